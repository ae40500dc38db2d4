"""The chips that one run may have: where the largest job is smaller, not the whole cluster."""

from __future__ import annotations

from dataclasses import replace

from bot.compute.chips import bf16_per_chip
from bot.compute.offers import later_or_now
from bot.compute.own import own_point
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit
from storage.records import Amount, ChipCount, Offer, how_many


def held(offer: Offer) -> float:
    """Chips that run; where none does, those to come."""
    return how_many(later_or_now(offer))


def too_large(offer: Offer) -> bool:
    """Whether the largest job would take more chips than there are."""
    return offer.largest_job is not None and 0 < held(offer) < offer.largest_job


def bound(offer: Offer) -> float | None:
    """Chips of the largest job where it is smaller than the cluster, else None."""
    job = offer.largest_job
    return job if job is not None and 0 < job < held(offer) else None


def of_largest_job(offer: Offer, ledger: Ledger) -> Estimate | None:
    """The chips of the largest job, as they were entered."""
    if offer.largest_job is None:
        return None
    return own_point("your largest job", "largest-job", offer.largest_job, Unit.CHIPS, ledger.on)


def chips_of_a_run(offer: Offer, ledger: Ledger) -> tuple[ChipCount, ...]:
    """All chips, or as many as the largest job may take, those with the highest rate first."""
    chips, left = later_or_now(offer), bound(offer)
    if left is None:
        return chips
    taken = []
    for some in sorted(chips, key=lambda c: -_rate(c, ledger)):
        count = min(some.count.value, left)
        if count > 0:
            taken.append(replace(some, count=Amount(count)))
        left -= count
    return tuple(taken)


def _rate(some: ChipCount, ledger: Ledger) -> float:
    rate = bf16_per_chip(ledger, some.chip)
    return rate.median if rate else 0.0
