"""A part of a lab's average after the whole, or the whole for fewer: `half as much per head`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, Offer

_OF_OURS: Final = frozenset((
    T.OUR, T.CHIP, T.GPU, T.SITE, T.BUDGET, T.PEOPLE, T.STAFF, T.TEAM, T.NUM, T.PRODUCT,
    T.RESEARCH, T.COST, T.LOSE, T.SOURCE,
))  # fmt: skip
"""Beside these, a part is one of what is ours, or of something else."""
_HALVES: Final = regex(r"\bhalv(?:e|es|ed|ing)\b|\bhalf[ -]?way\b", re.IGNORECASE)
_WHOLE: Final = regex(
    r"\b(?:the (?:whole|full|entire)|all of)(?: (?:thing|average|lot|it|amount))?\W*$",
    re.IGNORECASE,
)

_SOME: Final = "<num>~<of>~[<our><they>]~[<people><staff><team>]? [<need><gets><want><do>]"
"""`only 10 of our people need it`."""


def for_some(told: Said, last: Question) -> Question | None:
    """The match for those of our people who need it."""
    raw = told.draft.raw
    found = compiled(_SOME).search(coded(raw)) if last.kind is Kind.MATCH else None
    if found is None or told.draft.labs or told.draft.chips or told.draft.stacks:
        return None
    heads = Amount(value_of(raw[found.start()]))
    offer = replace(last.offer or Offer(), researchers=heads)
    return replace(last, offer=offer, uses_saved=False, save=False)


def part_of_average(told: Said, last: Question) -> Question | None:
    """The match of such a part, of the lab that it names; `half that` once more is half of it."""
    if (
        len(told.labs) > 1
        or last.kind is not Kind.MATCH
        or {tag.kind for tag in told.draft.raw} & _OF_OURS
    ):
        return None
    parts = [tag.value for tag in told.draft.raw if tag.kind is T.PCT]
    parts = parts or ([0.5] if _HALVES.search(told.text) else [])
    if not parts and last.part and _WHOLE.search(told.text):
        return replace(last, part=None, save=False)
    part = parts[0] if len(parts) == 1 else None
    if not isinstance(part, float) or not 0 < part <= 1:
        return None
    is_of_it = bool(re.search(r"\b(?:that|it|this)\b", told.text, re.IGNORECASE))
    before = last.part if last.part and is_of_it and not told.labs else 1.0
    left = exact_part(part * before)
    labs = told.labs or last.labs
    return replace(last, labs=labs, part=left if left < 1 else None, save=False)
