"""A number alone that is a year, a time or a size: `and 2025`, `make that 6`, `5, 10 or 30?`."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import date
from typing import Final

from bot.conversation.saying import Said
from bot.questions.rules.people import numbers_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_FIRST: Final = 2022
"""From then on there are figures of labs."""


def as_of_year(last: Question, number: float, today: date) -> Question | None:
    """The last question of the end of a past year; None where no lab's figure is in it."""
    if not last.labs or not _FIRST <= number < today.year or number != int(number):
        return None
    return replace(last, as_of=date(int(number), 12, 31), save=False)


_UNITS: Final = (365.0, 30.0, 7.0)
"""Years, months and weeks, the longest first; what is none of them was told in days."""
_NEAR: Final = math.log(4)
"""A number is of a time that it is at most so many times, and that it is so much nearer to."""


def times_off(number: float, was: float) -> float:
    """How many times as large or as small as another a number is, as a logarithm; both above 0."""
    return abs(math.log(number / was))


def as_long(last: Question, number: float) -> Question | None:
    """The same chips for so many of the months that were spoken of; None of a number of chips.

    512 chips for 3 months become 6 months of them, 100 chips for 6 months become 64 chips.
    """
    count = last.offer.chip_count if last.offer else 0.0
    if last.days is None or not count:
        return None
    unit = next((unit for unit in _UNITS if last.days % unit == 0), 1.0)
    of_time, of_chips = (times_off(number, was) for was in (last.days / unit, count))
    is_time = of_time <= _NEAR <= of_chips - of_time
    return replace(last, days=number * unit, save=False) if is_time else None


_NUMBERS: Final = frozenset((T.NUM, T.COMMA, T.OR, T.AND, T.STOP, T.AT, T.WITH))


def sizes_again(told: Said, last: Question) -> Question | None:
    """The last question of hires with other numbers of them; None of other texts."""
    if last.kind is not Kind.DILUTION or last.people is None or not told.draft.kinds <= _NUMBERS:
        return None
    sizes = numbers_in(told.draft.tags)
    is_listed = len(sizes) > 1 and list(sizes) == sorted(sizes) and sizes[0] > 0
    return replace(last, people=sizes[0], sizes=sizes, save=False) if is_listed else None


_SIZE: Final = regex(r"(?:at|to|up to)\b", re.IGNORECASE)
_IN_ALL: Final = regex(
    r"\b(?:in total|altogether|all together|all in all|overall)\b", re.IGNORECASE
)
_REVISED: Final = regex(
    r"\b(?:(?:more|too|un|not) ?(?:realistic|likely|plausible|sensible|probable|optimistic)|rather|"
    r"more like|closer to|make (?:it|that)|call it|no)\b",
    re.IGNORECASE,
)
"""`48 is more realistic`, which takes the place of a number that it is near to."""
APART: Final = math.log(4)
"""How many times nearer it has to be to one number than to any other."""
_REVISES: Final = math.log(2.5)
"""The same where it is said to be a better number than the one before."""
_EITHER: Final = math.log(1.5)
"""From so many times nearer on, both may be meant by that."""


def numbers_joining(
    told: Said, last: Question, number: float, now: float | None
) -> tuple[float, ...]:
    """How many join: the number, or up to it where a size is said, as in `and at 70?`.

    Both where neither is sure, the size first: `more like 50`, of forty with twenty to come.
    """
    if now is None or number <= now:
        return (number,)
    if _SIZE.match(told.text) or _IN_ALL.search(told.text):
        return (number - now,)
    if not last.people or last.people <= 0:
        return (number,)
    nearer = times_off(number, last.people) - times_off(number, now + last.people)
    is_revised = _REVISED.search(told.whole)
    if nearer >= (_REVISES if is_revised else APART):
        return (number - now,)
    return (number - now, number) if is_revised and nearer >= _EITHER else (number,)


_FOR_SO_MANY: Final = regex(
    r"(?:(?:per|an?|each|by the|over a) (?:hour|day|week|month|year|annum)\W+)?"
    r"(?:for|of) (?:just |only )?(?:[\d,.]+k?|[a-z]+)(?: of (?:them|those|these))?"
    r"(?:\W+(?:per|an?|each) (?:hour|day|week|month|year|annum))?\W*",
    re.IGNORECASE,
)


def so_many(told: Said, last: Question) -> Question | None:
    """`for 144`, said of a chip whose price was asked, counts that chip, or its months: nobody."""
    people = told.draft.people
    if people is None or len(last.chips) != 1 or not _FOR_SO_MANY.fullmatch(told.text):
        return None
    number = people.amount.value
    chips = (ChipCount(last.chips[0], Amount(number)),)
    return as_long(last, number) or replace(last, offer=Offer(chips=chips))
