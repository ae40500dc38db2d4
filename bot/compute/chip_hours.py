"""How many GPU-hours the running chips of an offer give in a year in which none ever stops."""

from __future__ import annotations

from typing import NamedTuple

from bot.compute.offers import OfferFigures, chips_now, count_of, total
from bot.compute.prices import HOURS_PER_YEAR
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit, derive, scaled
from storage.records import Offer


class ChipHours(NamedTuple):
    """GPU-hours a year, None where the offer does not say enough."""

    whole: Estimate | None
    each: Estimate | None


def hours_of_a_year(offer: Offer, ours: OfferFigures, ledger: Ledger) -> ChipHours:
    """Chips × 8,760; for each the research share of it ÷ researchers, as of the H100e (C-02)."""
    counts = [count_of(some, ledger) for some in chips_now(offer)]
    if not counts:
        return ChipHours(None, None)
    whole = scaled(total(counts, Unit.CHIPS, "your chip count"), HOURS_PER_YEAR, Unit.CHIP_HOURS)
    if offer.each and ours.researchers is None:  # these are what one researcher has
        is_part = offer.research_share is not None
        return ChipHours(None, _part(whole, ours) if is_part else whole)
    if ours.researchers is None:
        return ChipHours(whole, None)
    return ChipHours(whole, _part(whole, ours, ours.researchers))


def _part(whole: Estimate, ours: OfferFigures, *among: Estimate) -> Estimate:
    return derive(Unit.CHIP_HOURS, [whole, ours.research_share], among)
