"""Programmes of shared compute: until when one can apply, and how many chips their hours are."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.quantities import Estimate, Interval, Unit, named
from storage.records import Fact

GPU_HOURS: Final = "GPU-hours"
_MONTH_HOURS: Final = 365 / 12 * 24
_YEAR: Final = 12.0
"""Months."""


def closes(fact: Fact) -> date | None:
    """The last day on which one can apply, None where it is not on file."""
    text = fact.detail("closes")
    return date.fromisoformat(text) if text else None


def is_closed(fact: Fact, on: date) -> bool:
    """Whether one can apply no more on a day, as far as is on record."""
    last = closes(fact)
    return fact.detail("status") == "closed" or (last is not None and last < on)


def seen_open(fact: Fact) -> date | None:
    """The day on which somebody looked and one could apply, None where that is not on file."""
    checked = fact.detail("checked")
    return date.fromisoformat(checked) if checked and fact.detail("status") == "open" else None


def _months_of(fact: Fact) -> tuple[float, ...]:
    """The lengths of an allocation in months: `6 or 12` is two, nothing on file is none."""
    words = (fact.detail("months") or "").split()
    return tuple(float(word) for word in words if word.replace(".", "", 1).isdigit())


def hours_of(fact: Fact) -> tuple[float, float] | None:
    """The least and the most GPU-hours that a programme gives; None where it gives none."""
    ends = [end for end in (fact.low, fact.value, fact.high) if end]
    return (min(ends), max(ends)) if fact.unit == GPU_HOURS and ends else None


def steady_chips(fact: Fact) -> Estimate | None:
    """Chips that the hours are if these never stop: hours ÷ the hours of the period.

    From the fewest hours in the longest period to the most in the shortest; a twelfth of a year
    is a month. None where no hours or no period are on file.
    """
    hours, months = hours_of(fact), _months_of(fact)
    if hours is None or not months:
        return None
    return _kept_busy(fact, hours, longest=max(months), shortest=min(months))


def chips_all_year(fact: Fact) -> Estimate | None:
    """Chips that the hours keep busy for a year, whatever time they are given for."""
    hours = hours_of(fact)
    return _kept_busy(fact, hours, longest=_YEAR, shortest=_YEAR) if hours else None


def _kept_busy(
    fact: Fact, hours: tuple[float, float], *, longest: float, shortest: float
) -> Estimate:
    """Hours over the hours of a period in months, the geometric middle between its ends."""
    low, high = hours[0] / (longest * _MONTH_HOURS), hours[1] / (shortest * _MONTH_HOURS)
    chips = Interval(low, (low * high) ** 0.5, high)
    return named("chips of the programme", chips, Unit.CHIPS, (fact,))
