"""How many chips of another kind some chips are worth: what `how many H100 is 512 B200` asks."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.equivalences import Hardware
from bot.answers import Cell, Table
from bot.prose import Name, Shown
from bot.quantities import Estimate, Interval, Unit


def as_many(h: Hardware, context: Context) -> Name | None:
    """The other chip where as many of it stand beside one kind; None of other comparisons."""
    if len(h.ours) != 1 or len(h.theirs) != 1:
        return None
    one, other = h.ours[0], h.theirs[0]
    if one.count.value != other.count.value or one.chip == other.chip:
        return None
    return f.said(context.name(other.chip))


def _worth(share: Estimate, h: Hardware) -> Estimate:
    """The share as so many of the other chip."""
    count = h.theirs[0].count.value
    ends = Interval(*(end * count for end in (share.low, share.median, share.high)))
    return Estimate(ends, Unit.CHIPS, share.facts)


def in_chips(share: Estimate, h: Hardware) -> Shown:
    """So many of the other chip; of one chip as a decimal."""
    return f.middle(_worth(share, h), _write(h))


def _write(h: Hardware) -> f.Writer:
    few = h.theirs[0].count.value < _WHOLE_FROM
    return f.quantity_text if few else lambda value: f.exact_text(round(value))


_WHOLE_FROM = 20
"""Chips from which on parts of one say nothing."""


def worth_table(names: str, chip: Name, h: Hardware) -> Table:
    """The number of the other chip by each equivalence."""
    rows: list[tuple[Cell, ...]] = []
    for each in h.equivalences:
        count = _worth(each.share, h)
        rows.append((f.said(each.name), f.middle(count, _write(h)), f.span(count, _write(h))))
    return Table((f"{names}, in {chip.text}", "Middle", "Range"), tuple(rows))
