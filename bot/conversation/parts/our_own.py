"""What is wrong is ours: `this is wrong, we only have 1024 H100` changes the question.

A figure of somebody else's that is wrong is reported; what we have, only we know.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Reported
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.tags import T
from bot.questions.types import Question
from bot.regex import regex
from storage.records import Offer

_WE: Final = regex(r"\b(?:we|we['’](?:ve|re|d)|our|ours|i|i['’]ve|my)\b", re.IGNORECASE)
_IT_IS: Final = regex(
    r"^(?:(?:and|but|sorry|actually|in fact|there)\W+)*"
    r"(?:it|that|there|they|those|these)(?:['’](?:s|re)| is| are| should be| must be)\b|^make it\b",
    re.IGNORECASE,
)
_THEIRS: Final = frozenset((T.LAB, T.MONEY, T.FACT, T.COST, T.BASIS, T.STAFF))
_FAR: Final = 4.0
"""So many times as many people, or as few, are not those of our offer."""


def put_right(report: Reported, memory: Memory, hearing: Hearing) -> str:
    """What is said of our own offer in a report of a wrong figure; nothing where it is of others.

    The chips or the people have to be named, and no lab, price or fact.
    """
    last = memory.question
    if last is None or last.kind not in OF_OURS or report.fact or not report.words:
        return ""
    opening = opened(report.words)
    told = said(opening, hearing)
    d = told.draft
    if {*d.kinds, *(tag.kind for tag in d.raw)} & _THEIRS or told.offer is None:
        return ""
    may_be_ours = _IT_IS.match(report.words) and _is_near(told.offer, last, hearing)
    return report.words if _WE.search(report.words) or may_be_ours else ""


def _is_near(told: Offer, last: Question, hearing: Hearing) -> bool:
    """Whether as many people may be ours: a lab has far more; chips are always those we name."""
    held = held_offer(last, hearing).researchers
    if told.researchers is None or held is None:
        return bool(told.chips)
    return held.value / _FAR <= told.researchers.value <= held.value * _FAR
