"""What is offered for roles of one kind in one place, never mixing units or currencies.

A range is the median of the lower ends and the median of the upper ends. Under five postings
there is none, for it would speak about single offers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from statistics import median
from typing import Final, NamedTuple

from bot.market.families import Family
from storage.records import Pay, PaySource, PayUnit, Posting

FEWEST: Final = 5
"""Postings that a range needs."""


class Kind(NamedTuple):
    """What is compared: only pay of equal kind meets in one range."""

    family: Family
    currency: str
    per: PayUnit
    place: str | None = None
    """A place as employers write it; None for all places together."""


class PayRange(NamedTuple):
    """The usual range, in the kind's currency per unit of time."""

    low: float
    """Median of the lower ends."""
    high: float
    """Median of the upper ends."""
    lowest: float
    highest: float


class PayGroup(NamedTuple):
    """All postings of one kind that show pay; `range` is None where they are too few."""

    kind: Kind
    n: int
    """Postings, each counted once however many tiers it has."""
    from_text: int
    """How many of them state it in a line of text only."""
    range: PayRange | None


class PayTable(NamedTuple):
    """The groups, largest first, and what could not be compared."""

    groups: tuple[PayGroup, ...]
    silent: int
    """Postings that show no pay."""
    left_out: int
    """Postings whose pay has no unit or currency, or spans several tiers."""

    def of(self, kind: Kind) -> PayGroup | None:
        """The group of this kind, None where no posting is in it."""
        return next((group for group in self.groups if group.kind == kind), None)


def pay_table(
    postings: Iterable[Posting], family: Callable[[Posting], Family], *, by_place: bool = False
) -> PayTable:
    """Pay by family, and by place where asked; a posting counts in each of its places."""
    groups: dict[Kind, list[tuple[Posting, Pay]]] = defaultdict(list)
    silent = left_out = 0
    for posting in postings:
        kinds = [
            (Kind(family(posting), pay.currency, pay.per, place), pay)
            for pay in posting.pay
            if pay.currency and is_comparable(pay)
            for place in (_places(pay, posting) if by_place else (None,))
        ]
        silent += not posting.pay
        left_out += bool(posting.pay) and not kinds
        for kind, pay in kinds:
            groups[kind].append((posting, pay))
    made = (_group(kind, offers) for kind, offers in groups.items())
    return PayTable(tuple(sorted(made, key=lambda group: -group.n)), silent, left_out)


def is_comparable(pay: Pay) -> bool:
    """Whether the pay can meet others: one tier, with a known currency and unit of time."""
    return pay.currency is not None and pay.per is not PayUnit.UNKNOWN and not pay.envelope


def _places(pay: Pay, posting: Posting) -> tuple[str | None, ...]:
    """The tier's own place where a posting has several tiers, else the posting's places."""
    names = (pay.label,) if pay.label and len(posting.pay) > 1 else posting.place_names
    return tuple(dict.fromkeys(" ".join(name.split()) for name in names)) or (None,)


def _group(kind: Kind, offers: list[tuple[Posting, Pay]]) -> PayGroup:
    names = {posting.id for posting, _ in offers}
    texts = {posting.id for posting, pay in offers if pay.source is PaySource.TEXT}
    lows = [pay.low for _, pay in offers]
    highs = [pay.high for _, pay in offers]
    usual = PayRange(median(lows), median(highs), min(lows), max(highs))
    return PayGroup(kind, len(names), len(texts), usual if len(names) >= FEWEST else None)
