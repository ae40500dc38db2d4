"""`of that how much is Nvidia`: of what one lab has, as it is on record by maker."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Kind, Question
from bot.questions.words.lab_words import CHIP_NAMES
from bot.questions.words.leads import LED
from bot.regex import regex

_OF_IT: Final = (
    r"(?: ?,? ?(?:out )?of (?:that|those|this|these|it|them|which|the (?:lot|total|fleet)))"
)
_PART: Final = r"(?:share|part|portion|fraction|percent(?:age)?)"
_SOME: Final = rf"(?:how (?:much|many)|(?:what|which) {_PART})"
_THINGS: Final = r"(?: (?:chips|gpus|ones))?"
_MADE: Final = rf"(?:from |made by |by |their own |its own |own )?{CHIP_NAMES}{_THINGS}"
_THERE: Final = r"(?: (?:is|are) (?:there|that|in (?:it|there)))?"
_ASKED: Final = regex(
    rf"{LED}{_OF_IT}?,? ?(?:and )?{_SOME}{_OF_IT}?{_THINGS} (?:is|are) {_MADE}{_OF_IT}?\W*"
    rf"|{LED}{_SOME} {CHIP_NAMES}{_THINGS}{_THERE}\W*"
    rf"|{LED}(?:the )?{CHIP_NAMES} {_PART}{_OF_IT}?\W*"
)
_PARTS: Final = (None, LabPart.FLEET, LabPart.CHIPS)


def of_a_maker(told: Said, last: Question) -> Question | None:
    """The same of the last lab by kind of chip; None where something else is asked."""
    is_of_one = last.kind is Kind.LAB and len(last.labs) == 1 and part_of(last) in _PARTS
    if not is_of_one or not _ASKED.fullmatch(fold(told.whole)):
        return None
    return replace(
        last, topic=LabPart.CHIPS.value, scope=None, more_than=None, fewer=False, uses_saved=False
    )
