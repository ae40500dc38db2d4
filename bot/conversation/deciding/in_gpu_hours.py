"""How many GPU-hours ours, or chips that are told, give: `gpu hours per month of 2048 H100`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.conversation.replies.hours_words import HOURS, TIMED
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_ASKS: Final = regex(
    rf"\W*(?:{HOURS})(?P<chips> \D{{0,12}}\d.*)?\W*", re.IGNORECASE, needs="hour|hrs"
)
_OURS: Final = regex(r"\b(?:our|we|researcher|person|head|scientist)\b")
_BY_TIME: Final = regex(rf"\b{TIMED}", needs="month|year|week|quarter|day|daily|annual")


def in_gpu_hours(text: str, hearing: Hearing, ours: Callable[[], Hearing]) -> Asked | None:
    """The GPU-hours of what is saved or told; None of other texts, and of what a run takes."""
    low = fold(text)
    found = _ASKS.fullmatch(low)
    if found is None or not (_OURS.search(low) or found["chips"]) or not _BY_TIME.search(low):
        return None
    told = hearing.read(found["chips"]) if found["chips"] else None
    asked = told.question if isinstance(told, Understood) else None
    if found["chips"] and (asked is None or asked.kind is not Kind.OFFER or asked.labs):
        return None
    if asked is None and not ours().saved:
        return None
    reading = told if isinstance(told, Understood) else None
    whose = reading or Understood(Question(Kind.OFFER, uses_saved=True))
    return Asked(whose, Form.PART, part=Picked(Part.HOURS, low))
