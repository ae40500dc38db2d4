"""`and for an RL person`, after another kind of work, or `she does evals`, after our offer."""

from __future__ import annotations

from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.questions.on_record import Listing
from bot.questions.types import Question
from bot.questions.words.work_takes import work_named, work_told


def another_work(text: str, memory: Memory, _: Hearing) -> Question | None:
    """What is on record of the kind of work that is named; None where more is said."""
    last = memory.question
    if last is None or last.person:
        return None
    if last.topic == Listing.WORK:
        return work_named(text) or work_told(text)
    return work_told(text) if last.kind in OF_OURS else None
