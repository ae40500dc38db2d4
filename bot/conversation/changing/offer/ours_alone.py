"""Ours alone, after it was held against a lab: `no, the other one - us`, `and ours?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.regex import regex

_OURS_ALONE: Final = regex(
    r"\W*(?:(?:and|no|nope|sorry|i|mean|meant|not|them|theirs|they|the|other|one|side|what|how|"
    r"about|for|is|ok|but|just|only|rather|so)\W+)*(?:us|ours|our (?:own )?side)"
    r"(?:\W+(?:i|mean|meant|then|now|instead|please|each|alone|per researcher))*\W*",
    re.IGNORECASE,
)


def ours_alone(told: Said, last: Question) -> Question | None:
    """The offer spoken of with nobody beside it; None where it is held against nobody."""
    is_held = last.kind in (Kind.OFFER, Kind.MATCH) and bool(last.labs)
    if not (is_held or last.other_terms) or not _OURS_ALONE.fullmatch(told.whole):
        return None
    if last.kind is Kind.OFFER:
        return replace(last, labs=(), scope=None, save=False)
    is_saved = last.uses_saved or last.kind is Kind.MATCH
    return Question(Kind.OFFER, offer=last.offer, uses_saved=is_saved, as_of=last.as_of)
