"""What a reading came to."""

from __future__ import annotations

from bot.questions.types import Reading, Unclear, Unreadable


def says_nothing(reading: Reading) -> bool:
    """Whether nothing was read that could be answered."""
    if isinstance(reading, Unclear):
        return reading.question is None
    return isinstance(reading, Unreadable)
