"""Rental prices by chip, basis and date (C-11)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.compute.own import own_point
from bot.ledger import Ledger, once_a_ledger
from bot.quantities import Estimate, Interval, Unit, derive, named
from bot.questions.types import PriceBasis
from storage.records import Fact, Metric

HOURS_PER_YEAR = 8760

YEARLY = (
    PriceBasis.CONTRACT_1Y,
    PriceBasis.INDEX,
    PriceBasis.LIST_8X,
    PriceBasis.LIST,
    PriceBasis.SPOT,
)
A_YEAR = YEARLY[:-1]
"""What a year's rental is told by (C-11): a contract, else an index, else a list."""
TODAY = (
    PriceBasis.LIST_8X,
    PriceBasis.LIST,
    PriceBasis.POSTED_MEDIAN,
    PriceBasis.INDEX,
    PriceBasis.CONTRACT_1Y,
    PriceBasis.SPOT,
)

OF_A_PLACE = (PriceBasis.LIST, PriceBasis.LIST_8X, PriceBasis.HYPERSCALER)
"""The bases of which each reading is of a place that rents chips out."""

BASIS_WORDS = {
    PriceBasis.CONTRACT_1Y: "one-year contract",
    PriceBasis.CONTRACT_3Y: "three-year contract",
    PriceBasis.BULK: "multi-year bulk contract",
    PriceBasis.INDEX: "rental index",
    PriceBasis.SPOT: "spot",
    PriceBasis.LIST_8X: "on-demand list, eight-GPU node",
    PriceBasis.LIST: "on-demand list",
    PriceBasis.POSTED_MEDIAN: "median of posted offers",
    PriceBasis.POSTED_RANGE: "all posted offers",
    PriceBasis.HYPERSCALER: "hyperscaler list, a floor",
}
SET_BY_USER: Final = "the price you set"
AT_MARKET: Final = "replacement value at market rental: "
OF_READINGS: Final = "; a range of readings"
"""What stands around the basis in the note of a rent."""
ONE_IS: Final = "One is about "
"""How the sentence begins that tells the rent of one run."""


@dataclass(frozen=True, slots=True)
class Price:
    """A headline price in USD per GPU-hour; low and high are the lowest and highest fresh reading.

    A range of readings, not percentiles. `basis` is None where the user set the price.
    """

    estimate: Estimate
    basis: PriceBasis | None
    headline: Fact
    stale: bool = False
    change: float = 0.0
    """By which share the user supposes it to change; 0.3 is 30 % more than the reading."""

    @property
    def words(self) -> str:
        """The basis in words."""
        return BASIS_WORDS[self.basis] if self.basis else SET_BY_USER


def readings(ledger: Ledger, chip: str) -> tuple[Fact, ...]:
    """Every price fact of the chip that states a value, newest first."""
    return tuple(f for f in ledger.all(chip, Metric.RENTAL_PRICE) if f.value is not None)


def own_price(usd_per_hour: float, ledger: Ledger) -> Price:
    """The price that the user told us to take."""
    estimate = own_point(
        "the price", Metric.RENTAL_PRICE, usd_per_hour, Unit.USD_PER_HOUR, ledger.on
    )
    return Price(estimate, None, estimate.facts[0])


def changed(price: Price, change: float, ledger: Ledger) -> Price:
    """The price after it changed by a share, as the user supposes: 0.3 for 30 % more."""
    name = "your change of the price"
    factor = own_point(name, "price-change", 1 + change, Unit.RATIO, ledger.on)
    estimate = derive(Unit.USD_PER_HOUR, [price.estimate, factor])
    return replace(price, estimate=estimate, change=change)


@once_a_ledger
def price_of(ledger: Ledger, chip: str, order: tuple[PriceBasis, ...] = YEARLY) -> Price | None:
    """The first reading in this order of bases; fresh ones if there are any, else the stale.

    None where the chip has no price fact.
    """
    known = readings(ledger, chip)
    fresh = tuple(f for f in known if not ledger.is_stale(f))
    pool = fresh or known
    headline = _first(pool, order) or _first(known, order)
    if headline is None:
        return None
    return _priced(headline, pool, stale=ledger.is_stale(headline))


def lowest(ledger: Ledger, chip: str) -> Price | None:
    """The lowest fresh reading on any basis; the lowest stale one where none is fresh."""
    return _end(ledger, chip, -1)


def highest(ledger: Ledger, chip: str) -> Price | None:
    """The highest fresh reading on any basis; the highest stale one where none is fresh."""
    return _end(ledger, chip, 1)


def _end(ledger: Ledger, chip: str, way: int) -> Price | None:
    known = readings(ledger, chip)
    pool = tuple(f for f in known if not ledger.is_stale(f)) or known
    if not pool:
        return None
    end = max(pool, key=lambda f: way * (f.value or 0.0))
    return _priced(end, pool, stale=ledger.is_stale(end))


def _first(pool: tuple[Fact, ...], order: tuple[PriceBasis, ...]) -> Fact | None:
    found = (next((f for f in pool if f.qualifier == basis), None) for basis in order)
    return next((fact for fact in found if fact), None)


def _priced(headline: Fact, pool: tuple[Fact, ...], *, stale: bool) -> Price:
    value = headline.value or 0.0
    cheapest = min(pool, key=lambda f: f.value or 0.0)
    dearest = max(pool, key=lambda f: f.value or 0.0)
    interval = Interval(
        min(value, cheapest.value or value), value, max(value, dearest.value or value)
    )
    facts = tuple(dict.fromkeys((headline, cheapest, dearest)))
    estimate = named("the price", interval, Unit.USD_PER_HOUR, facts)
    return Price(estimate, PriceBasis(headline.qualifier), headline, stale)


def relative_price(ledger: Ledger, one: str, other: str) -> Estimate | None:
    """Price of one chip ÷ price of another, each time on one basis: index by index, list by list.

    The first basis that both have is the middle; low and high are the ends over all bases that
    both have. None where they share none, or only stale readings.
    """
    quotients = [
        (a.value / b.value, (a, b))
        for basis in YEARLY
        if (a := _fresh(ledger, one, basis)) and (b := _fresh(ledger, other, basis))
        if a.value and b.value
    ]
    if not quotients:
        return None
    values = [value for value, _ in quotients]
    interval = Interval(min(values), values[0], max(values))
    facts = tuple(dict.fromkeys(fact for _, pair in quotients for fact in pair))
    return named("the price", interval, Unit.RATIO, facts)


def _fresh(ledger: Ledger, chip: str, basis: PriceBasis) -> Fact | None:
    found = ledger.latest(chip, Metric.RENTAL_PRICE, basis)
    return found if found and not ledger.is_stale(found) else None
