"""Who made the model that leads a list."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.regex import regex
from bot.subjects import NameOf

_MADE: Final = regex(r"(?P<model>.+) \((?P<maker>.+)\)")


def maker(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """That it is of its maker, or that this is not on record; None of answers without models."""
    if answer.table is None or not answer.table.rows:
        return None
    first = answer.table.rows[0][0].text
    found = _MADE.fullmatch(first)
    if found is None:
        none = sentence("Who made {model} is not on record", model=f.said(first))
        return pared(answer, none, (answer.headline.stopped(),))
    told = sentence(
        "{model} is by {maker}", model=f.said(found["model"]), maker=f.said(found["maker"])
    )
    return pared(answer, told, (answer.headline.stopped(),), answer.table)


TOLD: Final = {Part.MAKER: maker}
"""What tells it."""
