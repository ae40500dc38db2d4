"""`why B200 so much more than H200?`: of those two chips, and no doubt of the last answer."""

from __future__ import annotations

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Kind


def of_two_chips(text: str, hearing: Hearing) -> bool:
    """Whether a message sets one chip against another, and asks of nothing else."""
    tags = hearing.tags(text)
    chips = {tag.value for tag in tags if tag.kind is T.CHIP}
    kinds = {tag.kind for tag in tags}
    asked = hearing.asked(text) if len(chips) > 1 and kinds.isdisjoint((T.LAB, T.OUR)) else None
    return asked is not None and asked.kind in (Kind.COMPARE, Kind.PRICE)
