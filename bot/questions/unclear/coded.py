"""Texts that are code, and nothing that a recruiter asks."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Unreadable
from bot.questions.unclear.not_read import SUGGESTIONS
from bot.regex import regex

_CODE: Final = regex(
    r"\b(?:drop|alter|create|truncate)\s+table\b|\bdelete\s+from\b|\binsert\s+into\b"
    r"|\bselect\s+\*|\bunion\s+select\b|\{\{|\{%|\$\{|\$\(|<\s*script",
    re.IGNORECASE,
    needs="$(|${|delete|insert|script|select|table|{%|{{",
)
"""Database commands and template syntax: nothing that a recruiter asks."""


def coded(text: str) -> Unreadable | None:
    """That it can't be read as code; None of other texts."""
    problem = "That looks like code. Please ask in plain words."
    return Unreadable(problem, SUGGESTIONS, is_plain=True) if _CODE.search(text) else None
