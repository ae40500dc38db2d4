"""Sentences of one lab in lower case: `how big is mistral. do they own gpus. are they hiring`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.types import Kind
from bot.regex import regex

_NEXT: Final = regex(
    r"(?<=\w\w)\.\s+(?=(?:and |also )?(?:what|how|where|which|do|does|did|are|have|has|is)\b"
    r"[^.?!]*\b(?:they|their|them)\b)",
    re.IGNORECASE,
)
"""The end of a sentence after which `they` may be anybody."""


def ended_as_questions(text: str, hearing: Hearing) -> str:
    """The text with a question mark between its sentences, where `they` are a lab's."""
    first, *rest = _NEXT.split(text)
    if not rest or hearing.people:
        return text
    asked = hearing.asked(first)
    is_of_lab = asked is not None and asked.kind is Kind.LAB and len(asked.labs) == 1
    return "? ".join((first, *rest)) if is_of_lab else text
