"""How many people a lab has beside us: that is a headcount, and no compute of either side."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.lab_parts import LabPart
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_HEADS: Final = (
    r"(?:people|persons?|staff|employees|researchers?|scientists?|engineers?|heads?|folks)"
)
_ASKED: Final = regex(
    rf"\bhow (?:many|much) (?:\w+ )?{_HEADS}\b|\b(?:head ?counts?|team sizes?|"
    rf"size of (?:the|their) team|number of (?:\w+ )?{_HEADS}|"
    r"how big (?:is|are) (?:the|their) (?:team|staff))\b"
    rf"|\b(?:bigger|larger|smaller|more|fewer|less)\b.{{0,12}}\b(?:in|by|than|{_HEADS})\b.{{0,20}}"
    rf"\b(?:in|by) (?:{_HEADS}|headcount)\b",
    re.IGNORECASE,
)
_HELD: Final = (T.VS, T.THAN, T.COMPARE, T.BEAT)
_OF_ELSE: Final = (
    T.GPU, T.BUDGET, T.CHIP, T.EACH, T.PER, T.SCOPE, T.SHARED, T.GETS, T.COST, T.HIRE, T.ROLES,
    T.TRAIN, T.MATCH, T.LOSE, T.IF, T.SITE, T.FLOOR, T.NEED, T.ASSUME, T.NUM, T.LABPEOPLE, T.GROWTO,
)  # fmt: skip
_OURS: Final = "of ours only those who are in the offer are known"


def heads_beside_ours(d: Draft, text: str) -> Question | None:
    """The staff of the lab; None of other texts."""
    is_against = len(d.labs) == 1 and d.ours and d.has(*_HELD)
    is_else = d.stacks or d.chips or d.people is not None or d.runs or d.has(*_OF_ELSE)
    if not is_against or is_else or not _ASKED.search(text):
        return None
    return Question(Kind.LAB, labs=d.labs, topic=LabPart.STAFF.value, as_of=d.as_of)


def our_heads(now: Draft, question: Question) -> tuple[str, ...]:
    """That ours are not counted, where it was asked for."""
    is_of_staff = question.kind is Kind.LAB and question.topic == LabPart.STAFF
    return (_OURS,) if is_of_staff and now.ours and now.has(*_HELD) else ()
