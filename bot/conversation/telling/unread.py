"""Roles of a time in which no look is on record: there is no figure, and no reason for one."""

from __future__ import annotations

from typing import Final

from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.questions.types import Kind

_OF_BOARDS: Final = (Kind.HIRING, Kind.MOVES)
_UNREAD: Final = sentence(
    "There is no figure here to be sure of: of these roles no look is on record for it"
)
_COUNTED: Final = sentence(
    "Roles are counted by comparing one look at a board with the look before: without one in that"
    " time neither what is usual nor what changed can be told."
)


def unread(answer: Answer) -> Answer | None:
    """That there is no figure, and how roles are counted; None of an answer that has one."""
    if answer.kind not in _OF_BOARDS or any(x.estimate for x in answer.figures):
        return None
    return pared(answer, _UNREAD, (answer.headline.stopped(), *answer.verdict, _COUNTED), keep=0)
