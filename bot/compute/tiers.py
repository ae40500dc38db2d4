"""Tiers of research H100e per researcher (C-15)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from bot.ledger import Ledger, once_a_ledger
from storage.records import Fact, Metric


class TierName(StrEnum):
    """From least to most; the lower bound belongs to the tier."""

    STARVED = "starved"
    ACADEMIC = "academic"
    WORKABLE = "workable"
    STRONG = "strong"
    COMPUTE_DENSE = "compute-dense"
    FRONTIER = "frontier"


class Tier(NamedTuple):
    """A tier with the convention that sets its lower bound, in H100e per researcher."""

    name: TierName
    bound: Fact

    @property
    def floor(self) -> float:
        """Where the tier begins, in H100e per researcher."""
        return self.bound.value or 0.0


@once_a_ledger
def tiers(ledger: Ledger) -> tuple[Tier, ...]:
    """All tiers, lowest first."""
    found = (ledger.latest("any", Metric.TIER, name) for name in TierName)
    return tuple(Tier(TierName(f.qualifier), f) for f in found if f is not None)


def next_above(tier: Tier, ledger: Ledger) -> Tier | None:
    """The tier above one; None of the highest."""
    return next((each for each in tiers(ledger) if each.floor > tier.floor), None)


def tier_of(ledger: Ledger, h100e_per_researcher: float) -> Tier:
    """The highest tier whose lower bound is reached. Raises LookupError without conventions."""
    reached = [tier for tier in tiers(ledger) if tier.floor <= h100e_per_researcher]
    if not reached:
        raise LookupError("the ledger holds no tiers")
    return reached[-1]
