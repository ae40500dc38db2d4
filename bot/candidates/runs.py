"""Training runs with what is published of them, by size.

A run whose hours are published and not its FLOP is sized by them: it must not count for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from bot.compute.chips import bf16_per_chip
from bot.compute.estimates import from_fact
from bot.compute.training_runs import mfu_of
from bot.ledger import Ledger, once_a_ledger
from bot.quantities import Estimate, Unit, derive, scaled
from bot.questions.types import Assumptions
from storage.records import Entity, Fact, Metric

SECONDS_PER_HOUR: Final = 3600


class Run(NamedTuple):
    """A training run with what is published of it."""

    entity: Entity
    flop: Fact | None
    hours: Fact | None
    by_hours: Estimate | None = None
    """The FLOP that its hours come to, where nothing else is published."""

    @property
    def size(self) -> float:
        """Training compute in FLOP, as published or by its hours; 0 where neither tells."""
        if self.flop:
            return self.flop.value or 0.0
        return self.by_hours.median if self.by_hours else 0.0

    @property
    def published(self) -> Fact:
        """The fact that says most of the run. Raises ValueError without any."""
        fact = self.flop or self.hours
        if fact is None:
            raise ValueError(f"nothing is published of {self.entity.slug}")
        return fact

    @property
    def hardware(self) -> Fact | None:
        """The fact that says which chips the run took, and how many."""
        told = (fact for fact in (self.hours, self.flop) if fact)
        return next((f for f in told if f.detail("chip") and f.detail("chips")), None)

    @property
    def confidence(self) -> str:
        """The model table's own word for how sure its figure is; empty where it has none."""
        told = (fact.detail("confidence") for fact in (self.flop, self.hours) if fact)
        return next((word for word in told if word), "")


def runs_by_size(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The largest training compute first."""
    return tuple(sorted(runs, key=lambda run: (-run.size, run.entity.slug)))


@once_a_ledger
def run_of(slug: str, ledger: Ledger) -> Run | None:
    """A run of the ledger; None where neither FLOP nor hours of it are published."""
    entity = ledger.directory.get(slug)
    flop, hours = (ledger.latest(slug, m) for m in (Metric.TRAINING_FLOP, Metric.GPU_HOURS))
    if entity is None or not (flop or hours):
        return None
    return Run(entity, flop, hours, _flop_of_hours(hours, ledger) if hours and not flop else None)


def _flop_of_hours(hours: Fact, ledger: Ledger) -> Estimate | None:
    """FLOP: hours × dense BF16 rate of the chip × usual utilisation (C-12); None without a rate."""
    rate = bf16_per_chip(ledger, hours.detail("chip") or "")
    if rate is None or not hours.value:
        return None
    published = from_fact("the published hours", hours, Unit.CHIP_HOURS)
    work = derive(Unit.FLOP, [published, rate, mfu_of(ledger, Assumptions())])
    return scaled(work, SECONDS_PER_HOUR, Unit.FLOP)
