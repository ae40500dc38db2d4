"""A run at another part of peak speed: `make it 30%`, after the days of a run."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_BARE: Final = frozenset((
    T.PCT, T.MFU, T.AT, T.WITH, T.IF, T.IS, T.IN, T.FOR, T.OF, T.AND, T.STOP, T.COMMA, T.WORD,
    T.ASSUME, T.TALK, T.DO, T.CAN, T.TO, T.THEY,
))  # fmt: skip


_SAID_AS_PART: Final = regex(r"%|\bper ?cent\b")


def at_utilisation(told: Said, last: Question) -> Question | None:
    """The run on the whole cluster at the part that is said; of one's share it is to be named.

    A part beside a research share that was told is another research share.
    """
    d = told.draft
    parts = [tag.value for tag in d.raw if tag.kind is T.PCT]
    if not (d.has(T.MFU) or _SAID_AS_PART.search(told.text)):
        return None  # `in half the time`
    is_run = last.kind is Kind.REACH and bool(last.runs or last.size)
    if not is_run or len(parts) != 1 or not {tag.kind for tag in d.raw} <= _BARE:
        return None
    is_open = last.scope is not None or (last.offer and last.offer.research_share is not None)
    if is_open and not d.has(T.MFU):
        return None
    part = parts[0]
    if not isinstance(part, float) or not 0 < part <= 1:
        return None
    return replace(last, assume=replace(last.assume, mfu=exact_part(part)), save=False)
