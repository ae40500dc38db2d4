"""What part of a staff that was told does research: `whats the share of them in research`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Memory
from bot.conversation.replies.forms import plain
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.types import Understood
from bot.regex import regex

_STAFF: Final = (LabPart.STAFF, LabPart.STAFF_GROWTH)
_SO: Final = r"(?:(?:and|so|ok|but|hm+|then|roughly|about) )*"
_SHARE: Final = r"(?:share|part|fraction|percentage|percent|proportion|portion)"
_THEM: Final = (
    r"(?:(?:of )?(?:them|those|these|that|it|the (?:staff|people|team|headcount|company|workforce)|"
    r"their (?:staff|people|team)|people|staff|ppl|employees))"
)
_DOES: Final = (
    r"(?:(?:is|are|were|work|works|working|do|does|doing|sits?|actually|really|there|now|on|in|"
    r"for) )*(?:research(?:ers?)?(?: (?:roles|side|staff|people))?|r ?& ?d|r d|rd|scientists?|"
    r"technical)"
)
_ASKS: Final = regex(
    rf"{_SO}(?:(?:what(?: is|'?s)?|whats|which|how (?:big|large|high) is) (?:the |is the |their )*"
    rf"{_SHARE}(?: {_THEM})? {_DOES}"
    rf"|how (?:many|much)(?: {_THEM})? {_DOES}"
    rf"|(?:the |their )?(?:research(?:er)?s?|r ?& ?d) {_SHARE}"
    rf"|(?:the |their )?{_SHARE} {_DOES}|{_SHARE} (?:of |that (?:is|are) )+(?:researchers|research)"
    rf"|how many researchers(?: (?:is|are|do|does|they|it|that|have|has|there|be|would))*"
    r"|(?:how many|what share|what part) (?:are|is|do) (?:not )?(?:researchers|research|scientists)"
    r")(?: (?:there|then|now|of (?:them|those)|roughly|approximately|please|pls))*"
)


def researchers_asked(text: str, memory: Memory) -> Asked | None:
    """What part of the staff of one lab does research, after its headcount; None of other texts."""
    last = memory.question
    is_of_staff = last is not None and part_of(last) in _STAFF and len(last.labs) == 1
    if last is None or not is_of_staff:
        return None
    if not _ASKS.fullmatch(plain(text.replace("%", " percent "))):
        return None
    asked = Understood(replace(last, topic=LabPart.STAFF.value))
    part = Picked(Part.RESEARCHERS, plain(text))
    return Asked(asked, Form.PART, is_follow_up=True, part=part)
