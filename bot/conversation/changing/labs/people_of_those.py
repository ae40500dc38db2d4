"""`who has more people`, after the cards of two labs: their staff, side by side."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.changing.labs.who_has_more_people import asks_who_has_more_people
from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import OF_STAFF, LabPart, part_of
from bot.questions.types import Kind, Question, Reading, Understood

_CARDS: Final = (None, *OF_STAFF)
_MOST: Final = 3


def people_of_those(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """The staff of the labs whose cards came one after the other; None of other texts."""
    if not asks_who_has_more_people(text):
        return None
    labs = labs_in_turn(takewhile(_is_card, all_asked(memory)))[-_MOST:]
    if len(labs) <= 1:
        return None
    return Understood(Question(Kind.COMPARE, labs=labs, topic=LabPart.STAFF.value))


def _is_card(asked: Question) -> bool:
    is_of_one = asked.kind is Kind.LAB and len(asked.labs) == 1 and not asked.place
    return is_of_one and part_of(asked) in _CARDS
