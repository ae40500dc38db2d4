"""From which chance on a guess is done or told, and how it is asked back below that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.questions.types import Choice, Kind, Question, Unclear

SURE: Final = 0.6
"""From here on, what is likely is done where nothing was read;"""
LIKELY: Final = 0.35
"""from here on, it is asked back whether that is meant,"""
MAYBE: Final = 0.2
"""with the other ways from here on."""
WEAK: Final = (Question(Kind.OFFER, uses_saved=True), Question(Kind.LEAGUE))
"""What is read where no more than “we” or “most” was understood."""
_MOST_WAYS: Final = 3
_WHICH: Final = "I am not sure what you mean. {}?"


def asked_back(ways: Iterable[Choice]) -> Unclear | None:
    """The question which of the likeliest ways is meant; None without any."""
    choices = tuple(ways)[:_MOST_WAYS]
    problem = _WHICH.format("One of these" if len(choices) > 1 else "This")
    return Unclear(None, problem, choices) if choices else None
