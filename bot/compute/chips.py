"""Rates of chips."""

from __future__ import annotations

from dataclasses import replace
from math import floor
from typing import Final

from bot.compute.estimates import from_fact
from bot.ledger import Ledger, once_a_ledger
from bot.quantities import Estimate, Interval, Unit, derive
from storage.records import Metric

_TOLD_WHOLE: Final = 100.0
"""From so many chips on a part of one is less than a figure shows."""
_NOISE: Final = 1e-6
"""What floats take from a whole number."""


@once_a_ledger
def h100e_per_chip(ledger: Ledger, chip: str) -> Estimate | None:
    """H100-equivalents of one chip: best dense rate at 8 or 16 bit ÷ 1.979e15 op/s (C-21).

    None where no usable rate is published.
    """
    fact = ledger.latest(chip, Metric.CHIP_H100E)
    return from_fact("the chip's rate", fact, Unit.H100E) if fact else None


@once_a_ledger
def bf16_per_chip(ledger: Ledger, chip: str) -> Estimate | None:
    """Dense BF16 FLOP/s of one chip, the rate that training times are scaled by (C-13)."""
    fact = ledger.latest(chip, Metric.BF16_DENSE)
    return from_fact("the chip's rate", fact, Unit.FLOP_PER_SECOND) if fact else None


def rented_for(usd: Estimate, usd_each: Estimate, rate: Estimate) -> Estimate:
    """The H100e of the whole chips that money pays for: 861.5 H100 are 861, and no 862 H100e."""
    paid = derive(Unit.H100E, [usd, rate], [usd_each])
    chips = (end / rate.median for end in (paid.low, paid.median, paid.high))
    whole = (float(floor(n + _NOISE)) if n >= _TOLD_WHOLE else n for n in chips)
    return replace(paid, interval=Interval(*(n * rate.median for n in whole)))
