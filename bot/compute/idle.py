"""What is paid for chips that are down beside those that run."""

from __future__ import annotations

from collections.abc import Sequence

from bot.quantities import Estimate, Unit, scaled
from storage.records import ChipCount, how_many


def paid_for(
    rent: Estimate | None, running: Sequence[ChipCount], idle: float | None
) -> Estimate | None:
    """Rent × (running + idle) ÷ running: what is down is of the same kinds, in the same parts."""
    count = how_many(running)
    if not (idle and rent and count):
        return rent
    return scaled(rent, (count + idle) / count, Unit.USD_PER_YEAR)
