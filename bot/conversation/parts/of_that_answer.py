"""A part that asks something of the answer to the part before: `…, and is it confirmed by them`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.conversation.changing.prices.two_chips import rates_side_by_side
from bot.conversation.heard import Part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.replies.of_answer import part_in
from bot.questions.types import Kind
from bot.regex import regex

_OF_FIGURES: Final = frozenset((
    Part.OFFICIAL, Part.SURE, Part.AGE, Part.ORIGIN, Part.OLDEST, Part.NEWEST, Part.STAFF,
))  # fmt: skip
"""What is asked of figures besides them, and is no other way to put the answer."""
_WHAT_IT_TAKES: Final = regex(
    r"\W*(?:if not\W+)?what (?:would|do|will) (?:we|i) need(?: then)?\W*", re.IGNORECASE
)
"""`…, if not, what would we need`, of an offer that is held against a lab."""


def asks_of_that_answer(part: str, text: str, hearing: Hearing) -> bool:
    """Whether a later part is of what is told to the part before it."""
    before = text[: max(0, text.find(part))].rstrip(" ,;.?!\n").removesuffix(" and")
    asked = hearing.asked(before) if before else None
    if asked is None or asked.person or asked.kind in (Kind.CANDIDATE, Kind.POOL, Kind.REFUSAL):
        return False
    if asked.kind is Kind.OFFER and asked.labs and _WHAT_IT_TAKES.fullmatch(part):
        return True
    if rates_side_by_side(part, Memory().after(asked), hearing) != part:
        return True
    found = part_in(opened(part).text, Memory().after(asked))
    return found is not None and found.part is not None and found.part.part in _OF_FIGURES


def with_rates(found: Sequence[str], hearing: Hearing) -> tuple[str, ...]:
    """The parts with `which one's faster` as the comparison of the chips that are priced."""
    asked = hearing.asked(found[0]) if len(found) > 1 else None
    if asked is None or asked.kind is not Kind.PRICE:
        return tuple(found)
    rest = (rates_side_by_side(part, Memory().after(asked), hearing) for part in found[1:])
    return (found[0], *rest)
