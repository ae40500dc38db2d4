"""The day by which a run is to be done, said after it: `and before the end of January?`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.deadlines import time_until
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_OF_ELSE: Final = frozenset((
    T.NUM, T.CHIP, T.LAB, T.STATUS, T.OPENS, T.MORE, T.COST, T.HARDWARE, T.US, T.GETS,
))  # fmt: skip
"""What a day that chips come on, or that prices are of, is said with."""

_DOWN_TO: Final = regex(
    r"(?:\b(?:get|bring|cut|take|push|shorten)(?:ting|ing)? (?:it|that|this|the time) )?"
    r"\bdown to (?=(?:an?|one|two|three|four|five|six|\d+) (?:day|week|month|quarter|year)s?\b)",
    re.IGNORECASE,
)
"""`how many GPUs would I need to get it down to a week`: to do it in that time."""


def until_then(text: str, last: Question, hearing: Hearing) -> str:
    """The text with the time until that day in its place, after what chips could train."""
    if last.kind is not Kind.REACH:
        return text
    text = _DOWN_TO.sub("in ", text)
    tags = hearing.tags(text)
    window = time_until(tags, fold(text), hearing.today)
    if window is None or not _OF_ELSE.isdisjoint(tag.kind for tag in tags):
        return text
    return f"{text[: window.start]}in {window.value:.10g} days{text[window.end :]}"
