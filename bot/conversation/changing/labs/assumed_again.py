"""Another number for what was just assumed of a lab: `assume 300 researchers`, `and 500?`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from bot.conversation.changing.numbers.numbering import names_day, names_other
from bot.conversation.memory import Memory
from bot.conversation.saying import Said
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question

_OF_LABS: Final = (Kind.LAB, Kind.OFFER, Kind.COMPARE, Kind.MATCH, Kind.LEAGUE)
_SHARES: Final = ("research_staff_share", "rd_share")
_HEADS: Final = ("lab_researchers", "lab_staff")
"""What may be assumed of a lab as a part, and as a number."""
_MOST_WORDS: Final = 4


def assumed_again(told: Said, memory: Memory) -> Question | None:
    """The last question with another number in the place of the one that was just assumed."""
    last = memory.question
    if last is None or not _says_no_more(told, last):
        return None
    part, number = _part(told), told.number
    value = part or (number if number and number > 0 else None)
    before = memory.earlier[0].assume if memory.earlier else Assumptions()
    for name in _SHARES if part else _HEADS:
        was = getattr(last.assume, name)
        if value and was not in (None, getattr(before, name)):
            other: dict[str, Any] = {name: value}
            return _with(last, replace(last.assume, **other))
    return None


def _with(last: Question, assume: Assumptions) -> Question:
    return replace(last, assume=assume, topic=None if last.kind is Kind.LAB else last.topic)


def _part(told: Said) -> float | None:
    """The one share that is said, from 0 to 1."""
    parts = [tag.value for tag in told.draft.raw if tag.kind is T.PCT]
    part = parts[0] if len(parts) == 1 else None
    return exact_part(part) if isinstance(part, float) and 0 < part < 1 else None


def _says_no_more(told: Said, last: Question) -> bool:
    """Whether a number is said and nothing that it would be of."""
    d = told.draft
    if len(told.text.split()) > _MOST_WORDS or last.kind not in _OF_LABS:
        return False
    return not (names_other(told) or names_day(told) or d.ours or d.has(T.IN))
