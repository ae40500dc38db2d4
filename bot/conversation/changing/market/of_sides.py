"""Asking on about roles: which of them count as frontier or applied: `what's in “frontier”`."""

from __future__ import annotations

from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.types import Kind, Question
from bot.questions.words.sides_words import ASKS_DIFFERENCE, ASKS_SIDES, SIDES
from bot.regex import regex

_FAMILY: Final = r"(?:research(?: engineering)?|product|infra(?:structure)?|data engineering)"
_FAMILY_ALONE: Final = regex(
    rf"\W*(?:(?:and|so|ok|but) )*what(?:['’]?s| is| are)? (?:the )?{_FAMILY}"
    r"(?: (?:roles?|jobs?|ones?))?(?: (?:then|here|there))*\W*"
)
_OF_MARKET: Final = (Kind.HIRING, Kind.MOVES, Kind.DIGEST)


def of_sides(told: Said, last: Question) -> Question | None:
    """What the families and the two sides mean; None where anything else is asked."""
    d = told.draft
    if last.kind not in _OF_MARKET or d.names_any:
        return None
    low = fold(told.text)
    if _FAMILY_ALONE.fullmatch(low):
        return None  # `what's research then`, whose roles or pay are meant
    is_asked = ASKS_SIDES.search(low) or (last.topic == "split" and ASKS_DIFFERENCE.fullmatch(low))
    return Question(Kind.HELP, topic=SIDES) if is_asked else None
