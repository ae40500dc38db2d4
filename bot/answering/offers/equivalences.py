"""What one amount of hardware is of another, by each way to weigh them, and as so many chips."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.money import none_dated
from bot.answers import Cell, Table
from bot.compute.prices import readings
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Interval, Unit
from storage.records import ChipCount

_SEVERAL = 2.0


class Equivalence(NamedTuple):
    """One way to weigh two amounts: the first as a share of the second."""

    name: str
    share: Estimate
    note: str


WORDS: Final = {
    "Peak rate": " at peak rate",
    "Realised in training": " in the one public training comparison we hold",
    "Rental price": " by rental price",
}
"""By what each weighs."""


@dataclass(frozen=True, slots=True)
class Hardware:
    """The two amounts with all that is worked out of them."""

    ours: tuple[ChipCount, ...]
    theirs: tuple[ChipCount, ...]
    ours_h100e: Estimate | None
    theirs_h100e: Estimate | None
    equivalences: tuple[Equivalence, ...]

    @property
    def is_several(self) -> bool:
        """Whether the first is several times the other, which nobody says in percent."""
        return max(e.share.median for e in self.equivalences) >= _SEVERAL

    def write(self, share: float) -> str:
        """A share as a percentage, or as so many times."""
        return f"{f.times_text(share)}×" if self.is_several else f.percent_text(share)

    def span_of(self, share: Estimate) -> Shown:
        """The interval of a share, written as the share is."""
        return f.times_span(share) if self.is_several else f.span(share, f.percent_text)


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


_BY_PRICE = "Rental price"


def no_price(h: Hardware, context: Context) -> Sentence | None:
    """That no price is on record to count the other chip by; None where one is."""
    other = as_many(h, context)
    if other is None or not h.equivalences or any(e.name == _BY_PRICE for e in h.equivalences):
        return None
    lead = "What the same money rents can't be told"
    if unpriced := [x.chip for x in (*h.ours, *h.theirs) if not readings(context.ledger, x.chip)]:
        return Sentence((f"{lead}. ", *none_dated(unpriced, context.ledger).parts))
    return sentence(
        f"{lead}: no rental price of {{chip}} on record can be set against one of {{ours}}.",
        chip=other,
        ours=f.said(context.name(h.ours[0].chip)),
    )
