"""Dollars of a year and those of another time at the same rate."""

from __future__ import annotations

from typing import Final

YEAR: Final = 365.0
"""Days in the year that rents and budgets are told for."""


def for_a_year(usd: float, days: float) -> float:
    """Dollars for so many days as those of a year at the same rate, in whole dollars."""
    return float(round(usd * YEAR / days))


def for_days(usd_per_year: float, days: float) -> float:
    """Dollars of a year as those for so many days at the same rate, in whole dollars."""
    return float(round(usd_per_year * days / YEAR))
