"""A number alone that may as well be a year: `and 2025`, after our offer against a lab."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.questions.types import Question

_FIRST: Final = 2022
"""From then on there are figures of labs."""


def as_of_year(last: Question, number: float, today: date) -> Question | None:
    """The last question of the end of a past year; None where no lab's figure is in it."""
    if not last.labs or not _FIRST <= number < today.year or number != int(number):
        return None
    return replace(last, as_of=date(int(number), 12, 31), save=False)
