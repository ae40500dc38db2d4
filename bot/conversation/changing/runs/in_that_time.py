"""Another run after one, or after what a time has room for: `would GPT-4 fit in there`."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_THEN = regex(
    r"\b(?:in (?:there|that(?: time| window| period)?|those \w+|the same time)|by then|"
    r"until then|within (?:that|it))\b",
    re.IGNORECASE,
)
_COULD = regex(
    r"\b(?:can|could|would|will) (?:we|it|that|they|our \w+|the \w+|[\w.-]+ [\w.-]+)\b|"
    r"\b(?:out of|within|in|beyond) (?:our )?(?:reach|the question)\b",
    re.IGNORECASE,
)
"""`could we do GPT-4`, `so DeepSeek-V3 is out of reach?`, which is told of the time spoken of."""
_WHAT_ABOUT = regex(rf"{LED}(?:what|how) about\b", re.IGNORECASE)
_ALL_OF_US = regex(r"\b(?:we|us|whole|entire|full|all|cluster|everyone|everybody)\b", re.IGNORECASE)
_HOW_LONG = regex(r"\bhow (?:long|many (?:days|weeks|months|hours))\b", re.IGNORECASE)


def in_that_time(question: Question, text: str, last: Question) -> Question | None:
    """`would GPT-4 fit in there`, `what about a 7B`, after what can be done in so many days.

    It is for as many people, and on one share where that was asked.
    """
    is_run = question.kind is Kind.REACH and (question.runs or question.size)
    if not is_run or last.kind is not Kind.REACH:
        return None
    is_ours = question.offer is None and question.uses_saved and last.uses_saved
    is_same = is_ours or (question.offer, question.uses_saved) == (last.offer, last.uses_saved)
    is_asked = is_same and _COULD.search(text) and not _HOW_LONG.search(text)
    is_in_time = question.days is None and last.days and (_THEN.search(text) or is_asked)
    if not (is_in_time or (is_same and _WHAT_ABOUT.match(text))):
        return None
    scope = question.scope or (None if _ALL_OF_US.search(text) else last.scope)
    offer = last.offer if is_ours else question.offer
    return replace(question, days=question.days or last.days, offer=offer, scope=scope)
