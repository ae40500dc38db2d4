"""Questions that name nothing and ask on about what was spoken of: `how long would it take`."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_WHICH = re.compile(
    r"\b(?:which|who|what) (?:one|of (?:them|these|those|the (?:two|three|labs)))\b|"
    r"\bwho (?:wins|leads|is (?:ahead|bigger|better|larger|in front))\b",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\bcompare (?:the (?:two|labs)|both|them|these|those)(?: two| labs)?\b|"
    r"\b(?:the two|both)(?: of them)? (?:side by side|compared)\b",
    re.IGNORECASE,
)
_WHERE_WE = re.compile(
    r"\b(?:where|how) (?:do|would|are|is|does) (?:we|us|our \w+)\b.{0,20}$", re.IGNORECASE
)
_OF_A_LAB = (T.PEOPLE, T.STAFF, T.TEAM, T.GPU, T.SITE, T.HOWMANY, T.BIG)


def asked_on(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """The question that is meant, or None where something of its own is asked."""
    d = told.draft
    if last.kind is Kind.LEAGUE and _WHERE_WE.search(told.text):
        return replace(last, uses_saved=True)
    if (
        d.has(T.ROLES, T.MOVES, T.DIGEST, T.HIRE)
        or d.labs
        or d.chips
        or d.stacks
        or d.runs
        or d.ours
        or d.people is not None
    ):
        return None
    if _BOTH.search(told.text):
        return _compared(last, earlier)
    if last.kind is Kind.REACH and d.has(T.HOWLONG) and d.days is None:
        return replace(last, days=None)
    if last.kind is Kind.COMPARE and len(last.labs) > 1 and _WHICH.search(told.text):
        return replace(last, scope=d.scope or last.scope)
    if last.kind is Kind.LAB and d.has(*_OF_A_LAB) and d.kinds <= _SAYS_NO_MORE:
        return last
    return None


_SAYS_NO_MORE = frozenset((
    *_OF_A_LAB, T.IS, T.DOES, T.HAVE, T.THEY, T.IN, T.AT, T.OF, T.STOP, T.WORD, T.AND, T.COMMA,
    T.ALL, T.WHOLE, T.CAN, T.TO, T.DO, T.BUDGET, T.RESEARCH,
))  # fmt: skip


def _compared(last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """The labs that were spoken of last, at least two."""
    labs = list(last.labs)
    for question in earlier:
        if len(labs) > 1:
            break
        labs = [*(lab for lab in question.labs if lab not in labs), *labs]
    if len(labs) < 2:
        return None
    return Question(Kind.COMPARE, labs=tuple(labs), scope=last.scope, as_of=last.as_of)
