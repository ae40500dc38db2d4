"""A part of the lab spoken of, asked for in words that name none: `where's it all physically`.

Who of its staff does research is told with the headcount, as nobody is counted one by one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_END: Final = r"(?: (?:then|there|now|today|right now|exactly|actually|really|at the moment))*\W*"
_THOSE: Final = r"(?:them|those|these|that|the (?:\d[\d,]*|people|staff|headcount|lot))"
_RESEARCH: Final = (
    r"(?:(?:actual |real |proper )?(?:research(?:ers?)?|scientists?)|in research|"
    r"research (?:staff|people|side))"
)
_DO: Final = (
    r"(?:(?:is|are|do|does|actually|really|only|just|work(?:s|ing)?|in|on|doing|count(?:s|ed)? as)"
    r" ?)*"
)
_WHO_RESEARCHES: Final = regex(
    rf"{LED}(?:which(?: ones?)?|who|how many|how much|what (?:part|share|fraction|percentage|"
    rf"portion|number))(?: of {_THOSE})? {_DO} ?{_RESEARCH}{_END}"
)
"""`which of those do research`."""
_OF_PEOPLE: Final = regex(
    r"\b(?:which|who|how many)\b.*\b(?:do(?:es|ing)? research|researchers|scientists)\b"
)
"""What is asked of people wherever it is said: `how much of that is research` is of chips."""
_KIT: Final = (
    r"(?:(?:all )?(?:that|this|the|their|its|of it|it) ?)?(?:all )?(?:(?:hardware|kit|machines?|"
    r"gpus?|chips|cards|metal|servers|boxes|compute|stuff|iron|gear|racks))?"
)
_PLACED: Final = (
    r"(?:physically|geographically|located|housed|hosted|installed|sitting|kept|at|live|sit|"
    r"stand)"
)
_WHERE: Final = regex(
    rf"{LED}(?:where(?:['’]?s| is| are| does| do)|in (?:which|what) (?:states?|countr(?:y|ies)|"
    rf"places?) (?:is|are)) (?:(?:it|they|that|this|(?:all )?(?:of )?{_KIT})) ?"
    rf"(?:all |actually |really )*(?:{_PLACED} ?)*{_END}"
)
"""`where's the hardware physically`, `wheres all that kit`."""
_OF_ITS_PLACE: Final = regex(
    rf"\b{_PLACED}\b|\b(?:hardware|kit|machines?|gpus?|chips|cards|metal|"
    r"servers|boxes|stuff|iron|gear|racks)\b"
)


def part_in_short(text: str, last: Question | None) -> Question | None:
    """The question about that part of the lab of the last question; None of other texts."""
    if last is None or last.other or last.uses_saved:
        return None
    if last.kind is Kind.COMPARE and last.topic == LabPart.STAFF:
        return last if _WHO_RESEARCHES.fullmatch(fold(text)) else None
    if last.kind is not Kind.LAB or len(last.labs) != 1:
        return None
    part = _part(fold(text), last)
    return replace(last, topic=part.value, scope=None, place=None) if part else None


def _part(text: str, last: Question) -> LabPart | None:
    is_of_staff = last.topic == LabPart.STAFF
    is_of_people = is_of_staff or (last.topic is None and _OF_PEOPLE.search(text))
    if is_of_people and _WHO_RESEARCHES.fullmatch(text):
        return LabPart.STAFF
    is_where = _WHERE.fullmatch(text) and _OF_ITS_PLACE.search(text)
    return LabPart.SITES if is_where else None
