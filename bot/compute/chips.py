"""Rates of chips."""

from __future__ import annotations

from bot.compute.estimates import from_fact
from bot.ledger import Ledger, once_a_ledger
from bot.quantities import Estimate, Unit
from storage.records import Metric


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
