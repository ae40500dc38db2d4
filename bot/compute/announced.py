"""Chips that a lab has announced: shown apart, never counted as running."""

from __future__ import annotations

from typing import NamedTuple

from bot.compute.labs import in_h100e
from bot.ledger import Ledger, once_a_ledger
from bot.quantities import Estimate, Interval, Unit, named
from storage.records import Entity, EntityKind, Fact, Grade, Metric


class Announced(NamedTuple):
    """H100e of announced chips, with the facts and what is to be said of them."""

    estimate: Estimate
    facts: tuple[Fact, ...]
    note: str


@once_a_ledger
def announced_stock(lab: Entity, ledger: Ledger) -> Announced | None:
    """What accounts of announced chips come to; where they conflict the ends are the accounts.

    The first account is the plan with a date; secondary accounts of running chips that nobody has
    confirmed are kept beside it, not counted as stock.
    """
    if lab.kind is not EntityKind.LAB:
        return None
    facts = (
        *ledger.all(lab.slug, Metric.ACCELERATORS_PLANNED),
        *(f for f in ledger.all(lab.slug, Metric.ACCELERATORS) if f.grade is Grade.C),
    )
    name = f"what {lab.name} has announced"
    known = [(fact, in_h100e(name, fact, ledger)) for fact in facts]
    counted = [(fact, e) for fact, e in known if e]
    if not counted:
        return None
    values = [e.median for _, e in counted]
    interval = Interval(min(values), values[0], max(values))
    behind = tuple(dict.fromkeys(x for _, e in counted for x in e.facts))
    note = "announced, not confirmed to run"
    if len(counted) > 1:
        note += "; accounts in conflict: low and high are two of them"
    estimate = named(name, interval, Unit.H100E, behind)
    return Announced(estimate, tuple(fact for fact, _ in counted), note)
