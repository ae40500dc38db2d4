"""Prices spoken of, held against each other: the better deal, the difference, what a time costs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.changing.prices.of_prices import DEARER, THEN, TIMED
from bot.conversation.changing.question.turning import turned
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.rents import HOUR, basis_and_days, by_the_year, is_time, period
from bot.questions.rules.trends import asks_change
from bot.questions.tags import Number, T
from bot.questions.types import Assumptions, Kind, PriceBasis, Question
from bot.questions.words.leads import LED
from bot.questions.words.trend_words import RESERVED
from bot.questions.writing.wording import VALUE
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import ChipCount, Offer

_BETTER: Final = regex(
    r"\b(?:better|best|smarter|worth (?:it|the (?:money|price|premium)))\b"
    r"|\bmore (?:compute )?for (?:our|the|your|my) (?:money|buck|dollars?)\b"
    r"|\bshould (?:we|i|one) (?:get|rent|take|pick|choose|use|go (?:with|for))\b"
)
"""`which is the better deal`, which the price of an hour alone doesn't tell."""
_WHICH: Final = regex(
    rf"^{LED}(?:(?:which|what|who|is|are|do|does|get|any(?:thing|where|one)?)"
    r"\b|cheaper (?:any|some|else)\w+)"
)
_ELSEWHERE: Final = regex(r"\b(?:(?:any|some|else)where|(?:any|some)(?:one|body)|any place)\b")
"""`cheaper anywhere?`, of where the same chips are rented."""
_OF_ELSE: Final = (
    T.LAB, T.PEOPLE, T.RUN, T.TRAIN, T.SITE, T.MOVES, T.ROLES, T.MONEY, T.YEARLY, T.HOURLY,
    T.WHEN, T.HELP, T.DEFINE, T.SOURCE, T.SAVE, T.MATCH, T.OFFER, T.CLOUD,
)  # fmt: skip
"""What makes of it a question of its own."""
_OF_THEM: Final = regex(r"\bof (?:them|those|these|each|either|both)\b|\beach\b", re.IGNORECASE)
_DEARER: Final = regex(
    r"\b(?:cheaper|dearer|pricier|costlier|(?:more|less) (?:expensive|costly)|costs? (?:more|less))"
    r"\b(?!.*\b(?:now|today|lately|since|than (?:before|last|in)|any(?:where|one)|elsewhere)\b)"
)
"""`are B200s cheaper`, which is than what was priced."""
_COMPARED: Final = regex(
    r"\b(?:compared?|hold|put|set) (?:it|that|this|those|these) "
    r"(?:to|with|against|beside|next to)\b"
    r"|\b(?:compares?|stacks? up|measures? up|holds? up) (?:to|with|against|next to)\b",
    re.IGNORECASE,
)
"""`compare that with B200`, where the words before the chip say that it stands beside."""
_PAIR: Final = 2


def compared_prices(told: Said, last: Question, earlier: Sequence[Question]) -> Question | None:
    """The chips whose prices were spoken of, by what is asked of them; None of other texts."""
    d, low = told.draft, fold(told.text)
    if last.kind is not Kind.PRICE or d.has(*_OF_ELSE) or d.stacks:
        return None
    if many := _so_many_of_each(told, last):
        return many
    is_than = bool(_DEARER.search(low)) and not (d.has(T.BASIS) or last.trend)
    is_than = is_than and not asks_change(d, low)
    is_beside = d.has(T.VS, T.COMPARE, T.THAN) or bool(_COMPARED.search(told.whole))
    if len(d.chips) == 1 and (is_beside or is_than):
        return _beside(told, last)
    spoken = _spoken(last, earlier)
    if d.chips or d.has(T.GPU) or _counts_people(told) or is_time(d, told.text):
        return None
    if d.has(T.VALUE):
        return _by_value(last, spoken, earlier) if len(spoken) > 1 and not last.trend else None
    if not _WHICH.search(low):
        return None
    if last.trend:
        return replace(last, chips=spoken) if asks_change(d, low) and len(spoken) > 1 else None
    if _BETTER.search(low) and (found := _by_value(last, spoken, earlier)):
        return found
    is_dearer = DEARER.search(low) and not (d.has(T.OUR, T.US) or asks_change(d, low))
    last = _of_now(last, () if _ELSEWHERE.search(low) else spoken[1:], low)
    if is_dearer and _ELSEWHERE.search(low):
        return _side_by_side(last, last.chips, ())
    return _side_by_side(last, spoken, earlier) if is_dearer else None


def _of_now(last: Question, others: tuple[str, ...], low: str) -> Question:
    """`cheaper anywhere?`, of one chip: asked of today, whatever day was asked about before."""
    return last if others or THEN.search(low) else replace(last, as_of=None)


def _so_many_of_each(told: Said, last: Question) -> Question | None:
    """`256 of them per month`, after the prices of two chips: as many of either, for so long."""
    d = told.draft
    numbers = [tag.value for tag in d.tags if tag.kind in (T.NUM, T.COUNT)]
    number = d.people or (numbers[0] if len(numbers) == 1 else None)  # `for 256 of them`
    is_of_them = len(last.chips) > 1 and not (last.trend or d.chips) and _OF_THEM.search(told.text)
    if not is_of_them or not isinstance(number, Number):
        return None
    counts = tuple(ChipCount(chip, number.amount) for chip in last.chips)
    basis, days = basis_and_days(d, told.text)
    return Question(
        Kind.PRICE, offer=Offer(chips=counts), chips=last.chips, basis=basis or last.basis,
        days=days, as_of=last.as_of,
    )  # fmt: skip


def _counts_people(told: Said) -> bool:
    return told.draft.people is not None or told.draft.more is not None


def _run_of_prices(last: Question, earlier: Sequence[Question]) -> Iterator[Question]:
    """The last question and those before it, as far back as all are of prices."""
    return takewhile(
        lambda each: each.kind is Kind.PRICE and each.trend == last.trend, (last, *earlier)
    )


def _spoken(last: Question, earlier: Sequence[Question]) -> tuple[str, ...]:
    """The chips that were priced, in the order that they were asked for."""
    asked = [each.chips for each in _run_of_prices(last, earlier)]
    return tuple(dict.fromkeys(chip for chips in reversed(asked) for chip in chips))


def _by_value(
    last: Question, spoken: tuple[str, ...], earlier: Sequence[Question]
) -> Question | None:
    """Chips by what they do for the money; one chip by the two ways to rent it spoken of."""
    asked = {each.basis for each in _run_of_prices(last, earlier)}
    if len(spoken) > 1:
        basis = last.basis if len(asked) == 1 else None  # on which all were asked
        return Question(Kind.PRICE, chips=spoken, basis=basis, topic=VALUE, as_of=last.as_of)
    bases = dict.fromkeys(each.basis for each in _run_of_prices(last, earlier) if each.basis)
    if len(bases) < _PAIR or last.offer:
        return last if last.beside else None
    basis, beside = [*bases][1::-1]
    return replace(last, basis=basis, beside=beside)


def _side_by_side(last: Question, spoken: tuple[str, ...], earlier: Sequence[Question]) -> Question:
    """All the chips at once; of one alone, from the lowest price on record to the highest."""
    if len(last.chips) > 1:
        return last
    if len(spoken) == 1:
        return replace(last, basis=PriceBasis.POSTED_RANGE, beside=None, save=False)
    return of_both(last, spoken, earlier)


def of_both(last: Question, chips: tuple[str, ...], earlier: Sequence[Question]) -> Question:
    """The prices of these chips; with as many of each as were spoken of, for the same time."""
    asked = [each for each in _run_of_prices(last, earlier) if len(each.chips) == 1]
    told = [next((each for each in asked if each.chips == (chip,)), last) for chip in chips]
    held = [count for each in told if each.offer for count in each.offer.chips]
    is_counted = [count.chip for count in held] == [*chips] and {each.days for each in told} == {
        last.days
    }
    offer = Offer(chips=tuple(held)) if is_counted else None
    days = last.days if is_counted else None
    return replace(last, chips=chips, offer=offer, days=days, assume=Assumptions(), save=False)


def _beside(told: Said, last: Question) -> Question | None:
    """`compare to H200`: the chip that was priced and this one, as many of each for as long."""
    chip = told.draft.chips[0]
    before = tuple(each for each in last.chips if each != chip)
    if not before or len(last.chips) != 1:
        return None
    chips, held = (*before, chip), last.offer
    topic = VALUE if told.draft.has(T.VALUE) else None
    both = (*held.chips, replace(held.chips[0], chip=chip)) if held and held.chips else ()
    asked = replace(
        last, chips=chips, basis=told.draft.basis or last.basis, beside=None, save=False
    )
    if topic or not both:
        return replace(asked, topic=topic, offer=None, days=None, assume=Assumptions())
    return replace(asked, offer=Offer(chips=both), assume=Assumptions())


_DIFFERS: Final = regex(
    r"\bhow (?:much|far) (?:is |are )?(?:more|less|cheaper|dearer|costlier|apart)\b"
    r"|\b(?:difference|gap|premium|mark-?up)\b|\bby how much\b"
    r"|\b(?:more|less|cheaper|dearer|costlier|pricier)(?: expensive)? than\b"
    r"|(?:%|\bper ?cent) (?:more|less|cheaper|dearer|costlier|off|lower|higher)\b"
)
_DISCOUNT: Final = regex(
    r"\b(?:discounts?|rebates?|savings?|save|price break|cheaper|less)\b.{0,40}\b(?:commit\w*|"
    r"contracts?|longer|long[- ]term|sign(?:ing)?|reserv\w*|lock\w*|years?|term)\b"
    r"|\b(?:volume |long[- ]term |commitment )?discounts?\W*$"
)
_PER: Final = regex(
    r"^\W*(?:(?:and|so|what is that|what's that|how much is that|the cost|the bill|cost)\W+)*"
    r"(?:(?:in|for) )?(?:per|an?|each|every|by the|/|(?:month|week|dai|quarter|year|hour)ly\b)",
    re.IGNORECASE,
)
_NOT_BETWEEN: Final = (
    T.BASIS, T.LAB, T.PEOPLE, T.HARDWARE, T.WHEN, T.DAYS, T.MONEY, T.RUN, T.TRAIN, T.VALUE, T.OUR,
    T.US, T.ROLES, T.NUM,
)  # fmt: skip
"""What makes of it a question of its own, or of another kind of price."""
_OF_A_RUN: Final = (
    T.TRAIN, T.RUN, T.SIZE, T.SIZED, T.LAB, T.PEOPLE, T.RESEARCHERS, T.MONEY, T.DO, T.HOWLONG,
    T.ASOF, T.MORE, T.VS,
)  # fmt: skip
"""Beside these, chips and a time are not what a price was asked of."""
_A_TIME: Final = frozenset((
    T.PER, T.UNIT, T.STOP, T.COMMA, T.AND, T.WORD, T.IN, T.FOR, T.DAYS, T.MEANING, T.IS, T.HOWMANY,
    T.SLASH, T.COST,
))  # fmt: skip


def rent_for_a_time(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`per month?`, after an offer: what its chips rent for in that time."""
    d = told.draft
    units = [tag.value for tag in d.tags if tag.kind in (T.UNIT, T.DAYS)]
    if last.kind is not Kind.OFFER or len(units) != 1 or not d.kinds <= _A_TIME:
        return None
    price = turned(last, Kind.PRICE, saved)
    days = units[0] if isinstance(units[0], float) else None
    if price is None or not price.chips or days is None or not _PER.match(told.text):
        return None
    basis = last.assume.basis or PriceBasis.CONTRACT_1Y  # by which the year was told
    return replace(price, basis=basis, days=None if days in (HOUR, YEAR) else days)


_AS_A_RATE: Final = regex(
    r"(?<!for )\b(?:per|an?|each|every) (?:month|week|day)\b(?! (?:long|only|or so)\b)"
    r"|\b(?:monthly|weekly)\b",
    re.IGNORECASE,
)
"""`256 of them per month`, which is the rent by the month, and no rental of a month."""


def chips_for_a_time(told: Said, last: Question) -> Question | None:
    """`so 256 of them for 3 months is what`, after a price: that many rented for that time."""
    d, chips = told.draft, told.offer_chips
    is_timed = d.days is not None or d.basis in TIMED or period(d, told.text) is not None
    is_timed = is_timed or by_the_year(d, told.text)
    if last.kind is not Kind.PRICE or not chips or not is_timed or d.has(*_OF_A_RUN):
        return None
    basis, days = basis_and_days(replace(d, stacks=()), told.text)
    names = tuple(dict.fromkeys(each.chip for each in chips))
    is_timed_else = last.basis in TIMED and not _AS_A_RATE.search(told.text)
    kept = basis or (None if is_timed_else else last.basis)
    return Question(
        Kind.PRICE, offer=Offer(chips=chips), chips=names, basis=kept, days=days, as_of=last.as_of
    )


def between_prices(told: Said, last: Question, earlier: Sequence[Question]) -> Question | None:
    """`how much more is the H200`, `what's the difference`: both of the chips spoken of.

    Of one chip alone the answer tells what other kinds of prices come to.
    """
    d = told.draft
    is_asked = _DIFFERS.search(fold(told.text)) and not d.has(*_NOT_BETWEEN)
    if last.kind is not Kind.PRICE or last.trend or not is_asked or len(d.chips) > 1:
        return None
    prices = (each.chips for each in (last, *earlier) if each.kind is Kind.PRICE)
    spoken = tuple(dict.fromkeys((*d.chips, *(chip for chips in prices for chip in chips))))
    if len(spoken) < 2 or (len(last.chips) > 1 and not d.chips):
        return replace(last, beside=_basis_before(last, earlier) or last.beside)
    return of_both(last, spoken[1::-1], earlier)


def _basis_before(last: Question, earlier: Sequence[Question]) -> PriceBasis | None:
    """The other basis on which the same chips were priced before; on demand where none was said."""
    before = next((each for each in earlier if each.kind is Kind.PRICE), None)
    if before is None or before.trend or before.topic or before.chips != last.chips:
        return None
    basis = before.basis or PriceBasis.LIST_8X
    return None if basis in (last.basis or PriceBasis.LIST_8X, last.beside) else basis


def reserved(told: Said, last: Question) -> Question | None:
    """`what about reserved`, `any discount for a year`: the chips spoken of on such a contract."""
    d, low = told.draft, fold(told.text)
    is_of_price = last.kind is Kind.PRICE and not last.trend and bool(last.chips)
    is_cheaper = _DISCOUNT.search(low) and d.basis in (None, PriceBasis.CONTRACT_1Y)
    said = {T.DAYS, T.BASIS} if is_cheaper else {T.DAYS}
    is_else = any(kind not in said and d.has(kind) for kind in _NOT_BETWEEN)
    if not is_of_price or is_else or not (is_cheaper or RESERVED.search(low)):
        return None
    chips = d.chips or last.chips
    days = last.days if d.days is None else d.days if d.days != YEAR else None
    return replace(
        last, chips=chips, basis=PriceBasis.CONTRACT_1Y, days=days, beside=None, save=False
    )
