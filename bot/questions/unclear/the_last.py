"""The last of all labs, where it is asked for in place of the first: `which lab is the weakest`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.on_record import is_listing
from bot.questions.types import Kind, Question
from bot.regex import regex

_LAST: Final = regex(
    r"\b(?:weakest|smallest|lowest|fewest|poorest|least (?:compute|computing|gpus?|chips|h100s?))\b"
    r"|\b(?:is|are|comes?|ranks?|stands?) last\b|\bat the bottom\b",
    re.IGNORECASE,
)
_ASKED: Final = "the last asked for, of those with a public figure"


def the_last(question: Question, text: str) -> tuple[str, ...]:
    """That the end of the list is asked for."""
    is_rank = question.kind is Kind.LEAGUE and not is_listing(question) and not question.topic
    return (_ASKED,) if is_rank and question.more_than is None and _LAST.search(text) else ()


def asks_the_last(understood: str) -> bool:
    """Whether a question, as it was read, asks for the end of the list."""
    return _ASKED in understood
