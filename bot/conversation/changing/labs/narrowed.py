"""A list without some of its labs: `leave Google out`, `drop Meta too`, and `put Meta back in`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.on_record import is_listing
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex

_MORE_THAN: Final = regex(
    r"\b(?:ones?|those|labs?|which|who|them|all)\b.*\b(?:more than|over|above|at least|bigger than|"
    r"larger than|greater than)\W+\d",
    re.IGNORECASE,
)
"""`only those with more than 300`."""


def narrowed(told: Said, last: Question) -> Question | None:
    """The list spoken of with fewer of its labs, or again with one that was left out."""
    if told.draft.stacks or told.draft.people or told.draft.has(T.ROLES):
        return None
    if last.kind is Kind.HIRING and told.denied and not told.labs:
        kept = _less(last.labs, told.denied)
        return replace(last, labs=kept) if kept else None
    if last.kind is not Kind.LEAGUE or is_listing(last) or last.topic == ACADEMIC:
        return None
    if told.number and not told.labs and _MORE_THAN.search(told.text):
        return replace(last, more_than=told.number)
    if told.denied and not told.labs:
        return replace(last, without=tuple(sorted({*last.without, *told.denied})))
    is_back = told.labs and {*told.labs} <= {*last.without}
    return replace(last, without=_less(last.without, told.labs)) if is_back else None


def _less(labs: tuple[str, ...], gone: Collection[str]) -> tuple[str, ...]:
    return tuple(lab for lab in labs if lab not in gone)
