"""How long published training runs would take on other chips (C-12, C-13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.compute.chips import bf16_per_chip
from bot.compute.conventions import convention
from bot.compute.estimates import from_fact
from bot.compute.offers import count_of, total
from bot.compute.own import own_point, point_or_taken
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit, derive, scaled
from bot.questions.types import Assumptions
from storage.records import ChipCount, Entity, Fact, Metric

HOURS_PER_DAY = 24
SECONDS_PER_DAY = 86_400
OPEN_WEIGHTS = "open-weights"
"""Trait of a run whose weights anybody can load, as the table of models or the hub says."""
REFERENCE = frozenset({"ladder", "applied"})
"""Traits of the runs to compare with: pretraining by size, and jobs of an applied team."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Days that a run takes on the whole cluster, and on one researcher's share."""

    run: Entity
    days: Estimate
    days_one_researcher: Estimate | None
    published: Fact
    """The hours or FLOP that the days rest on."""

    @property
    def by_hours(self) -> bool:
        """Whether the days come from published GPU-hours, the better of the two bases."""
        return self.published.metric == Metric.GPU_HOURS


def rate_of(chips: Sequence[ChipCount], ledger: Ledger) -> Estimate | None:
    """Σ count × dense BF16 rate in FLOP/s, never H100e (C-13); None if a rate is missing."""
    parts = []
    for some in chips:
        rate = bf16_per_chip(ledger, some.chip)
        if rate is None:
            return None
        parts.append(derive(Unit.FLOP_PER_SECOND, [count_of(some, ledger), rate]))
    return total(parts, Unit.FLOP_PER_SECOND, "your chip count") if parts else None


def has_rate(chips: Sequence[ChipCount], ledger: Ledger) -> bool:
    """Whether `rate_of` gives one, without working it out."""
    return bool(chips) and all(bf16_per_chip(ledger, some.chip) for some in chips)


def mfu_of(ledger: Ledger, assume: Assumptions) -> Estimate:
    """Model FLOP utilisation: the user's, else the convention (C-12)."""
    if assume.mfu is not None:
        return own_point("the utilisation", Metric.MFU, assume.mfu, Unit.SHARE, ledger.on)
    return from_fact("the utilisation", convention(ledger, Metric.MFU), Unit.SHARE)


def flop_in(
    days: float, rate: Estimate, ledger: Ledger, assume: Assumptions, *, given: bool
) -> Estimate:
    """FLOP that the chips do in so many days, which the user has given or which are ours."""
    said = days if given else None
    window = point_or_taken("the window", "days", said, days, Unit.DAYS, ledger.on)
    work = derive(Unit.FLOP, [rate, mfu_of(ledger, assume), window])
    return scaled(work, SECONDS_PER_DAY, Unit.FLOP)


def days_for(run: str, rate: Estimate, ledger: Ledger, assume: Assumptions) -> Estimate | None:
    """Days of a run at a BF16 rate: by published GPU-hours, else by FLOP; None if neither.

    By hours: hours × the reference chip's rate ÷ ours ÷ 24; equal utilisation is assumed. Where
    the user named one, FLOP come first.
    """
    basis = basis_of(run, ledger, assume)
    if basis is None:
        return None
    if basis.metric == Metric.TRAINING_FLOP:
        return days_of(from_fact("the published FLOP", basis, Unit.FLOP), rate, ledger, assume)
    theirs = bf16_per_chip(ledger, basis.detail("chip") or "")
    published = from_fact("the published hours", basis, Unit.CHIP_HOURS)
    if theirs is None:
        return None
    return scaled(derive(Unit.DAYS, [published, theirs], [rate]), 1 / HOURS_PER_DAY, Unit.DAYS)


def days_of(work: Estimate, rate: Estimate, ledger: Ledger, assume: Assumptions) -> Estimate:
    """Days of so many FLOP at a BF16 rate: FLOP ÷ (rate × utilisation) ÷ 86,400."""
    seconds = derive(Unit.DAYS, [work], [rate, mfu_of(ledger, assume)])
    return scaled(seconds, 1 / SECONDS_PER_DAY, Unit.DAYS)


def basis_of(run: str, ledger: Ledger, assume: Assumptions) -> Fact | None:
    """The fact that `days_for` goes by."""
    hours, flop = ledger.latest(run, Metric.GPU_HOURS), ledger.latest(run, Metric.TRAINING_FLOP)
    is_usable = hours is not None and bf16_per_chip(ledger, hours.detail("chip") or "") is not None
    if assume.mfu is not None and flop is not None:
        return flop
    return hours if is_usable else flop


def reach_of(
    run: Entity,
    rate: Estimate,
    rate_one: Estimate | None,
    ledger: Ledger,
    assume: Assumptions,
) -> Reach | None:
    """A run on the whole cluster and on one share; None where nothing of it is published."""
    days, basis = days_for(run.slug, rate, ledger, assume), basis_of(run.slug, ledger, assume)
    if days is None or basis is None:
        return None
    one = days_for(run.slug, rate_one, ledger, assume) if rate_one else None
    return Reach(run, days, one, basis)


def rate_of_one(rate: Estimate, share: Estimate, researchers: Estimate | None) -> Estimate | None:
    """BF16 rate of one researcher's average share."""
    if researchers is None:
        return None
    return derive(Unit.FLOP_PER_SECOND, [rate, share], [researchers])
