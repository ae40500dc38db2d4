"""`vs H100`, after a chip that was held against another: what it is held against."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from storage.records import ChipCount

_AGAINST: Final = frozenset((T.VS, T.CHIP, T.AND, T.WORD, T.STOP, T.THAN, T.COMPARE, T.TO))


def chip_against(told: Said, last: Question) -> Question | None:
    """The first of two chips against the one that is named; None of other texts."""
    d, offer = told.draft, last.offer
    is_of_two = last.kind is Kind.COMPARE and offer is not None and len(last.other) == 1
    if not is_of_two or offer is None or len(offer.chips) != 1 or offer.researchers is not None:
        return None
    is_against = d.has(T.VS, T.COMPARE) and {tag.kind for tag in d.raw} <= _AGAINST
    if not is_against or len(d.chips) != 1 or d.chips[0] == offer.chips[0].chip:
        return None
    return replace(last, other=(ChipCount(d.chips[0], last.other[0].count),))
