"""Our saved offer where its chips are named by their number: `our 2,048 H100s compared to xAI`.

What else is on file of it, as how many share it, is meant with it and not asked for again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Offer

_OURS: Final = regex(r"\bour (?:(?:own|whole|saved|current|total|all) )?\d", re.IGNORECASE)
_SUPPOSED: Final = regex(
    r"\b(?:if|suppose|supposing|instead|imagine|save|update|change|swap|replace)\b", re.IGNORECASE
)
_KINDS: Final = (Kind.OFFER, Kind.REACH, Kind.MATCH)


def ours_by_count(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """What was heard, of our saved offer where just its chips are named as ours."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    if hearing.saved is None or not _OURS.search(text) or _SUPPOSED.search(text):
        return heard
    if not _is_just_ours(reading.question, hearing.saved):
        return heard
    ours = replace(reading.question, offer=None, uses_saved=True)
    return replace(heard, reading=replace(reading, question=ours))


def _is_just_ours(asked: Question, saved: Offer) -> bool:
    is_plain = asked.kind in _KINDS and not (asked.other or asked.save or asked.called)
    return is_plain and bool(saved.chips) and asked.offer == Offer(chips=saved.chips)
