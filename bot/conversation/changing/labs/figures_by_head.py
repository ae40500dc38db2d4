"""The figures that were shown, asked for by head: `so how much for each one?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.regex import regex

_BY_HEAD: Final = frozenset((
    T.HOWMANY, T.SCOPE, T.EACH, T.FOR, T.IS, T.DOES, T.HAVE, T.GETS, T.THEY, T.STOP, T.WORD, T.AND,
    T.COMMA, T.GPU, T.BUDGET, T.PEOPLE, T.RESEARCH, T.AT, T.IN, T.OF, T.CAN,
    T.COST, T.BIG,
))  # fmt: skip
_FOR_EACH: Final = regex(r"\bhow (?:much|many) (?:is it |is that )?for\b", re.IGNORECASE)
"""Of a lab nothing has a price, so it is chips that are meant."""
_COMPUTE: Final = regex(r"\bhow much (?:of )?(?:the )?comput(?:e|ing power|ing)\b", re.IGNORECASE)
"""`so how much compute is that per head`, after a headcount."""
_WINS: Final = regex(
    r"\b(?:wins?|leads?|ahead|better(?: off)?|more|most|in front|comes? out|stronger)\b",
    re.IGNORECASE,
)
"""`so per person who wins`, after whose staff is larger."""
_OF_LABS: Final = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE)


def figures_by_head(told: Said, last: Question) -> Question | None:
    """`so how much for each one?`, `how much per researcher?`: the figures shown, by head."""
    d = told.draft
    is_asked = d.has(T.HOWMANY) or any(ask.search(told.text) for ask in (_FOR_EACH, _COMPUTE))
    is_asked = is_asked and d.kinds <= _BY_HEAD and d.people is None
    scope = d.scope or (Scope.PER_RESEARCHER if d.has(T.EACH) and last.kind is Kind.LAB else None)
    if part_of(last) is LabPart.CHIPS and d.scope is None and d.has(T.EACH) and is_asked:
        return last  # `how many of each`, of its kinds of chips
    is_of_staff = last.kind is Kind.COMPARE and last.topic == LabPart.STAFF
    if is_of_staff and d.scope and (is_asked or _WINS.search(told.whole)):
        return replace(last, scope=d.scope, topic=None)  # a staff has nothing by head
    if scope is None or not is_asked or last.kind not in _OF_LABS or last.other or last.place:
        return None
    return replace(last, scope=scope, topic=None if last.kind is Kind.LAB else last.topic)
