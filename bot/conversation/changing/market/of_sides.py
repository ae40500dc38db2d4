"""Asking on about roles: which of them count as frontier or applied: `what's in “frontier”`."""

from __future__ import annotations

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.types import Kind, Question
from bot.questions.words.sides_words import ASKS_DIFFERENCE, ASKS_SIDES, SIDES

_OF_MARKET = (Kind.HIRING, Kind.MOVES, Kind.DIGEST)


def of_sides(told: Said, last: Question) -> Question | None:
    """What the families and the two sides mean; None where anything else is asked."""
    d = told.draft
    if last.kind not in _OF_MARKET or d.labs or d.stacks or d.chips or d.runs:
        return None
    low = fold(told.text)
    is_asked = ASKS_SIDES.search(low) or (last.topic == "split" and ASKS_DIFFERENCE.fullmatch(low))
    return Question(Kind.HELP, topic=SIDES) if is_asked else None
