"""What a lab is supposed to have in place of what is on record: so many times it, or chips."""

from __future__ import annotations

from enum import StrEnum

from bot.compute.chips import h100e_per_chip
from bot.compute.own import own_point
from bot.formats import owner
from bot.ledger import Ledger
from bot.quantities import Estimate, Interval, Unit, derive, named
from bot.questions.lab_chips import LabChips
from bot.questions.types import Assumptions
from storage.records import Entity, Fact

_GROWTH = ("growth", "times")


class Supposing(StrEnum):
    """How a stock is supposed, in words that stand before the day of the one on record."""

    TIMES = "so many times its stock"
    ADDED = "those chips on top of its stock"
    REPLACED = "those chips and no others"
    UNCOUNTED = "nothing that is on record"


def supposing(assume: Assumptions, known: Estimate | None) -> Supposing | None:
    """How the stock of a lab is supposed, where it is; `known` is what is on record of it."""
    chips = assume.lab_chips
    if chips and not chips.added:
        return Supposing.REPLACED
    if known is None:
        return Supposing.UNCOUNTED if chips or assume.lab_times else None
    if chips:
        return Supposing.ADDED
    return None if assume.lab_times is None else Supposing.TIMES


def supposed_stock(
    known: Estimate | None, lab: Entity, ledger: Ledger, assume: Assumptions
) -> Estimate | None:
    """A lab's stock in H100e, as it is supposed; what is on record where nothing is."""
    times = so_many_times(known, assume.lab_times, _GROWTH, lab, ledger)
    return _with_chips(times, assume.lab_chips, lab, ledger) if assume.lab_chips else times


def supposed_fact(stock: Estimate | None, known: Fact | None, how: Supposing | None) -> Fact | None:
    """What the stock rests on: the user's word, where it takes the place of what is on record."""
    return stock.facts[0] if stock and how is Supposing.REPLACED else known


def so_many_times(
    known: Estimate | None, times: float | None, of: tuple[str, str], lab: Entity, ledger: Ledger
) -> Estimate | None:
    """So many times what is on record, where that is supposed; `of` are its words and its key."""
    if known is None or times is None:
        return known
    words, key = of
    name = f"{owner(lab.name).text} supposed {words}"
    factor = own_point(name, f"{lab.key}-{key}", times, Unit.RATIO, ledger.on)
    return derive(known.unit, [known, factor])


def _with_chips(
    known: Estimate | None, chips: LabChips, lab: Entity, ledger: Ledger
) -> Estimate | None:
    """Chips in place of what is on record, or on top of it, which needs one to be there.

    A chip without a usable rate changes nothing.
    """
    rate = h100e_per_chip(ledger, chips.chip)
    if rate is None or (chips.added and known is None):
        return known
    name = f"{owner(lab.name).text} supposed chips"
    count = own_point(name, f"{lab.key}-chips", chips.count, Unit.CHIPS, ledger.on)
    supposed = derive(Unit.H100E, [count, rate])
    added = known if chips.added else None
    return _sum(f"{owner(lab.name).text} stock", added, supposed) if added else supposed


def _sum(name: str, known: Estimate, more: Estimate) -> Estimate:
    """What is on record and chips that are certain, which move each of its ends alike."""
    k, m = known.interval, more.interval
    ends = Interval(k.low + m.low, k.median + m.median, k.high + m.high)
    return named(name, ends, known.unit, (*known.facts, *more.facts))
