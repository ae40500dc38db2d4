"""Whose staff is the larger, of the labs that were set side by side: `and who has more people?`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_HEADS: Final = (
    r"(?:(?:ai |ml |research )?(?:people|ppl|researchers|staff|employees|scientists|engineers|"
    r"heads|bodies)|head ?count|team|work ?force)"
)
_MORE: Final = r"(?:more|most|bigger|biggest|larger|largest|higher|highest|fewer|smaller)"
_WHO_HAS: Final = (
    rf"{LED}(?:who|which)(?: (?:one|lab|of (?:them|those|these|the "
    r"(?:two|three))|company))?(?: (?:(?:has|have|is)(?: got)?|got|employs?)|['’]?s(?: got)?)"
    r"(?: (?:the|a))? "
)
_ASKS: Final = regex(
    rf"{_WHO_HAS}{_MORE} (?:{_HEADS}|(?:in|on|by)(?: terms of)? {_HEADS})"
    r"(?: (?:overall|in total|of the two|there|then|right now|today))*\W*"
)
_OF_COMPUTE: Final = regex(rf"{_WHO_HAS}{_MORE} (?:compute|gpus?|chips?|capacity|hardware)\W*")
_OF_THESE: Final = regex(
    rf"{LED}(?:(?:who|which)(?:['’]?s)?(?: (?:one|lab|of (?:them|those|"
    r"these|the (?:two|three))))?(?: (?:is|has))?(?: the)? "
    r"(?:small|big|large|few|low|high)(?:er|est)|"
    r"(?:the )?(?:small|bigg|larg|few|low|high)est of (?:them|those|these|the (?:two|three|lot))"
    r"(?: all)?|"
    r"(?:is|are) (?:that|those|these|they|it)(?: (?:all|just|only|all of them|every(?:one|body)))*"
    r" (?:researchers?|scientists?|research staff)(?: only| alone| or every(?:one|body)|"
    r" or all(?: staff)?)?)\W*"
)
"""`who's smallest`, `is that researchers only`: staff and who of it does research stand there."""
_HEADS_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what about|how about|in|by)\W+)*"
    rf"(?:(?:their|the|more) )?{_HEADS}\W*"
)
"""`and people?`, after what they have of compute."""
_SIDE_BY_SIDE: Final = (Kind.COMPARE, Kind.OFFER, Kind.HIRING)
_TWO: Final = 2


def asks_who_has_more_people(text: str) -> bool:
    """Whether it asks whose staff is larger, and names nobody."""
    return _ASKS.fullmatch(fold(text)) is not None


def who_has_more_people(text: str, last: Question | None) -> Question | None:
    """The headcounts of the labs of the last question, or after these what they have of compute.

    None of other texts, and of one lab.
    """
    is_of_several = last is not None and last.kind in _SIDE_BY_SIDE and len(last.labs) >= _TWO
    if last is None or not is_of_several or last.other:
        return None
    if last.topic == LabPart.STAFF.value and _OF_THESE.fullmatch(fold(text)):
        return last
    if last.kind is Kind.COMPARE and last.topic is None and _HEADS_ALONE.fullmatch(fold(text)):
        return Question(Kind.COMPARE, labs=last.labs, topic=LabPart.STAFF.value, as_of=last.as_of)
    if last.topic == LabPart.STAFF.value and _OF_COMPUTE.fullmatch(fold(text)):
        return Question(Kind.COMPARE, labs=last.labs, as_of=last.as_of)
    if not asks_who_has_more_people(text):
        return None
    return Question(Kind.COMPARE, labs=last.labs, topic=LabPart.STAFF.value, as_of=last.as_of)
