"""What the user told us, as facts of grade `own`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.quantities import Estimate, Interval, Unit, named
from storage.records import Amount, Fact, Grade, Metric

_YOURS: Final = "Entered by you"
_TAKEN: Final = "Taken by Assay, as none was named"


def _own_fact(metric: Metric | str, value: float, unit: Unit, on: date) -> Fact:
    """A statement of the user, as a fact dated on the day of the question."""
    return Fact(
        id=f"own-{str(metric).replace('_', '-')}",
        subject="own",
        metric=str(metric),
        value=value,
        unit=unit,
        as_of=on,
        retrieved=on,
        source_name=_YOURS,
        grade=Grade.OWN,
    )


def own_amount(name: str, metric: Metric | str, amount: Amount, unit: Unit, on: date) -> Estimate:
    """The user's number as an estimate; a range becomes its low, middle and high."""
    low = amount.value if amount.low is None else amount.low
    high = amount.value if amount.high is None else amount.high
    fact = _own_fact(metric, amount.value, unit, on)
    return named(name, Interval(low, amount.value, high), unit, (fact,))


def own_point(name: str, metric: Metric | str, value: float, unit: Unit, on: date) -> Estimate:
    """The user's single number as an estimate without spread."""
    return own_amount(name, metric, Amount(value), unit, on)


def point_or_taken(
    name: str, metric: str, value: float | None, default: float, unit: Unit, on: date
) -> Estimate:
    """The user's number; where none was named the default, which is nobody's word but ours."""
    if value is not None:
        return own_point(name, metric, value, unit, on)
    fact = _own_fact(metric, default, unit, on)
    ours = replace(fact, id=f"taken-{metric}", source_name=_TAKEN)
    return named(name, Interval(default, default, default), unit, (ours,))
