"""`512 more`, after a price of so many chips: chips of that kind, and nobody who is hired."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_FEWER: Final = regex(r"\b(?:fewer|less)\b", re.IGNORECASE)
_BARE: Final = frozenset((
    T.NUM, T.MORE, T.BEAT, T.WITH, T.AND, T.FOR, T.WORD, T.STOP, T.COMMA, T.IF, T.US, T.OF, T.THEY,
    T.GPU, T.CHIP, T.MEANING, T.COST, T.CAN, T.COMPARE, T.GETS, T.HAVE, T.TALK, T.TO,
))  # fmt: skip


def more_priced(told: Said, last: Question) -> Question | None:
    """The price of as many more chips, or fewer; None of other texts."""
    d = told.draft
    held = last.offer.chips if last.offer else ()
    chips = tuple(each.chip for each in held) or last.chips
    if last.kind is not Kind.PRICE or last.trend or len(chips) != 1 or not {*d.chips} <= {*chips}:
        return None
    numbers = [tag for tag in d.raw if tag.kind is T.NUM]
    kinds = frozenset(tag.kind for tag in d.raw)
    is_less = bool(_FEWER.search(told.text))
    if len(numbers) != 1 or not kinds <= _BARE or not (is_less or T.MORE in kinds):
        return None
    now = held[0].count.value if held else 0.0
    number = value_of(numbers[0])
    count = now - number if is_less else now + number
    if count <= 0 or not number:
        return None
    offer = Offer(chips=(ChipCount(chips[0], Amount(count)),))
    return replace(last, offer=offer, uses_saved=last.uses_saved or not held, chips=chips)
