"""What a reading came to."""

from __future__ import annotations

from typing import Final

from bot.questions.types import Reading, Unclear, Understood, Unreadable

NOTHING_ANSWERED: Final = "anything else about a person"
"""The topic of a refusal for want of anything that is answered."""


def is_unknown(reading: Reading) -> bool:
    """Whether it is refused only because nothing was read in it that is answered of people."""
    return isinstance(reading, Understood) and reading.question.topic == NOTHING_ANSWERED


def says_nothing(reading: Reading) -> bool:
    """Whether nothing was read that could be answered."""
    if isinstance(reading, Unclear):
        return reading.question is None
    return isinstance(reading, Unreadable)
