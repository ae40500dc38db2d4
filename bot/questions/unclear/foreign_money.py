"""Amounts in other currencies, beside a question that stands without them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from bot.questions.tags import T, Tag

WHY: Final = "since I count in US dollars only and keep no exchange rates"
_RATE: Final = frozenset((T.PER, T.SLASH, T.UNIT, T.GPU, T.EACH, T.SCOPE, T.BUDGET, T.X))
"""What says of an amount for how long, or for what, it is paid."""


def without_foreign(tags: Sequence[Tag], text: str) -> tuple[tuple[Tag, ...], tuple[str, ...]]:
    """The tags without amounts in other currencies, and these as they were typed."""
    paid = _paid(tags)
    runs = groupby(range(len(tags)), key=lambda at: at in paid)
    spans = [list(places) for is_paid, places in runs if is_paid]
    said = tuple(f"“{text[tags[at[0]].start : tags[at[-1]].end]}” left out, {WHY}" for at in spans)
    return tuple(tag for at, tag in enumerate(tags) if at not in paid), said


def _paid(tags: Sequence[Tag]) -> set[int]:
    """The places of the amounts, with the rates that follow them."""
    found: set[int] = set()
    for at, tag in enumerate(tags):
        before = tags[at - 1].kind if at else None
        if tag.kind is T.FOREIGN:
            found.add(at)
        elif tag.kind is T.CURRENCY:
            found |= {at, at - 1} if before is T.NUM else {at}
        elif (tag.kind is T.NUM and before is T.CURRENCY) or (
            at - 1 in found and tag.kind in _RATE
        ):
            found.add(at)
    return found
