"""Numbers after a question: which of its numbers one takes the place of, or what it may be."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import replace

from bot.compute.laying import terms_over
from bot.conversation.changing.numbers.mistakes import looks_like, owns_up
from bot.conversation.changing.numbers.number_alone import (
    APART,
    as_long,
    as_of_year,
    numbers_joining,
    times_off,
)
from bot.conversation.changing.question.merging import OF_OURS, merged
from bot.conversation.changing.question.on_top import with_budget
from bot.conversation.memory import Hearing
from bot.conversation.opening import Opened
from bot.conversation.saying import Said, said
from bot.questions.read import SUGGESTIONS
from bot.questions.tags import Number, T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.limits import not_above_0, too_long
from bot.questions.words.leads import LINK
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import budget_days
from bot.questions.yearly import for_days
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_NEAR = math.log(2)
"""A number is a correction of one that it is at most double or half of."""
_ANY = math.log(32)
"""The same where it is known that a number is changed."""
_ROUNDING = 1e-9
_MILLION = 1e6
_IF_IT = regex(
    rf"^\W*(?:(?:{LINK}|what)\W+)*if (?:it|that|this) (?:was|were|is|had been)"
    r"(?: only| just)? \d",
    re.IGNORECASE,
)
"""`if it were 128?`, of 256 H100 for 18 people."""
_COSTS = regex(
    r"\b(?:would|do|will|does|are|is|for) (?:just |only |about )?\d[\d,]*k?"
    r"(?: of (?:them|those|these))?(?: cost| be| come to)?\b.{0,3}\bcost\b|"
    r"\bcost (?:of |for )\d[\d,]*k?\W*$|\b\d[\d,]*k? cost\b",
    re.IGNORECASE,
)
"""`what would 512 cost`, after the price of a chip."""
_TIMES = regex(r"(?:times|x|×)\s*\d", re.IGNORECASE)
_CORRECTS = regex(
    r"\b(?:to be (?:exact|precise)|exactly|precisely|should (?:be|read|say)|says?|"
    r"(?:tells?|told) (?:me|us))\b",
    re.IGNORECASE,
)
"""What says that a number was wrong before."""
OF_WHAT = "What is the number of?"
_IN_ALL_OR_MORE = ("{:,.10g} people in all", "{:,.10g} more hires")
_LEFT = "How many are to be counted?"
_OF_THEM = regex(r"(?:\d|^[a-z]+) ?k? of (?:those|these|them)\b", re.IGNORECASE)
"""What a number is said to be a part of."""
_DAYS = regex(r"^(?:in|within|after|over)\b", re.IGNORECASE)
_CHIPS = regex(r"^(?:on|using|from)\b", re.IGNORECASE)
"""What stands before a number of days, and of chips, where such are spoken of."""
_IN_SO_MANY = regex(r"\b(?:in|within)(?: (?:just|only|about|under))? \d", re.IGNORECASE)
_ON_SO_MANY = regex(
    r"\b(?:on|using|with|from)(?: (?:those|these|the|them|our|just|only|all|same|other))* \d",
    re.IGNORECASE,
)
"""The same after the name of a run: `Llama 3.1 70B on those 512`."""


def recounted(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`3000 cards`, where one kind of chip was spoken of."""
    counts = [tag.value for tag in told.draft.tags if tag.kind is T.COUNT]
    base = merged(last, told, hearing.saved) or last
    held = held_offer(base, hearing)
    if len(counts) != 1 or not isinstance(counts[0], Number) or len(held.chips) != 1:
        return None
    ours = replace(base, offer=held, uses_saved=False, save=False)
    return _with_chips(ours, counts[0].amount.value) if base.kind in OF_OURS else None


def numbered(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """A number alone: the people of a dilution or a match, else what it may be as buttons."""
    number = told.number or 0.0
    if problem := not_above_0(number):
        is_of_last = last.kind in (*OF_OURS, Kind.PRICE)
        return Unreadable(problem, SUGGESTIONS) if is_of_last else None
    if last.kind is Kind.PRICE and last.offer and len(last.offer.chips) == 1:
        return Understood(as_long(last, number) or _with_chips(last, number))
    is_of_chips = _TIMES.match(told.text) or _COSTS.search(told.text)
    if last.kind is Kind.PRICE and len(last.chips) == 1 and is_of_chips:
        chips = (ChipCount(last.chips[0], Amount(number)),)
        return Understood(replace(last, offer=Offer(chips=chips)))
    if last.kind not in OF_OURS:
        return None
    if last.kind is Kind.DILUTION:
        return _of_hires(told, last, number, hearing)
    if last.kind is Kind.MATCH:
        return Understood(with_people(last, number))
    if is_part(told):
        return _part_taken_off(last, number, hearing)
    if right := _instead_of_one(told, last, number, hearing):
        return Understood(right)
    found = tuple(_ways_to_read(last, number, hearing))
    if led := next((question for _, question in found if _is_led(question, last, told)), None):
        return Understood(led)
    ways = tuple(choice_of(label, question, hearing) for label, question in found)
    return Unclear(last, OF_WHAT, ways) if ways else None


def _of_hires(told: Said, last: Question, number: float, hearing: Hearing) -> Reading:
    """So many more who join, or as many in all; asked back where it is near to either."""
    now = held_offer(last, hearing).researchers
    sizes = numbers_joining(told, last, number, now.value if now else None)
    ways = [replace(last, people=size, save=False) for size in sizes]
    if len(ways) == 1:
        return Understood(ways[0])
    named = zip(_IN_ALL_OR_MORE, ways, strict=True)
    return Unclear(None, OF_WHAT, tuple(choice_of(x.format(number), q, hearing) for x, q in named))


def is_part(told: Said) -> bool:
    """Whether its number is said of some of them: `64 of those are for evals`."""
    return told.number is not None and bool(_OF_THEM.search(told.text))


def _part_taken_off(last: Question, number: float, hearing: Hearing) -> Unclear | None:
    """`64 of those are for evals`: asked back, since a part may be counted or not."""
    held = held_offer(last, hearing)
    found: list[tuple[str, Question]] = []
    if held.researchers and number < held.researchers.value:
        left = held.researchers.value - number
        found.append((f"{left:,.10g} researchers", with_people(last, left)))
    if len(held.chips) == 1 and number < held.chips[0].count.value:
        left, name = held.chips[0].count.value - number, held.chips[0].chip
        named = hearing.reader.words.directory.name(name)
        ours = replace(last, offer=held, uses_saved=False)
        found.append((f"{left:,.10g} {named}", _with_chips(ours, left)))
    same = replace(last, save=False)
    ways = (*found, ("As it was", same))
    choices = tuple(choice_of(label, question, hearing) for label, question in ways)
    return Unclear(last, _LEFT, choices) if found else None


def number_meant(opening: Opened, last: Question, hearing: Hearing) -> Question | None:
    """The last question with a number in place of the only one that it is near to."""
    told = said(opening, hearing)
    number = told.number
    may_be = number is not None and number > 0 and not (names_day(told) or is_part(told))
    if not number or not may_be or as_of_year(last, number, hearing.today):
        return None
    return _nearest(last, number, hearing, _ANY)


def _put_right(last: Question, number: float, hearing: Hearing) -> Question | None:
    """The question without a slip: in place of the number that it looks like, or is near to."""
    alike = [way for was, way in each_replaced(last, number, hearing) if looks_like(number, was)]
    return alike[0] if len(alike) == 1 else _nearest(last, number, hearing)


def names_other(told: Said) -> bool:
    """Whether more than a number is said."""
    d = told.draft
    return d.names_any or d.people is not None or names_day(told)


def _nearest(
    last: Question, number: float, hearing: Hearing, within: float = _NEAR
) -> Question | None:
    """The number that is corrected: one that it is near to, where no other is nearly as near."""
    ways = list(each_replaced(last, number, hearing))
    far = sorted((times_off(number, was), at) for at, (was, _) in enumerate(ways))
    if not far or far[0][0] > within or (len(far) > 1 and far[1][0] < far[0][0] + APART):
        return None
    return ways[far[0][1]][1]


def _instead_of_one(told: Said, last: Question, number: float, hearing: Hearing) -> Question | None:
    """The question with a number in place of one that it puts right, or that `it` is."""
    if _CORRECTS.search(told.whole) or owns_up(told.whole):
        return _put_right(last, number, hearing)
    return _by_far_nearest(last, number, hearing) if _IF_IT.match(told.whole) else None


def _by_far_nearest(last: Question, number: float, hearing: Hearing) -> Question | None:
    """The number at most double or half as large, where each other one is four times off."""
    ways = [(times_off(number, was), way) for was, way in each_replaced(last, number, hearing)]
    near = [way for far, way in ways if far <= _NEAR + _ROUNDING]
    others = [far for far, _ in ways if far > _NEAR + _ROUNDING]
    return near[0] if len(near) == 1 and all(far >= APART for far in others) else None


def each_replaced(
    last: Question, number: float, hearing: Hearing
) -> Iterator[tuple[float, Question]]:
    """Each number of a question, with the question that has another in its place."""
    held = held_offer(last, hearing)
    if held.researchers:
        yield held.researchers.value, with_people(last, number)
    whole = _holding(last, held)
    for at, each in enumerate(held.chips):
        yield each.count.value, _with_chips(whole, number, at)
    if last.days and budget_days(last) is None and not too_long(number):
        yield last.days, replace(last, days=number, save=False)
    if held.guaranteed_per_researcher:
        yield held.guaranteed_per_researcher, with_guaranteed(last, number, hearing)
    if held.usd_per_year:
        whole = replace(last, offer=held, uses_saved=False, save=False)
        days = budget_days(last)
        spent = for_days(held.usd_per_year, days) if days else held.usd_per_year
        yield spent, with_budget(whole, number)
        if spent >= _MILLION > number:
            yield spent / _MILLION, with_budget(whole, number * _MILLION)  # `15`, after $20M


def with_guaranteed(last: Question, number: float | None, hearing: Hearing) -> Question:
    """The question with another share guaranteed to each, or none."""
    offer = last.offer or held_offer(last, hearing)
    return replace(last, offer=replace(offer, guaranteed_per_researcher=number), save=False)


def _is_led(question: Question, last: Question, told: Said) -> bool:
    """Whether the word before a number tells what is counted: `in 60`, `on 1024`."""
    is_of_run = bool(told.draft.runs or told.draft.size)
    if question.days != last.days:
        return bool(_DAYS.match(told.text) or (is_of_run and _IN_SO_MANY.search(told.text)))
    before, now = (each.offer_chips for each in (last, question))
    if is_of_run and before == now and question == last:
        return bool(_ON_SO_MANY.search(told.text))  # as many as before
    is_on = _CHIPS.match(told.text) or (is_of_run and _ON_SO_MANY.search(told.text))
    is_with = last.kind is Kind.REACH and told.text.lower().startswith("with ")
    return before != now and bool(is_on or is_with)


def _ways_to_read(
    last: Question, number: float, hearing: Hearing
) -> Iterator[tuple[str, Question]]:
    """What a number alone may count, with the question that it then asks."""
    count = f"{number:,.10g}"
    if of_year := as_of_year(last, number, hearing.today):
        yield f"As of {number:.0f}", of_year
    yield f"{count} researchers", with_people(last, number)
    held = held_offer(last, hearing)
    if held.usd_per_year and held.usd_per_year >= _MILLION > number and not held.chips:
        yield f"${count} million", with_budget(replace(last, save=False), number * _MILLION)
    for at, each in enumerate(held.chips):
        name = hearing.reader.words.directory.name(each.chip)
        yield f"{count} {name}", _with_chips(_holding(last, held), number, at)
    if held.guaranteed_per_researcher:
        yield f"{count} guaranteed each", with_guaranteed(last, number, hearing)
    if last.kind is Kind.REACH and not too_long(number):
        yield f"{count} days", replace(last, days=number, save=False)


def held_offer(last: Question, hearing: Hearing) -> Offer:
    """The offer that is spoken of: its own chips, or those of the saved one."""
    held = last.offer or Offer()
    saved = hearing.saved if last.uses_saved and not held.chips else None
    return terms_over(saved, held) if saved else held


def with_people(last: Question, number: float) -> Question:
    """The question of so many people."""
    offer = replace(last.offer or Offer(), researchers=Amount(number))
    uses_saved = last.uses_saved and last.kind is not Kind.MATCH
    return replace(last, offer=offer, uses_saved=uses_saved, save=False)


def _holding(last: Question, held: Offer) -> Question:
    """The question of all that is held; ours changed before stays ours changed."""
    is_changed = last.uses_saved and bool(last.offer_chips)
    return replace(last, offer=held, uses_saved=is_changed)


def _with_chips(last: Question, number: float, at: int = 0) -> Question:
    """The question of so many of the chips that stand there."""
    held = last.offer or Offer()
    chips = list(held.chips)
    chips[at] = replace(chips[at], count=Amount(number))
    return replace(last, offer=replace(held, chips=tuple(chips)), save=False)


def names_day(told: Said) -> bool:
    """Whether a number may be part of a day: `since September 1`."""
    return told.draft.as_of is not None or told.draft.since is not None


def choice_of(label: str, question: Question, hearing: Hearing) -> Choice:
    """The button that asks a question, by its text."""
    return Choice(label, to_text(question, hearing.reader.words.directory))
