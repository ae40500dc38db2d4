"""What one word wants next: `compute?` after a lab's staff, `staff?` after a list, `grade?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.lab_parts import COMPARED_BY, LabPart, part_of
from bot.questions.on_record import Listing
from bot.questions.types import Kind, Question
from bot.regex import regex

_LED: Final = (
    r"\W*(?:(?:and|ok|so|or|also|then|now|what about|how about|in|on|by|the|their|"
    r"its|total|all|public)\W+)*"
)
_ENDS: Final = r"(?: (?:figures?|numbers?|then|too|there|in total))*\W*"
_COMPUTE: Final = regex(
    rf"{_LED}(?:compute|computing(?: power)?|gpus?|chips|capacity|hardware|h100e|clusters?|stock)"
    rf"{_ENDS}",
    re.IGNORECASE,
)
_GRADED: Final = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE, Kind.OFFER, Kind.MATCH, Kind.PRICE)
_ON_THE_LIST: Final = regex(
    rf"{_LED}(?:compute|gpus?|chips|staff|employees|people|head ?counts?|workforce|dates?|ages?"
    rf"|how old(?: (?:are|is) (?:they|it|those|these|that))?){_ENDS}",
    re.IGNORECASE,
)
"""What the list of all tracked labs has a column of."""
_HEADS_EACH: Final = regex(
    r"\W*(?:(?:and|ok|so|also|then)\W+)*how many (?:ai |ml )?(?:researchers?|scientists?|"
    r"engineers?|people|employees|staff)"
    r"(?: (?:do|does|did|are|is|has|have|they|there|work|of|them|at|in))* "
    r"each(?: (?:have|has|employs?|of them|one))*\W*",
    re.IGNORECASE,
)
"""`how many researchers each`, of labs that were compared."""
_GRADE: Final = regex(
    r"\W*(?:(?:and|ok|so|but)\W+)*(?:(?:what|which) (?:source )?grades? (?:is|are|was|were|has|"
    r"have|does|do) (?:that|this|it|those|these|they|them)(?: (?:have|get))?|"
    r"(?:(?:what|which|the) )?grades?(?: of (?:that|it|those|these|them))?)(?: please)?\W*",
    re.IGNORECASE,
)


def topic_alone(told: Said, last: Question) -> Question | None:
    """The card of the lab, or the same list, where a word alone asks for what that shows."""
    if _GRADE.fullmatch(told.whole) and last.kind in _GRADED:
        return Question(Kind.SOURCE)  # of the last answer, each with its grade
    if last.kind is Kind.COMPARE and last.labs[1:] and _HEADS_EACH.fullmatch(told.whole):
        return replace(last, topic=LabPart.STAFF.value, scope=None)
    if last.topic == Listing.LABS and _ON_THE_LIST.fullmatch(told.whole):
        return last
    is_part = part_of(last) is not None or _is_staff_of_several(last)
    return replace(last, topic=None) if is_part and _COMPUTE.fullmatch(told.whole) else None


def _is_staff_of_several(last: Question) -> bool:
    return last.kind is Kind.COMPARE and last.topic in COMPARED_BY
