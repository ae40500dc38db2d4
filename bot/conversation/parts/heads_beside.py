"""Compute and people of one lab, asked for at once: `how many GPUs and researchers has Meta?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_HEADS: Final = (
    r"(?:(?:ai |ml )?(?:researchers?|scientists?|engineers?)|people|employees|staff|head ?count)\b"
)
_CHIPS: Final = r"(?:gpus?|chips?|h100s?|h100e|accelerators?|compute)\b"
_AND: Final = r"\s*(?:,\s*(?:and|plus)?|\band|\bplus|&)\s*"
_COUNT: Final = r"(?:how (?:many|much|big is)|what about|the number of|what(?:['’]?s| is)) "
_THERE: Final = (
    r"(?: (?:do|does|did) (?:they|it) (?:have|employ)| are there| work there| they have)?"
)
_AFTER: Final = regex(
    rf"(?P<first>\b{_CHIPS}.*?){_AND}(?:{_COUNT})?(?:the |its |their )?{_HEADS}{_THERE}",
    re.IGNORECASE,
)
_BEFORE: Final = regex(
    rf"\bhow many {_HEADS}(?P<whose>[^,?]*?){_AND}(?:how (?:many|much) )?(?P<first>{_CHIPS})",
    re.IGNORECASE,
)
_COUNTS: Final = regex(r"\bhow (?:many|much|big)\b", re.IGNORECASE)
_SHARED: Final = regex(
    r"\b(?:per|each|every|for|our|we|us|prices?|costs?|rents?|hir(?:e|es|ed|ing))\b", re.IGNORECASE
)


def heads_beside(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question for its compute, and that for its headcount; else the text alone."""
    if _SHARED.search(text) or not _COUNTS.search(text):  # `compute and headcount of Meta`
        return (text,)
    rest = _AFTER.sub(r"\g<first>", text, count=1)
    rest = rest if rest != text else _BEFORE.sub(r"how many \g<first>\g<whose>", text, count=1)
    asked = hearing.asked(rest) if rest != text else None
    if asked is None or asked != Question(Kind.LAB, labs=asked.labs, as_of=asked.as_of):
        return (text,)
    if len(asked.labs) != 1:
        return (text,)
    heads = replace(asked, topic=LabPart.STAFF.value)
    return (rest, to_text(heads, hearing.reader.words.directory))
