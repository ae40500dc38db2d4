"""A cost that is asked is of today, whatever day the prices before it were of."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.clean import fold
from bot.questions.tags import T
from bot.questions.types import Kind, Understood
from bot.regex import regex

_OF_THEN: Final = regex(
    r"\b(?:did|was|were|had|back|ago|used to|have (?:cost|been|paid)|"
    r"then\W*$|at (?:the|that) time|same (?:day|date|time))\b"
)


def cost_now(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """A cost of so many chips as of today, where the day spoken of before was carried over.

    `so what does 256 H100s for three months cost`, after what one was a year ago.
    """
    day = memory.question.as_of if memory.question else None
    reading = heard.reading if isinstance(heard, Asked) else None
    if day is None or not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    if asked.kind is not Kind.PRICE or asked.as_of != day or not asked.offer or asked.trend:
        return heard
    told = said(opened(text), hearing)
    d = told.draft
    is_amount = bool(d.stacks) or d.has(T.NUM, T.COUNT)
    is_of_now = d.has(T.COST) and is_amount and d.as_of is None
    if not is_of_now or _OF_THEN.search(fold(told.whole)):
        return heard
    return replace(heard, reading=replace(reading, question=replace(asked, as_of=None)))
