"""Which labs have less than ours: `who do we beat`, `are there labs smaller than us`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_BELOW_US: Final = regex(
    r"^(?!.*\b(?:right|just|directly|next|immediately|how far|how much|closest|nearest)\b)"
    r"(?:.*\b(?:smaller|less|fewer|lower|weaker|poorer|worse off)\b.{0,30}\bthan (?:us|we|ours)\b"
    r"|.*\b(?:below|behind|under) (?:us|ours)\b|.*\b(?:do|can|would) we (?:\w+ )?beat\b)",
    re.IGNORECASE,
    needs="than us|than we|than ours|below us|behind us|under us|below ours|behind ours|"
    "under ours|beat",
)
"""`are there labs smaller than us per researcher`, `who do we beat`."""
_ANYONE: Final = regex(r"\b(?:any(?:one|body)?|some(?:one|body)|who)\b", re.IGNORECASE)


_WHO_ALONE: Final = regex(
    rf"{LED}(?:who|which (?:labs?|ones?)|what labs?)(?:['’]s| is| are| comes?| ranks?| sits?)? "
    r"(?:below|behind|under) (?:us|ours)(?: (?:then|now|in compute|on compute))?\W*",
    re.IGNORECASE,
    needs="below|behind|under",
)
"""`who's below us`, which has no other word of compute."""


def below_ours(text: str, hearing: Hearing, ours: Callable[[], Hearing]) -> Asked | None:
    """Which labs have less than ours, which is told first; None of other texts."""
    reading = hearing.read(text) if _BELOW_US.match(text) else None
    asked = reading.question if isinstance(reading, Understood) else None
    if isinstance(reading, Unreadable) and _WHO_ALONE.fullmatch(text):
        asked = Question(Kind.LEAGUE, uses_saved=True)
    if asked is None or asked.offer or not asked.uses_saved or asked.labs or asked.topic:
        return None
    if asked.kind is Kind.OFFER and not asked.other and _ANYONE.search(text):
        asked = Question(Kind.LEAGUE, uses_saved=True, scope=asked.scope, as_of=asked.as_of)
    if asked.kind is not Kind.LEAGUE or not ours().saved:
        return None
    return Asked(Understood(asked), Form.PART, part=Picked(Part.BELOW, "below ours"))
