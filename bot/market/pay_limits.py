"""Which pay can be right at all: what is refused here never reaches a range."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from storage.records import Pay, PayUnit

LIMITS: Final[Mapping[PayUnit, tuple[float, float]]] = {
    PayUnit.HOUR: (7, 1_000),
    PayUnit.YEAR: (15_000, 5_000_000),
}
"""Lowest and highest believable US dollars; other currencies and units have no limits."""


def refusal(pay: Pay) -> str:
    """Why the pay cannot be right, empty where it can."""
    if not (math.isfinite(pay.low) and math.isfinite(pay.high)) or pay.low <= 0:
        return "not an amount of money"
    if pay.low > pay.high:
        return f"from {pay.low:,.0f} down to {pay.high:,.0f}"
    lowest, highest = LIMITS.get(pay.per, (0, math.inf))
    if pay.currency == "USD" and not lowest <= pay.low <= pay.high <= highest:
        return f"{pay.low:,.2f} to {pay.high:,.2f} US dollars per {pay.per}"
    return ""
