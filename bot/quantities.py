"""Quantities that know their interval, unit, date and the facts behind them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain

from storage.records import Fact, Grade, distinct


class Unit(StrEnum):
    """Units of figures, as the JSON answer prints them."""

    H100E = "H100e"
    PEOPLE = "people"
    CHIPS = "chips"
    RATIO = "ratio"
    SHARE = "share"
    USD = "USD"
    USD_PER_HOUR = "USD per GPU-hour"
    USD_PER_H100E_HOUR = "USD per H100e-hour"
    USD_PER_YEAR = "USD per year"
    DAYS = "days"
    HOURS = "hours"
    CHIP_HOURS = "GPU-hours"
    FLOP = "FLOP"
    FLOP_PER_SECOND = "FLOP/s"
    FLOP_EACH = "FLOP per parameter and token"
    PARAMETERS = "parameters"
    TOKENS = "tokens"
    RUNS = "runs"
    GIGAWATT = "GW"
    RANK = "rank"
    POSTINGS = "postings"
    WORKS = "works"


@dataclass(frozen=True, slots=True)
class Interval:
    """Low, median and high of a positive quantity: 5th, 50th and 95th percentile."""

    low: float
    median: float
    high: float

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.median <= self.high or not math.isfinite(self.high):
            raise ValueError(f"not an interval: {self.low}, {self.median}, {self.high}")

    @classmethod
    def point(cls, value: float) -> Interval:
        """A quantity without spread."""
        return cls(value, value, value)

    @property
    def log_low(self) -> float:
        """ln(median ÷ low): the half-width below the median."""
        return math.log(self.median / self.low) if 0 < self.low < self.median else 0.0

    @property
    def log_high(self) -> float:
        """ln(high ÷ median): the half-width above the median."""
        return math.log(self.high / self.median) if 0 < self.median < self.high else 0.0

    @property
    def is_point(self) -> bool:
        """Whether the interval has no width."""
        return self.low == self.high

    def contains(self, value: float) -> bool:
        """Whether the value lies inside, ends included."""
        return self.low <= value <= self.high


def combine(numerators: Iterable[Interval], divisors: Iterable[Interval] = ()) -> Interval:
    """Product of the numerators ÷ product of the divisors, as two-piece log-normals (C-01).

    Medians multiply and divide. Log half-widths add in quadrature, each side for itself: a
    divisor's upper half-width counts towards the result's lower one, and the other way round.
    Raises ZeroDivisionError where a divisor's median is zero.
    """
    above, below = tuple(numerators), tuple(divisors)
    median = math.prod([i.median for i in above]) / math.prod([i.median for i in below])
    above, below = _wide(above), _wide(below)  # a point adds nothing to the width
    if not above and not below:
        return Interval.point(median)
    low = math.hypot(*[i.log_low for i in above], *[i.log_high for i in below])
    high = math.hypot(*[i.log_high for i in above], *[i.log_low for i in below])
    return Interval(median * math.exp(-low), median, median * math.exp(high))


def _wide(intervals: tuple[Interval, ...]) -> tuple[Interval, ...]:
    return tuple([i for i in intervals if not i.is_point])


@dataclass(frozen=True, slots=True)
class Factor:
    """One uncertain input of an estimate, by its name in prose, with its two log half-widths."""

    name: str
    log_low: float
    log_high: float

    @property
    def spread(self) -> float:
        """l² + h², the measure by which inputs are compared (C-20)."""
        return self.log_low**2 + self.log_high**2


@dataclass(frozen=True, slots=True)
class Estimate:
    """An interval in a unit, with the facts that it rests on: no number exists without one."""

    interval: Interval
    unit: Unit
    facts: tuple[Fact, ...]
    factors: tuple[Factor, ...] = ()

    def __post_init__(self) -> None:
        if not self.facts:
            raise ValueError("a number without a fact cannot be shown")

    @property
    def median(self) -> float:
        """The middle of the interval, in `unit`."""
        return self.interval.median

    @property
    def low(self) -> float:
        """The 5th percentile, in `unit`."""
        return self.interval.low

    @property
    def high(self) -> float:
        """The 95th percentile, in `unit`."""
        return self.interval.high

    @property
    def grade(self) -> Grade:
        """The worst grade among the facts behind the number."""
        return max((fact.grade for fact in self.facts), key=lambda grade: grade.rank)

    @property
    def as_of(self) -> date:
        """The oldest day among the facts behind the number."""
        return min(fact.as_of for fact in self.facts)

    def widest(self) -> tuple[Factor, ...]:
        """The inputs that carry most of the spread; those within five points are named together."""
        total = sum(factor.spread for factor in self.factors)
        if not total:
            return ()
        top = max(factor.spread for factor in self.factors)
        near = [f for f in self.factors if (top - f.spread) / total <= 0.05]
        return tuple(sorted(near, key=lambda f: -f.spread))


def named(name: str, interval: Interval, unit: Unit, facts: Sequence[Fact]) -> Estimate:
    """An estimate that counts as one input of what is computed from it, under this name."""
    if interval.is_point:
        return Estimate(interval, unit, tuple(facts))
    factor = Factor(name, interval.log_low, interval.log_high)
    return Estimate(interval, unit, tuple(facts), (factor,))


def derive(
    unit: Unit, numerators: Sequence[Estimate], divisors: Sequence[Estimate] = ()
) -> Estimate:
    """Product of the numerators ÷ product of the divisors, with all that is behind them."""
    interval = combine([e.interval for e in numerators], [e.interval for e in divisors])
    everything = (*numerators, *divisors)
    facts = distinct(chain.from_iterable([e.facts for e in everything]))
    factors = [f for e in numerators for f in e.factors]
    factors += [Factor(f.name, f.log_high, f.log_low) for e in divisors for f in e.factors]
    return Estimate(interval, unit, facts, tuple(factors))


def scaled(estimate: Estimate, by: float, unit: Unit) -> Estimate:
    """The estimate times an exact number, as in a change of unit."""
    i = estimate.interval
    interval = Interval(i.low * by, i.median * by, i.high * by)
    return Estimate(interval, unit, estimate.facts, estimate.factors)
