"""What an H100-equivalent costs by the hour: the price of a chip ÷ its dense rate (C-21)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.compute.chips import h100e_per_chip
from bot.compute.estimates import from_fact
from bot.compute.prices import TODAY
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

    Fresh readings only, of chips with a published rate.
    """
    named = tuple(chips)
    orders = ([basis] if basis else TODAY) if named else ()
    found = [_on(ledger, named, each) for each in orders]
    return max(found, key=len, default=())


def _on(ledger: Ledger, chips: Sequence[str], basis: PriceBasis) -> tuple[Value, ...]:
    found = (_value(ledger, chip, basis) for chip in chips)
    return tuple(sorted((x for x in found if x), key=lambda each: each.usd.median))


def _value(ledger: Ledger, chip: str, basis: PriceBasis) -> Value | None:
    price, rate = ledger.latest(chip, Metric.RENTAL_PRICE, basis), h100e_per_chip(ledger, chip)
    if price is None or not price.value or rate is None or ledger.is_stale(price):
        return None
    usd = from_fact("the price", price, Unit.USD_PER_HOUR)
    return Value(chip, price, rate, derive(Unit.USD_PER_H100E_HOUR, [usd], [rate]))
