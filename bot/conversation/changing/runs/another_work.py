"""`and for an RL person`, after what another kind of work took."""

from __future__ import annotations

from bot.conversation.memory import Hearing, Memory
from bot.questions.on_record import Listing
from bot.questions.types import Question
from bot.questions.words.work_takes import work_named


def another_work(text: str, memory: Memory, _: Hearing) -> Question | None:
    """What is on record of the kind of work that is named; None where more is said."""
    last = memory.question
    return work_named(text) if last and last.topic == Listing.WORK else None
