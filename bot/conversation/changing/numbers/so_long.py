"""A number alone after chips that are rented for a time: `make that 6`, after three months."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

from bot.questions.types import Question

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
    count = sum(each.count.value for each in last.offer.chips) if last.offer else 0.0
    if last.days is None or not count:
        return None
    unit = next((unit for unit in _UNITS if last.days % unit == 0), 1.0)
    of_time, of_chips = (times_off(number, was) for was in (last.days / unit, count))
    is_time = of_time <= _NEAR <= of_chips - of_time
    return replace(last, days=number * unit, save=False) if is_time else None
