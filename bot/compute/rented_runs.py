"""What a training run comes to in GPU-hours, and what these rent for (C-11)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.compute.offers import ChipPrice, count_of, rent_of, total
from bot.compute.prices import HOURS_PER_YEAR
from bot.compute.training_runs import HOURS_PER_DAY
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit, derive, scaled
from bot.questions.types import Assumptions
from storage.records import ChipCount


def hours_and_rent(
    days: Estimate, chips: Sequence[ChipCount], ledger: Ledger, assume: Assumptions
) -> tuple[Estimate, Estimate | None, tuple[ChipPrice, ...]]:
    """Chips × days × 24 in GPU-hours; their rent in US dollars, None without a price of each."""
    counted = total([count_of(each, ledger) for each in chips], Unit.CHIPS, "your chip count")
    hours = scaled(derive(Unit.CHIP_HOURS, [counted, days]), HOURS_PER_DAY, Unit.CHIP_HOURS)
    bill = rent_of(chips, ledger, assume)
    if bill.usd_per_year is None:
        return hours, None, bill.prices
    rent = derive(Unit.USD, [bill.usd_per_year, days])
    return hours, scaled(rent, HOURS_PER_DAY / HOURS_PER_YEAR, Unit.USD), bill.prices
