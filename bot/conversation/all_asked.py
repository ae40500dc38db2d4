"""All that was asked in a conversation, which a message may mean any of."""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversation.memory import Memory
from bot.questions.types import Question


def all_asked(memory: Memory) -> tuple[Question, ...]:
    """The last question and those before it, the last first."""
    return tuple(each for each in (memory.question, *memory.earlier) if each)


def labs_in_turn(asked: Iterable[Question]) -> tuple[str, ...]:
    """The labs of questions that come the last first, in the order in which they were named."""
    return tuple(dict.fromkeys(lab for each in [*asked][::-1] for lab in each.labs))
