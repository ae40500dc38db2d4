"""What hardware costs: on which basis, for how long, or how much of it a budget rents."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.clean import fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.rules.role_places import place_in
from bot.questions.rules.sellers import CLOUDS, SELLERS
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.words.market_words import PLACES
from bot.questions.words.trend_words import RESERVED
from bot.questions.writing.wording import PURCHASE
from bot.questions.yearly import YEAR, for_a_year
from bot.regex import regex
from storage.records import Offer

_BOTH: Final = 2
_HOURS: Final = ("gpu-hour", "gpu-hours")
_WORTH: Final = "<meaning>~[<is><word>]*~<budget>[<stop>]*$"
"""`what is that worth`."""
_FOR_CHIPS: Final = "<yearly>~[<of><for><in>]?~<chip>"
"""`$5M for H100 over two years`."""
_COMES_TO: Final = "<opens>~<to>~<stop>*$"
"""`what does a year of one H200 come to?`."""
PRICED: Final = (Kind.OFFER, Kind.DILUTION, Kind.MATCH, Kind.REACH)
"""Kinds whose dollars are told on the basis that is named."""
HOUR: Final = 1 / 24
_THREE_YEARS: Final = 3 * YEAR
OURS_BY: Final = (
    PriceBasis.SPOT, PriceBasis.LIST_8X, PriceBasis.LIST, PriceBasis.CONTRACT_3Y,
    PriceBasis.HYPERSCALER, PriceBasis.BULK,
)  # fmt: skip
"""Ways to rent that are no one-year contract, which an offer is priced by without saying (C-11)."""
_BUYS: Final = regex(
    r"\b(?:buy|buying|buys|purchase|purchased|purchasing|to own|owning|if we owned|outright|capex|"
    r"capital cost|resale|second[- ]hand)\b"
)
_SPENT: Final = regex(
    r"\b(?:buys?|gets?|getting|rents?|affords?|spend|budget|pays? for|covers?|funds?|worth)\b"
)
_CONTRACT: Final = regex(
    r"\b(?:contracts?|terms?|commit\w*|reserv\w*|deals?|agreements?|rates?|prices?|lock\w*)\b"
)
_TO_OWN: Final = r"(?:own|buy|purchas)(?:e|ing)?"
_TO_RENT: Final = r"(?:rent|leas)(?:e|ing)?"
_OWN_OR_RENT: Final = regex(
    rf"\b{_TO_OWN}\b.{{0,8}}\b(?:or|vs|versus)\b.{{0,8}}\b{_TO_RENT}\b"
    rf"|\b{_TO_RENT}\b.{{0,8}}\b(?:or|vs|versus)\b.{{0,8}}\b{_TO_OWN}\b"
)
_FOR_THREE: Final = regex(
    r"\bfor (?:three|3) years?\b|\b(?:for|over|across) (?:(?:all|the|full|whole|a) )*"
    r"(?:three|3)[- ]?(?:years?|yrs?|y)\b(?!['’]?[- ](?:contract|term|deal|reserved|lease|commit))"
)
_A_YEAR: Final = regex(r"\b(?:years?|yearly|annual(?:ly)?|annum|months?|monthly|quarter)\b|/")
"""What says of an amount for how long it is."""
_REGION: Final = regex(
    r"\b(?:in|within|across) (?:the )?(eu|us|usa|u\.s\.|uk|emea|apac|states|nordics|middle east|"
    r"gulf|far east|latin america)(?!\w)"
)
_NOT_BY_PLACE: Final = "“{}” left out, since prices are not kept by place"
_PAST: Final = regex(r"\b(?:ago|last|past|previous|since|earlier|before)\b")
_QUARTER: Final = regex(r"\b(?:(?:per|a|each|every|for one) quarter|quarterly)\b(?! of)")
"""A part as well as a time."""
_DAYS_OF_QUARTER: Final = 90.0
_RATE_OF_COST: Final = regex(
    r"\b(?P<ly>hourly|daily|weekly|monthly) (?:cost|price|rate|bill|spend|fee|rent|charge)s?\b"
    r"|\bhow much (?:an?|per|each|every) (?P<unit>hour|day|week|month)\b"
)
"""A time that is one word with the cost: `the hourly cost of 96 B200`."""
_SPANS: Final = {"h": HOUR, "d": 1.0, "w": 7.0, "m": 30.0}
_SELLER: Final = regex(
    r"\b(?:coreweave|lambda|runpod|crusoe|nebius|vast|paperspace|voltage park)\b", re.IGNORECASE
)
_LISTED: Final = ("lambda", "runpod")
"""Those of whom a list of prices is on record."""
BY_KIND: Final = "prices are told by kind, with who sells them in the sources"
_CLOUDS_ALIKE: Final = "“{}” not told apart, as no price of each is on record"
_CLOUD: Final = regex(r"\b(?:aws|amazon|azure|gcp|google(?: cloud)?|oracle|oci)\b", re.I)
_PAID_BY: Final = regex(
    r"\b(?:what|how much) (?:do|does|did|is|are|will|would|might) "
    r"(?!(?:we|i|you|one|people|anyone|it|that|this|customers|buyers|startups|companies)\b)"
    r"(?P<who>(?:(?!\b(?:if|we)\b)[\w’' ]){2,40}?) (?:\w+ly )?(?:pay|paying|spend)\b",
    re.IGNORECASE,
)
"""`what does OpenAI pay for an H100`, which no price on record tells."""
_NOT_PUBLIC: Final = "what is paid by “{}” is not public, so prices are those on record for anyone"
_TODAY: Final = regex(r"\b(?:these|those) (?:\w+ )?(?:days|weeks|months|years)\b")
"""`renting for these days`, which is now and no time that anybody pays for."""
_PER: Final = regex(r"(?:\b(?:per|an?|each|every|by the|one|the)|/) ?$")
_AHEAD: Final = regex(r"\bin (?:a |an |one |the next |another )?$")


def basis_named(d: Draft) -> PriceBasis | None:
    """The kind of price that is named: `at spot prices`, and `on AWS`, which is a hyperscaler's."""
    is_cloud = d.has(T.CLOUD) or bool(set(d.labs) & CLOUDS)
    return d.basis or (PriceBasis.HYPERSCALER if is_cloud else None)


def period(d: Draft, text: str) -> Tag | None:
    """How long the hardware is paid for: `for 3 months`, `per month`, `monthly`.

    A time back or ahead (`two months ago`, `in a month`) is none, nor are `these days`, nor the
    hour that a price is told by anyhow.
    """
    low = fold(text)
    if _PAST.search(low):
        return None
    if found := _QUARTER.search(low):
        return Tag(T.UNIT, _DAYS_OF_QUARTER, found.start(), found.end())
    if (found := _RATE_OF_COST.search(low)) and _counts(d):
        return Tag(T.UNIT, _SPANS[(found["ly"] or found["unit"])[0]], found.start(), found.end())
    for tag in d.tags:
        is_span = tag.kind is T.DAYS or (tag.kind is T.UNIT and _is_rate(tag, low))
        is_span = is_span and not _TODAY.search(low[tag.start : tag.end])
        if is_span and isinstance(tag.value, float) and not _is_ahead(tag, low):
            return tag if tag.value != HOUR or _counts(d) else None
    return None


def by_the_year(d: Draft, text: str) -> bool:
    """`a year?`, `per year`, `annually`: the time that goes without saying, said all the same."""
    is_year = any(tag.kind is T.UNIT and tag.value == YEAR for tag in d.tags)
    return is_year and not _PAST.search(fold(text))


def comes_to(d: Draft) -> bool:
    """Whether it is asked what chips come to, in so many words or as hours and dollars."""
    is_asked = d.has(T.MEANING) and bool(compiled(_COMES_TO).search(coded(d.tags)))
    return is_asked or comes_to_hours_or_dollars(d)


def comes_to_hours_or_dollars(d: Draft) -> bool:
    """`102 H100 for 3 weeks, GPU-hours and dollars?`: so many chips for so long, and no run."""
    if not d.stacks or d.days is None or d.size or d.has(T.RUN, T.TRAIN, T.DO, T.POSSIBLE):
        return False
    is_told = d.has(T.DOLLAR) or any(tag.value in _HOURS for tag in d.tags)
    return is_told or bool(compiled(_WORTH).search(coded(d.tags)))


def _counts(d: Draft) -> bool:
    """Whether more than one chip is counted, of which an hour is no price on record."""
    return sum(stack.hardware.amount.amount.value for stack in d.stacks) > 1


def _is_rate(tag: Tag, low: str) -> bool:
    """`a month`, `per week`, `monthly`; `these days` are none. A year goes without saying."""
    if tag.value == YEAR:
        return False
    is_adverb = low[tag.start : tag.end].endswith("ly") or low[tag.start : tag.end] == "daily"
    return is_adverb or bool(_PER.search(low[: tag.start]))


def _is_ahead(tag: Tag, low: str) -> bool:
    return tag.kind is T.DAYS and bool(_AHEAD.search(low[: tag.start]) or _is_led(tag, low))


def _is_led(tag: Tag, low: str) -> bool:
    return low[tag.start : tag.end].startswith("in ")


def another_time(d: Draft, text: str, *, counts: bool) -> tuple[PriceBasis | None, float | None]:
    """The basis and the days of a time that takes the place of another: `and for a year`.

    `counts` tells that chips were counted before, whose three years are worked out.
    """
    if d.basis is PriceBasis.CONTRACT_3Y and counts:
        return d.basis, _THREE_YEARS
    return basis_and_days(d, text)


def is_time(d: Draft, text: str) -> bool:
    """Whether a time is said for which chips are rented, and no contract by its name."""
    if d.basis in (PriceBasis.CONTRACT_1Y, PriceBasis.CONTRACT_3Y):
        return not _CONTRACT.search(fold(text))
    return period(d, text) is not None


def basis_and_days(d: Draft, text: str) -> tuple[PriceBasis | None, float | None]:
    """The basis that was named, else the one that such a time has; and the days paid for.

    A year goes without saying; what is longer is rented on a contract.
    """
    tag = period(d, text)
    days = tag.value if tag and isinstance(tag.value, float) else None
    basis = d.basis
    if basis is PriceBasis.CONTRACT_3Y and _counts(d) and _FOR_THREE.search(fold(text)):
        days = _THREE_YEARS
    if basis is None and d.stacks:
        basis = last_of_two(d)  # beside which the answer tells the others
    if basis and d.has(T.VS, T.OR) and RESERVED.search(fold(text)):
        basis = None  # `reserved or spot`
    if basis is None and days is not None and days >= YEAR:
        basis = PriceBasis.CONTRACT_3Y if days == _THREE_YEARS else PriceBasis.CONTRACT_1Y
    basis = basis or reserved(text, days)
    goes_without_saying = days == YEAR or (days == _THREE_YEARS and not _counts(d))
    return basis, None if goes_without_saying else days


def reserved(text: str, days: float | None) -> PriceBasis | None:
    """The basis of what is reserved, for no time that is said."""
    is_reserved = days is None and RESERVED.search(fold(text))
    return PriceBasis.CONTRACT_1Y if is_reserved else None


def last_of_two(d: Draft) -> PriceBasis | None:
    """What chips are priced by in `is spot cheaper than on demand for 512 H100`."""
    named = [t.value for t in d.tags if t.kind is T.BASIS and isinstance(t.value, PriceBasis)]
    is_asked = d.has(T.COMPARE, T.THAN, T.VS)
    return named[-1] if is_asked and len(named) == len(set(named)) == _BOTH else None


def budget(d: Draft, text: str) -> Offer | None:
    """`how many H100 for $5M a year`, `what does $20M buy in B200`: what the money rents.

    With the people who share it, where it is not for a year.
    """
    asks = d.has(T.HOWMANY, T.BUDGET) or _SPENT.search(fold(text))
    asks = asks or compiled(_FOR_CHIPS).search(coded(d.tags))
    if d.usd_per_year is None or d.stacks or len(d.chips) != 1 or not asks:
        return None
    tag, days = period(d, text), basis_and_days(d, text)[1]
    paid = next((fold(text[t.start : t.end]) for t in d.tags if t.kind is T.YEARLY), "")
    in_all = tag is not None and days is not None and not _A_YEAR.search(paid)
    usd = for_a_year(d.usd_per_year, days) if in_all and days else d.usd_per_year
    heads = d.people.amount if d.people and days is not None else None
    return Offer(researchers=heads, usd_per_year=float(round(usd)))


def own_or_rent(d: Draft, text: str, chips: tuple[str, ...]) -> Question | None:
    """`own or rent for 3 years`, of no chip by its name: what is on record of these."""
    names_any = d.names_any or d.people is not None or d.usd_per_year is not None
    if names_any or not _OWN_OR_RENT.search(fold(text)):
        return None
    basis, days = basis_and_days(d, text)
    return Question(Kind.PRICE, chips=chips, basis=basis, days=days, topic=PURCHASE)


def is_purchase(d: Draft, text: str) -> bool:
    """Whether the price to buy is asked for; money that buys so many chips asks for none."""
    return bool(_BUYS.search(fold(text))) and d.usd_per_year is None and not d.has(T.MONEY)


def left_out_of_price(d: Draft, text: str, question: Question) -> tuple[str, ...]:
    """The time and the place that were said and that no price is told for."""
    paid = period(d, text) if question.days is not None or question.basis else None
    told = () if question.trend else (tag for tag in d.tags if tag.kind is T.DAYS)
    used = (HOUR, question.days)  # `… in 3 months, and what are those 3 months to rent`
    spans = [tag for tag in told if not _is_of(tag, paid) and tag.value not in used]
    said = [f"“{text[tag.start : tag.end]}” left out" for tag in spans]
    if payer := _PAID_BY.search(text):
        return (*said, _NOT_PUBLIC.format(payer["who"]))
    return (*said, *_sellers(d, text, question), *_place(d, text))


def _is_of(tag: Tag, paid: Tag | None) -> bool:
    return paid is not None and tag.start < paid.end and paid.start < tag.end


def _sellers(d: Draft, text: str, question: Question) -> list[str]:
    """Who sells the hours: readings are told by basis, whoever's they are."""
    if question.assume.usd_per_hour is not None or question.trend:
        return []
    is_cloud = question.basis is PriceBasis.HYPERSCALER
    left = (x for x in d.tags if x.kind is T.LAB and not (is_cloud and x.value in CLOUDS))
    names = (text[tag.start : tag.end] for tag in left)
    words = (text[t.start : t.end] for t in d.tags if t.kind in (T.TENURE, T.UNKNOWN))
    rented = [found[0] for word in words if (found := _SELLER.search(word))]  # `on CoreWeave`
    told = [without_seller(name) for name in dict.fromkeys((*names, *rented))]
    clouds = dict.fromkeys(_CLOUD.findall(text)) if is_cloud else ()
    return [_CLOUDS_ALIKE.format("” and “".join(clouds)), *told] if len(clouds) > 1 else told


def without_seller(name: str) -> str:
    """That no price is told by who sells it, and of whom none is on record."""
    why = BY_KIND if name.lower() in _LISTED else "no price of it is on record"
    return f"“{name}” left out, as {why}"


def sellers_in(d: Draft, text: str) -> tuple[str, ...]:
    """By which names those are called who rent chips out and are no hyperscaler."""
    labs = [text[t.start : t.end] for t in d.tags if t.kind is T.LAB and t.value in SELLERS]
    return tuple(dict.fromkeys((*labs, *(found[0] for found in _SELLER.finditer(text)))))


def _place(d: Draft, text: str) -> list[str]:
    if region := _REGION.search(fold(text)):
        return [_NOT_BY_PLACE.format(text[region.start(1) : region.end(1)])]
    place, at = place_in(text)
    is_else = any(
        tag.start <= at < tag.end for tag in d.tags if tag.kind not in (T.UNKNOWN, T.WORD)
    )
    if place is None or is_else:
        return []
    is_known = place in PLACES.values()
    return [_NOT_BY_PLACE.format(place) if is_known else f"“{place}” left out"]
