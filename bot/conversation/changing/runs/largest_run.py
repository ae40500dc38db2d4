"""`what's the largest run in 6 weeks`, after a run: of all runs, and no more of that one."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.regex import regex

_LARGEST: Final = regex(
    r"\b(?P<run>the (?:largest|biggest|heaviest|max(?:imum)?) (?:published |known |possible |"
    r"public )?(?:training )?(?:run|model|thing))(?= (?:in|within|over|on|with|using)\b)",
    re.IGNORECASE,
)


def largest_run(text: str, memory: Memory) -> str:
    """The message with what the chips are asked to do said; else as it was said."""
    is_of_runs = memory.question is not None and memory.question.kind is Kind.REACH
    return _LARGEST.sub(r"\g<run> we could do", text) if is_of_runs else text
