"""What chips did in published training runs, beside their peak rates (C-14)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.compute.estimates import from_fact
from bot.compute.offers import REFERENCE_CHIP, count_of, total
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit, derive
from storage.records import ChipCount, Metric


def has_factor(chips: Sequence[ChipCount], ledger: Ledger) -> bool:
    """Whether a published comparison with the H100 is on record for any of the chips."""
    return any(ledger.latest(c.chip, Metric.REALISED_RATIO) for c in chips)


def realised(chips: Sequence[ChipCount], ledger: Ledger) -> Estimate | None:
    """H100s that would train as fast, by published comparisons; None where a chip has none."""
    parts = []
    for some in chips:
        fact = ledger.latest(some.chip, Metric.REALISED_RATIO)
        if fact:
            factor = from_fact("the realised rate", fact, Unit.RATIO)
            parts.append(derive(Unit.CHIPS, [count_of(some, ledger), factor]))
        elif some.chip == REFERENCE_CHIP:
            parts.append(count_of(some, ledger))
        else:
            return None
    return parts[0] if len(parts) == 1 else total(parts, Unit.CHIPS, "the realised rate")
