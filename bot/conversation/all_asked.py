"""All that was asked in a conversation, which a message may mean any of."""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question


def all_asked(memory: Memory) -> tuple[Question, ...]:
    """The last question and those before it, the last first."""
    return tuple(each for each in (memory.question, *memory.earlier) if each)


def before_prices(memory: Memory) -> Question | None:
    """The last question that asks for no price: one keeps to it while what it costs is asked."""
    return next((each for each in all_asked(memory) if each.kind is not Kind.PRICE), None)


def labs_in_turn(asked: Iterable[Question]) -> tuple[str, ...]:
    """The labs of questions that come the last first, in the order in which they were named."""
    return tuple(dict.fromkeys(lab for each in [*asked][::-1] for lab in each.labs))
