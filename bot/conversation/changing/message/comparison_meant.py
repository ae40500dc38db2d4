"""`what's the weak spot in that comparison`, once something else was asked: the comparison."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import OFFERS, Memory
from bot.questions.types import Kind, Question
from bot.regex import regex

_COMPARISON: Final = regex(
    r"\b(?:that|this|the|your|our) (?:first |compute |other )?(?:comparison|compare|benchmark|"
    r"head[- ]to[- ]head|match-?up)\b",
    re.IGNORECASE,
)
_FURTHEST: Final = 3
"""So many questions before the last may be the one that is meant."""


def on_comparison(text: str, memory: Memory) -> Memory:
    """The memory with the comparison as the last question, where a message means that by its name.

    As it was where the last answer is one itself, or none was asked for lately.
    """
    last = memory.question
    if last is None or _compares(last) or not _COMPARISON.search(text):
        return memory
    before = next((one for one in memory.earlier[:_FURTHEST] if _compares(one)), None)
    return memory.after(before) if before else memory


def _compares(question: Question) -> bool:
    is_of_two = question.kind is Kind.COMPARE
    is_held = question.kind in OFFERS and bool(question.labs)
    return is_of_two or is_held or (question.kind is Kind.HIRING and len(question.labs) > 1)
