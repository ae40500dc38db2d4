"""Facts as estimates."""

from __future__ import annotations

from bot.quantities import Estimate, Interval, Unit, named
from storage.records import Fact


def from_fact(name: str, fact: Fact, unit: Unit | None = None) -> Estimate:
    """The value of a fact with its interval, as one input of what is computed from it.

    A fact with low and high but no value takes their geometric middle. Raises ValueError for a
    fact without any number.
    """
    if fact.value is not None:
        middle = fact.value
    elif fact.low is not None and fact.high is not None:
        middle = (fact.low * fact.high) ** 0.5
    else:
        raise ValueError(f"{fact.id} states no number")
    low = middle if fact.low is None else fact.low
    high = middle if fact.high is None else fact.high
    interval = Interval(min(low, middle), middle, max(high, middle))
    return named(name, interval, unit or Unit(fact.unit), (fact,))
