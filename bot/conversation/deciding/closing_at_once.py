"""Until when one can apply for shared compute, asked of no list before it."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.conversation.replies.forms import plain
from bot.questions.on_record import Listing
from bot.questions.types import Understood
from bot.regex import regex

_CLOSES: Final = regex(
    r"\b(?:deadlines?|closing (?:date|day)s?|until when|by when|still open|"
    r"when .{0,30}\bclose[sd]?|still (?:possible to )?apply|open (?:now|at the moment|today))\b",
    re.IGNORECASE,
    needs="deadline|closing|when|still|open now|open at|open today",
)


def closing_at_once(text: str, hearing: Hearing) -> Asked | None:
    """`when is the next deadline for public compute grants`; None of other texts."""
    reading = hearing.read(text) if _CLOSES.search(text) else None
    is_of_programmes = isinstance(reading, Understood) and (
        reading.question.topic == Listing.PROGRAMMES
    )
    if reading is None or not is_of_programmes:
        return None
    return Asked(reading, Form.PART, part=Picked(Part.CLOSING, plain(text)))
