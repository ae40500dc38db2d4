"""All that was asked in a conversation, which a message may mean any of."""

from __future__ import annotations

from bot.conversation.memory import Memory
from bot.questions.types import Question


def all_asked(memory: Memory) -> tuple[Question, ...]:
    """The last question and those before it, the last first."""
    return tuple(each for each in (memory.question, *memory.earlier) if each)
