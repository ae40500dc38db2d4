"""What an H100-equivalent costs by the hour: the price of a chip ÷ its dense rate (C-21)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.compute.chips import h100e_per_chip
from bot.compute.estimates import from_fact
from bot.compute.prices import TODAY, Price, lowest
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import PriceBasis
from storage.records import Fact, Metric


class Value(NamedTuple):
    """USD per H100e-hour of one chip, with the reading and the rate that it is made of."""

    chip: str
    price: Fact
    rate: Estimate
    usd: Estimate


def values(ledger: Ledger, chips: Iterable[str], basis: PriceBasis | None) -> tuple[Value, ...]:
    """The cheapest first, all on one basis: the one named, else the one that most chips have.

    Fresh readings only, of chips with a published rate. From the lowest price of each on whatever
    basis it is, where all offers are meant.
    """
    named = tuple(chips)
    if basis is PriceBasis.POSTED_RANGE:
        return _sorted(_of(ledger, chip, lowest(ledger, chip)) for chip in named)
    orders = ([basis] if basis else TODAY) if named else ()
    found = [_on(ledger, named, each) for each in orders]
    return max(found, key=len, default=())


def _on(ledger: Ledger, chips: Sequence[str], basis: PriceBasis) -> tuple[Value, ...]:
    latest = ((chip, ledger.latest(chip, Metric.RENTAL_PRICE, basis)) for chip in chips)
    return _sorted(_value(ledger, chip, price) for chip, price in latest)


def _sorted(found: Iterable[Value | None]) -> tuple[Value, ...]:
    return tuple(sorted((x for x in found if x), key=lambda each: each.usd.median))


def _of(ledger: Ledger, chip: str, price: Price | None) -> Value | None:
    return _value(ledger, chip, price.headline if price else None)


def _value(ledger: Ledger, chip: str, price: Fact | None) -> Value | None:
    rate = h100e_per_chip(ledger, chip)
    if price is None or not price.value or rate is None or ledger.is_stale(price):
        return None
    usd = from_fact("the price", price, Unit.USD_PER_HOUR)
    return Value(chip, price, rate, derive(Unit.USD_PER_H100E_HOUR, [usd], [rate]))
