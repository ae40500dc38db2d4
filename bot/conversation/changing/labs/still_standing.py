"""Asking on whether a figure that was told still stands, or what stood before it.

`has it been updated since`, `what did it say before`: of the figure that leads the answer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_STAFF, LabPart, part_of
from bot.questions.rules.sourced import BEFORE, CURRENT, standing_asked
from bot.questions.rules.trends import that_moves
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.still_words import MOVED, NEWER

_OF_FIGURES: Final = (Kind.LAB, Kind.PRICE, Kind.HIRING, Kind.COMPARE)
_OF_MANY: Final = (Kind.OFFER, Kind.REACH, Kind.MATCH, Kind.DILUTION, Kind.LEAGUE)


def still_standing(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """Whether the figure that leads the last answer stands, or the one before it; else None."""
    last, low = memory.question, fold(text)
    if memory.fact and NEWER.fullmatch(low):
        return _on(Question(Kind.SOURCE, facts=(memory.fact,), topic=CURRENT))
    if last is None:
        return None
    topic = standing_asked(low)
    if last.kind in _OF_MANY and topic == CURRENT:
        return _on(Question(Kind.SOURCE))  # no one figure leads it: all of them, by their days
    if last.kind not in _OF_FIGURES or last.uses_saved or last.offer:
        return None
    if topic == CURRENT:
        return _on(Question(Kind.SOURCE, topic=CURRENT))
    if topic == BEFORE:
        return _on(_earlier(last))
    if last.kind not in (Kind.LAB, Kind.PRICE) or not MOVED.fullmatch(low):
        return None
    earlier = _earlier(last)
    return _on(earlier) if earlier.kind is not Kind.SOURCE and earlier != last else None


def _earlier(last: Question) -> Question:
    """What tells the figure of an earlier day: a history where one is kept."""
    if last.kind is Kind.PRICE and last.chips:
        basis = None if last.beside else that_moves(last.basis)
        return Question(Kind.PRICE, chips=last.chips, basis=basis, trend=True)
    is_one = last.kind is Kind.LAB and len(last.labs) == 1
    if is_one and part_of(last) in OF_STAFF:
        return replace(last, topic=LabPart.STAFF_GROWTH.value, as_of=None)
    if is_one and part_of(last) in (None, LabPart.AGE, LabPart.GROWTH):
        return replace(last, topic=LabPart.GROWTH.value, as_of=None)
    return Question(Kind.SOURCE, topic=BEFORE)


def _on(asked: Question) -> Asked:
    return Asked(Understood(asked), is_follow_up=True)
