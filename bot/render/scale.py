"""Where the values of a chart lie on its axis."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from bot.answers import Chart
from bot.formats import duration_text, exact_text, percent_text, quantity_text, usd_text
from bot.quantities import Estimate, Unit

LOG_OVER = 50
"""A larger factor between the smallest and the largest value leaves the small ones invisible."""

_WRITERS: dict[Unit, Callable[[float], str]] = {
    Unit.USD: usd_text,
    Unit.USD_PER_YEAR: usd_text,
    Unit.USD_PER_HOUR: lambda value: f"${value:,.2f}",
    Unit.USD_PER_H100E_HOUR: lambda value: f"${value:,.2f}",
    Unit.DAYS: duration_text,
    Unit.POSTINGS: exact_text,
    Unit.SHARE: percent_text,
    Unit.RATIO: lambda value: f"{quantity_text(value)}×",
}


class Scale(NamedTuple):
    """An axis from `low` to `high`, in powers where `is_log`."""

    low: float
    high: float
    is_log: bool

    @classmethod
    def of(cls, chart: Chart) -> Scale:
        """From nothing to the largest value, or from the smallest where the factor is over 50."""
        high = max((bar.estimate.high for bar in chart.bars), default=1.0) or 1.0
        smallest = [bar.estimate.low for bar in chart.bars if bar.estimate.low > 0]
        low = min(smallest, default=high)
        if high / low > LOG_OVER:
            return cls(low, high, is_log=True)
        return cls(0.0, high, is_log=False)

    def place(self, value: float) -> float:
        """The value's place on the axis, 0 to 1; what a log axis can't show lies at its start."""
        if not self.is_log:
            return value / self.high
        return max(0.0, math.log(max(value, self.low) / self.low) / math.log(self.high / self.low))


def writer(estimate: Estimate) -> Callable[[float], str]:
    """How values in the estimate's unit are written."""
    return _WRITERS.get(estimate.unit, quantity_text)
