"""What a question leaves out of a text: numbers that no rule took up, and when something ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.ledger import Directory
from bot.questions.deadlines import NOT_YET, TODAYS, months_until
from bot.questions.lab_parts import GROWTH, LabPart
from bot.questions.on_record import is_listing
from bot.questions.rules.astray import chips_to_come, days_asked_of, days_past
from bot.questions.rules.beside_ours import our_heads, programmes_left_out
from bot.questions.rules.counted_shares import part_guaranteed
from bot.questions.rules.gather import Draft
from bot.questions.rules.given_by_lab import (
    as_told,
    given_beside_ours,
    given_by_lab,
    without_giver,
)
from bot.questions.rules.ours import leaves_out_today
from bot.questions.rules.rates import growth_told
from bot.questions.rules.rents import OURS_BY, left_out_of_price, period
from bot.questions.rules.sides import labs_beside
from bot.questions.rules.states import spans
from bot.questions.rules.tenures import is_mixed
from bot.questions.tags import Number, T, Tag
from bot.questions.terms_in_words import terms_left_out
from bot.questions.types import Kind, Question
from bot.questions.unclear.bounds import bounds_taken
from bot.questions.unclear.how_firm import how_firm
from bot.questions.unclear.lab_units import of_units
from bot.questions.unclear.nearest_told import nearest_told
from bot.questions.unclear.no_term import no_term
from bot.questions.unclear.not_published import not_public
from bot.questions.unclear.of_company import not_of_compute, not_of_run
from bot.questions.unclear.our_pay import our_pay
from bot.questions.unclear.run_at_lab import not_at_lab
from bot.questions.unclear.said_besides import (
    counted_as,
    no_number,
    of_lists,
    paid_once,
    precisions,
    roles_left_out,
    told_besides,
)
from bot.questions.unclear.staff_of_ours import staff_shared
from bot.questions.unclear.unknown_names import ends_an_offer
from bot.questions.unclear.waits import wait_not_weighed
from bot.questions.writing.wording import COST_THEN
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import Status

_WITHOUT_TIME = frozenset(
    (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.LEAGUE, Kind.MATCH, Kind.DILUTION)
)
"""What goes into no time but that until chips come, and into no way in which chips are rented."""

_OF_LABS = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE)
_LEADS = (T.IN, T.AT, T.BY, T.FROM)


_ALL_SHOWN = "all with a figure and not only {}, as ranges overlap"
_AGAINST = (T.COMPARE, T.VS)
_THE_BIGGEST = regex(
    r"\b(?:the|their) (?:(?:very|single) )?(?:biggest|largest|strongest|leader|top (?:one|lab))\b",
    re.I,
)
"""`pick the biggest and compare us to it`."""
_OR = regex(r"\bor\b", re.IGNORECASE)
_OPTIMAL = regex(r"\boptimal(?:ly)?\b", re.IGNORECASE)


def unread(now: Draft, text: str, question: Question, directory: Directory) -> tuple[str, ...]:
    """The numbers that no rule took up, so that they are not passed over in silence."""
    told = _left_out_beside(now, text, question)
    if question.kind is Kind.REACH and _OPTIMAL.search(text):
        told.append("no size that is optimal for so much compute is worked out")
    told += nearest_told(now, text, question, directory)
    told += (*not_of_compute(question, text), *not_of_run(question, text))
    told += growth_told(now.tags, text)
    is_stated = question.kind is Kind.OFFER and now.stacks and not (question.as_of or now.ahead)
    told += days_past(now.tags, text, now.today) if is_stated else ()
    return (
        *_taken(now.raw, text),
        *months_until(now.raw, text),
        *_lower(now, text, question),
        *bounds_taken(text, question),
        *part_guaranteed(now.raw, now.tags, text),
        *told,
        *(left_out_of_price(now, text, question) if question.kind is Kind.PRICE else ()),
        *_of_chips(now),
        *not_public(now, text, question),
        *our_pay(now, question),
        *our_heads(now, question),
        *programmes_left_out(now, text, question),
        *not_at_lab(now, text, question),
        *counted_as(now, question),
        *staff_shared(now, text, question),
        *of_units(now.raw, text, question),
        *wait_not_weighed(question, text),
        *how_firm(text, question),
        *precisions(question, text),
        *of_lists(question, text),
        *roles_left_out(now, text, question),
        *told_besides(question, text),
        *no_number(text),
        *paid_once(now, text, question),
        *terms_left_out(text, question),
        *no_term(text, question),
    )


def _left_out_beside(now: Draft, text: str, question: Question) -> list[str]:
    """What no rule took up; of what a lab gives that it is as it was told."""
    told = _left_out(_over(now, text, question), now, text, question)
    if not question.other_lab or without_giver(now):
        return told
    is_given = given_by_lab(given_beside_ours(now)[0])  # the lab, which has a place there
    return [as_told(now, text), *([] if is_given else told)]


def _over(now: Draft, text: str, question: Question) -> list[Tag]:
    """What no rule took up."""
    kinds = _never_taken(now, question)
    second = _second(now, text, question)
    over = [tag for tag in now.tags if tag.kind in kinds or tag in second]
    over += _ends(now.tags) if now.has(T.UNTIL) else []
    over += _ahead(now) if question.kind is Kind.OFFER else []
    return over + (list(now.tags[-1:]) if _is_cut_short(now) else [])


def _second(now: Draft, text: str, question: Question) -> list[Tag]:
    """What stands beside the one of its kind that was taken, or where none has a place."""
    first = 2 if question.other_terms else 1
    second = [tag for tag in now.tags if tag.kind is T.RESEARCHERS][first:]
    second += [now.ahead] if now.ahead and now.has(T.IF) else []
    if question.other_lab is None:
        is_pair = question.other_terms is not None
        second += [t for t in now.tags if t.kind is T.LAB] if is_pair else labs_beside(now)
    if question.kind is Kind.REACH:
        second += [t for t in now.tags if t.kind is T.CHIP and t.value not in question.chips]
        said = (T.YEARLY, T.HOURLY) if question.topic == COST_THEN else ()
        second += [tag for tag in now.tags if tag.kind in said]
    if question.kind is Kind.PRICE:
        second += _of_price(now, question)
    if question.kind in _OF_LABS and not is_listing(question):
        second += [tag for tag in now.tags if _narrows(tag, question)]
    if question.kind in _WITHOUT_TIME:
        told = (question.days, YEAR) if question.topic in GROWTH else (question.days,)
        lengths = [] if _is_back(question) else spans(now.tags)
        second += [x for x in lengths if x.value not in told] + _not_by_these(now, question)
        paid = period(now, text) if now.has(T.COST) else None
        second += [paid] if paid and paid not in second and paid.value != question.days else []
    if now.stacks and (question.as_of, question.since) == (None, None):
        second += days_asked_of(now.tags) if question.kind in _WITHOUT_TIME else []
    return second


def _is_cut_short(now: Draft) -> bool:
    """Whether an offer ends with a word that may name a lab, and nobody can tell which."""
    last = now.tags[-1].kind if now.tags else None
    return last is T.UNKNOWN and ends_an_offer(now.raw, len(now.raw) - 1)


def _is_back(question: Question) -> bool:
    """Whether a span that was said came to the day from which it is told: `over two years`."""
    return question.since is not None and (is_listing(question) or question.topic in GROWTH)


def _of_price(now: Draft, question: Question) -> list[Tag]:
    """Of a price all that is no price of an hour of the one chip it is asked of, on the one day."""
    hourly = [tag for tag in now.tags if tag.kind is T.HOURLY]
    second = hourly if question.assume.usd_per_hour is None else hourly[1:]
    second += [t for t in now.tags if t.kind is T.GUARANTEE and question.basis is None]
    if question.offer is None or question.offer.chips:
        second += [tag for tag in now.tags if tag.kind is T.YEARLY]
    return second + ([] if question.trend else [t for t in now.tags if t.kind is T.WHEN][1:])


def _narrows(tag: Tag, question: Question) -> bool:
    """Whether it says which of a lab's chips are meant, or which labs: `announced B200`."""
    if question.topic == LabPart.CHIPS or question.other or _is_of_partner(tag, question):
        return False
    is_taken = tag.value in ("chip/h100", *question.chips)
    of_kind = tag.kind in (T.CHIP, T.FAMILY) and not is_taken
    to_come = tag.value in (Status.ANNOUNCED, Status.CONTRACTED)
    of_all = tag.kind in (T.HIRE, T.ROLES, T.SIGNED) or (tag.kind is T.STATUS and to_come)
    return of_kind or (of_all and question.kind is Kind.LEAGUE)


def _is_of_partner(tag: Tag, question: Question) -> bool:
    """`the TPU deal`, of contracts with Google: whose chips they are is what narrows them."""
    is_tpu = tag.kind is T.FAMILY and "tpu" in str(tag.value)
    return is_tpu and "google-deepmind" in question.partners


def _never_taken(now: Draft, question: Question) -> list[T]:
    """The kinds of tags that no such question has a place for."""
    kinds = [] if question.part else [T.PCT]
    is_of_flop = (question.flop, question.flop_most) != (None, None)  # `our people over 1e24 FLOP`
    kinds += [*([] if is_of_flop else [T.NUM]), T.MONEY, T.COUNT, T.CLAIM, T.CURRENCY, T.MEASURE]
    kinds += [T.SIZE] if now.runs and not question.size else []
    kinds += [T.REPRICED] if question.assume.price_change is None else []
    kinds += [T.PACE] if question.floor is None else []
    kinds += [T.MORETHAN] if question.more_than is None else []
    kinds += [T.SIZED] if now.size and not question.size else []
    kinds += [T.LAB, *([] if question.runs else [T.RUN])] if question.size else []
    named = (*question.facts, *question.labs, *question.chips)
    return kinds + ([T.UNKNOWN] if question.kind is Kind.SOURCE and not named else [])


def _left_out(over: list[Tag], now: Draft, text: str, question: Question) -> list[str]:
    """The words that were not taken up, the first of them."""
    of_labs = _so_many_labs(now.tags) if question.kind is Kind.LEAGUE else None
    some = sorted((tag for tag in over if tag is not of_labs), key=lambda tag: tag.start)
    words = (text[tag.start : tag.end] for tag in some)
    left = [word for word in words if word and word.lower() != "one"]  # `for the other one`
    ahead = {text[tag.start : tag.end] for tag in some if tag.value == NOT_YET}
    one = _THE_BIGGEST.search(text) if question.kind is Kind.LEAGUE and now.has(*_AGAINST) else None
    several = text[of_labs.start : of_labs.end] if of_labs else one and one[0].lower()
    all_shown = [_ALL_SHOWN.format(several)] if several else []
    return [*(f"“{word}” left out{TODAYS * (word in ahead)}" for word in left[:3]), *all_shown]


def _so_many_labs(tags: Sequence[Tag]) -> Tag | None:
    """`the 5 labs with the most compute`: the list is not cut, as nobody can say where."""
    pairs = pairwise(tag for tag in tags if tag.kind not in (T.WORD, T.MOST, T.MAX, T.BIG, T.RANK))
    of_labs = next((one for one, two in pairs if one.kind is T.NUM and two.kind is T.LABS), None)
    tops = (two for one, two in pairwise(tags) if one.kind is T.MOST and two.kind is T.NUM)
    return of_labs or next(tops, None)  # `…, top 5`


def _of_chips(now: Draft) -> list[str]:
    """What was said of chips and no answer goes into, in words of its own."""
    today = ["what runs today left out"] if leaves_out_today(now) else []
    return [*today, "what is owned and what rented left out"] if is_mixed(now.tags) else today


def _not_by_these(now: Draft, question: Question) -> list[Tag]:
    """Ways to rent that the dollars are not told by; `list` is none where something is listed."""
    if is_listing(question) or question.partners or _is_back(question):
        return []
    return [t for t in now.tags if t.value in OURS_BY and t.value != question.assume.basis]


def _taken(raw: Sequence[Tag], text: str) -> tuple[str, ...]:
    """Hours of chips in a period, with the chips that they were turned into."""
    return tuple(
        f"“{text[number.start : what.end]}” taken as {number.value.amount.value:,.10g} chips that"
        " never stop"
        for number, what in pairwise(raw)
        if isinstance(number.value, Number) and number.value.busy
    )


def _lower(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """`16 or 32 H100 per head`, of which a guaranteed share is the lower."""
    offer = question.offer
    share, job = (offer.guaranteed_per_researcher, offer.largest_job) if offer else (None, None)
    if share is None:
        return ()
    each = [tag for tag in now.tags if tag.kind in (T.GUARANTEED, T.EACHOF)]
    return tuple(
        f"“{text[tag.start : tag.end]}” taken as {share:,.10g} each, the lower"
        for tag in now.raw
        if isinstance(tag.value, Number)
        and any(one.start <= tag.start < one.end for one in each)
        and (job is None or _OR.search(text, tag.start, tag.end))  # `16-256`: a least and a most
        and tag.value.amount.low == share
        and tag.value.amount.high not in (None, share)
    )


def _ends(tags: Sequence[Tag]) -> list[Tag]:
    """When something ends, which no answer goes into: `rented until December 2027`."""
    return [
        replace(tag, end=following.end)
        for tag, following in pairwise(tag for tag in tags if tag.kind not in (T.IN, T.AT))
        if tag.kind is T.UNTIL and following.kind in (T.WHEN, T.DAYS)
    ]


def _ahead(now: Draft) -> list[Tag]:
    """Of an offer what is to come, and what is to grow."""
    return [*chips_to_come(now.tags), *(_grows(now.tags) if now.has(T.FACTOR, T.GROW) else ())]


def _grows(tags: Sequence[Tag]) -> list[Tag]:
    """What is to grow, where it was not told what: `40 researchers, doubling next year`."""
    return [
        replace(tag, end=following.end)
        for tag, following in pairwise(tag for tag in tags if tag.kind not in _LEADS)
        if tag.kind in (T.FACTOR, T.GROW) and following.kind is T.WHEN
    ]
