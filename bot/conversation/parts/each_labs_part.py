"""What is told of one lab at a time, asked of those that were compared: `who do they rent from`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.lab_parts import LabPart, lab_part
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_TOLD: Final = (LabPart.CONTRACTS, LabPart.CHIPS, LabPart.ALLOCATION, LabPart.SPENDING)
_THEIRS: Final = regex(
    r"\b(?:they|their|theirs|both|each)\b"
    r"|^\W*(?:(?:and|ok|so|also|now|then|what|how|about|any|the|public|known)\W+)*"
    r"(?:compute |cloud |chip |supply )*(?:deals?|contracts?|agreements?|commitments?)"
    r"(?: (?:on record|known|signed|then|there|too))*\W*$",
    re.IGNORECASE,
)
_RANKS: Final = regex(
    r"\b(?:which|whose|any) (?:one |ones |labs? )?(?:of|is|are|has|have)\b|\bany of\b"
    r"|\b(?:more|most|less|fewer|bigger|biggest|larger|largest|better|best|than)\b",
    re.IGNORECASE,
)
"""What asks which of them, and not for each of them."""
_MANY: Final = range(2, 4)


def each_labs_part(text: str, last: Question | None, hearing: Hearing) -> tuple[str, ...]:
    """The question for that part of each of the labs; else the text alone."""
    if last is None or last.kind is not Kind.COMPARE or last.other or len(last.labs) not in _MANY:
        return (text,)
    d = hearing.draft(text)
    is_of_them = _THEIRS.search(text) and not _RANKS.search(text)
    if not is_of_them or d.names_any or d.ours or d.has(T.US, T.OUR):
        return (text,)
    part = lab_part(replace(d, labs=last.labs[:1]), text)
    if part not in _TOLD:
        return (text,)
    directory = hearing.reader.words.directory
    each = (Question(Kind.LAB, labs=(lab,), topic=part.value) for lab in last.labs)
    return tuple(to_text(one, directory) for one in each)
