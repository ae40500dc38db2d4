"""What a part asks of an offer whose chips are asked back first: `6 racks; how long would that`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.questions.types import Kind, Unclear, Unreadable
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_POINTS: Final = regex(r"\b(?:that|it|this|those|these|them|they)\b", re.IGNORECASE)
_WAITS: Final = "“{}” is of chips that I have to ask about first. Say which, and ask it again."


def still_open(part: str, before: Heard | None, hearing: Hearing) -> Asked | None:
    """That a part waits for the offer before it, of which it speaks; None of other parts.

    It is never answered of our saved offer, which was not meant.
    """
    reading = before.reading if isinstance(before, Asked) else None
    asked = reading.question if isinstance(reading, Unclear) else None
    if not isinstance(reading, Unclear) or asked is None or asked.kind is not Kind.OFFER:
        return None
    is_told = asked.uses_saved or (asked.offer is not None and asked.offer.chips)
    if is_told or hearing.draft(part).stacks or not _POINTS.search(part):
        return None
    ways = tuple(choice.text for choice in reading.choices)
    words = shown(opened(part).text.strip(" ?.!"))
    return Asked(Unreadable(_WAITS.format(words), ways, is_plain=True))
