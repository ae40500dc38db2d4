"""`and if 3 quit`, said of our people, where roles or a price were spoken of since the offer."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.question.of_market import OF_MARKET
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.types import Kind, Question
from bot.regex import regex

_IF_THEY_LEAVE: Final = regex(
    r"\bif \d+ (?:(?:more|people|of (?:them|us|ours?)|researchers|would|do) )*(?:quit|leave|left|"
    r"resign|walk|go|depart)\b|\bif (?:we|i) los[et] \d+\b|\bif (?:half|an? (?:third|quarter))"
    r"(?: (?:of|the|our|my|them|people|team|researchers|staff|lab))* (?:quit|leave|left|walk|go)\b",
    re.IGNORECASE,
    needs="if ",
)


def offer_they_leave(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The offer spoken of before roles, moves or its price, whose people leave; no lab's."""
    last = memory.question
    is_since = last is not None and (last.kind in OF_MARKET or last.kind is Kind.PRICE)
    if last is None or not is_since or not _IF_THEY_LEAVE.search(text):
        return None
    if hearing.draft(text).labs:
        return None
    return next((each for each in all_asked(memory) if each.kind in OFFERS), None)
