"""Dollars of a year and those of another time at the same rate."""

from __future__ import annotations

from typing import Final

YEAR: Final = 365.0
"""Days in the year that rents and budgets are told for."""
_MONTH: Final = 30.0
"""Days that stand for a month, of which there are twelve to a year."""


def for_a_year(usd: float, days: float) -> float:
    """Dollars for so many days as those of a year at the same rate, in whole dollars."""
    return float(round(usd / years(days)))


def for_days(usd_per_year: float, days: float) -> float:
    """Dollars of a year as those for so many days at the same rate, in whole dollars."""
    return float(round(usd_per_year * years(days)))


def years(days: float) -> float:
    """Which part of a year, or how many: nine months are three quarters of one."""
    is_months = days % _MONTH == 0 and days % YEAR != 0
    return days / _MONTH / 12 if is_months else days / YEAR
