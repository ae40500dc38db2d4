"""How large a run is whose hours are published and not its FLOP: it must not count for nothing."""

from __future__ import annotations

from typing import Final

from bot.compute.chips import bf16_per_chip
from bot.compute.estimates import from_fact
from bot.compute.training_runs import mfu_of
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit, derive, scaled
from bot.questions.types import Assumptions
from storage.records import Fact

SECONDS_PER_HOUR: Final = 3600


def flop_of_hours(hours: Fact, ledger: Ledger) -> Estimate | None:
    """FLOP: hours × dense BF16 rate of the chip × usual utilisation (C-12); None without a rate."""
    rate = bf16_per_chip(ledger, hours.detail("chip") or "")
    if rate is None or not hours.value:
        return None
    published = from_fact("the published hours", hours, Unit.CHIP_HOURS)
    work = derive(Unit.FLOP, [published, rate, mfu_of(ledger, Assumptions())])
    return scaled(work, SECONDS_PER_HOUR, Unit.FLOP)
