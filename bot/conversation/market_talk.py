"""Asking on about roles: `any pay changes?`, `anywhere`, `who pays best`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.market_words import ANYWHERE, PAY, SPLIT
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_OF_ROLES: Final = (Kind.HIRING, Kind.MOVES)
_FEW_WORDS: Final = 7
_ALL_LABS: Final = re.compile(
    r"\b(?:who|which (?:lab|company|of the labs|one)s?|what lab|everyone|everybody|all labs|"
    r"anyone|the labs)\b"
)


_WHERE: Final = re.compile(r"\W*(?:and |so )?(?:where|in which (?:cities|places)|which cities)\W*")
_CHANGED: Final = re.compile(
    r"\b(?:ha(?:s|ve)|did|is|are|what|any(?:thing)?|how)\b.{0,25}\b(?:chang(?:e[sd]?|ing)|different|moved)\b"
)


def asked_of_market(told: Said, last: Question) -> Question | None:
    """The question about roles that is meant; None where something of its own is asked."""
    d, low = told.draft, fold(told.text)
    if last.kind not in _OF_ROLES or len(low.split()) > _FEW_WORDS:
        return None
    if (
        d.chips
        or d.stacks
        or d.runs
        or d.has(T.MOVES, T.DIGEST)
        or d.people is not None
        or d.more is not None
        or d.ours
    ):
        return None
    if last.kind is Kind.HIRING and ANYWHERE.search(low):
        return replace(last, place=None, labs=told.labs or last.labs)
    if last.kind is Kind.HIRING and _WHERE.fullmatch(low):
        return last  # the places are part of the answer
    is_paid = bool(PAY.search(low))
    if last.kind is Kind.HIRING and not d.labs and _CHANGED.search(low):
        if is_paid:
            return _on(last, "pay", of_all=False)
        return Question(Kind.MOVES, labs=last.labs, days=d.days, since=d.since or last.since)
    of_all = bool(_ALL_LABS.search(low))
    if not (is_paid or SPLIT.search(low)) or d.labs or d.has(T.TEAM):
        return None
    if of_all and not d.has(T.MOST):
        return None
    return _on(last, "split" if SPLIT.search(low) else "pay", of_all=of_all)


def _on(last: Question, topic: str, *, of_all: bool) -> Question:
    """The roles spoken of with what is asked of them; of all labs where these are compared."""
    return Question(
        Kind.HIRING,
        labs=() if of_all else last.labs,
        topic=topic,
        family=None if topic == "split" else last.family,
        place=last.place,
        since=last.since if last.kind is Kind.HIRING else None,
    )
