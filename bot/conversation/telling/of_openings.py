"""What no board tells of a role: how long it has been open."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.subjects import NameOf

_NOT_TOLD: Final = sentence(
    "How long a role has been open is not told: old postings come back, so the day on a board is"
    " no day of opening"
)


def open_since(answer: Answer, _: str, name: NameOf) -> Answer:
    """That it is not told, and that what is new in a time is."""
    labs = answer.question.labs
    where = f"open roles at {name(labs[0])} since March" if labs else "open roles since March"
    told = sentence("What is new since a day is told by “{where}”.", where=f.said(where))
    return pared(answer, _NOT_TOLD, (told, answer.headline.stopped()))


TOLD: Final = {Part.OPEN_SINCE: open_since}
"""What tells it."""
