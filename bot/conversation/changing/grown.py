"""How much the compute of a lab grew between the days spoken of: `so that's a growth of?`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.rules.lab_asked import of_lab
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_SINCE: Final = re.compile(
    r"\b(?:since|until (?:now|today)|from (?:then|there)|after that)\b", re.I
)
"""`how much did they grow since`: after the day that was asked about."""


def grown(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """The growth of the lab spoken of, up to the day that is said or meant."""
    d = told.draft
    if last.kind is not Kind.LAB or len(last.labs) != 1 or d.labs:
        return None
    asked = of_lab(replace(d, labs=last.labs), told.text)
    if asked is None or part_of(asked) is not LabPart.GROWTH:
        return None
    is_dated = d.has(T.WHEN) or _SINCE.search(told.text)
    return asked if is_dated else replace(asked, as_of=_until(last, earlier))


def _until(last: Question, earlier: tuple[Question, ...]) -> date | None:
    """The later of the last two days that were asked about; None is today."""
    before = (each for each in earlier[:1] if each.kind is Kind.LAB and each.labs == last.labs)
    days = [each.as_of for each in (last, *before)]
    return None if None in days else max(day for day in days if day)
