"""What is to be assumed of the lab whose card was shown: `what if it's only 30%`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question
from bot.regex import regex

_OF_ELSE: Final = (
    T.OUR, T.US, T.CHIP, T.GPU, T.VS, T.COMPARE, T.MATCH, T.COST, T.HIRE, T.MORE, T.ROLES, T.LOSE,
    T.HOWMANY, T.WHO, T.OFFER, T.SAVE, T.MFU,
)  # fmt: skip
_THERE: Final = regex(
    r"\b(?:over there|there(?=\W*$)|on their (?:side|end)|at theirs)\b", re.IGNORECASE
)
"""`and 140 researchers there`: beside ours, those of the lab."""
_OF_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM)


def assumed_of_lab(told: Said, last: Question) -> Question | None:
    """The card with a share of its compute for research, or so many researchers, assumed.

    People are the lab's where something was assumed of it already, or they are said to be there,
    and else ours.
    """
    d = told.draft
    kinds = {tag.kind for tag in d.raw}
    is_there = last.kind is Kind.OFFER and bool(_THERE.search(told.whole))
    if not (last.kind is Kind.LAB or is_there) or len(last.labs) != 1:
        return None
    if d.stacks or kinds & {*_OF_ELSE}:
        return None
    if not {*told.labs} <= {*last.labs} or d.assume != Assumptions():
        return None
    parts = [tag.value for tag in d.raw if tag.kind is T.PCT]
    numbers = [tag for tag in d.raw if tag.kind is T.NUM]
    if len(parts) == 1 and not numbers and not kinds & {*_OF_HEADS}:
        return _with_share(last, parts[0]) if T.OF not in kinds else None
    is_under_way = is_there or last.assume != Assumptions()
    if d.people is None or len(numbers) != 1 or parts or not is_under_way:
        return None
    heads = d.people.amount.value
    assume = replace(last.assume, lab_researchers=heads, lab_staff=None)
    return replace(last, topic=None, assume=assume)


def _with_share(last: Question, part: object) -> Question | None:
    """The whole card with that part of the compute for research, as no figure alone shows it."""
    if not isinstance(part, float) or not 0 < part < 1:
        return None
    assume = replace(last.assume, rd_share=exact_part(part))
    return replace(last, topic=None, assume=assume)
