"""What growth is told from: each day on record with its figure, and no other figure of the lab."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Answer, Bar, Cell, Chart, Table
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures
from bot.quantities import Unit
from bot.questions.lab_parts import LabPart
from storage.records import Fact, Metric

_MOST: Final = 12
"""Days that are shown, of more of them the newest."""


class _Told(NamedTuple):
    """What grows, how it is called, and in what it is counted."""

    metric: Metric
    name: str
    unit: Unit


_OF: Final = {
    LabPart.GROWTH: _Told(Metric.H100E_IN_USE, "H100e in use", Unit.H100E),
    LabPart.STAFF_GROWTH: _Told(Metric.HEADCOUNT, "Staff", Unit.PEOPLE),
}


def by_day(told: Answer, part: LabPart, lab: LabFigures, context: Context) -> Answer:
    """The answer with the table and the chart of its days; that of no growth as it is."""
    of = _OF.get(part)
    if of is None:
        return told
    known = context.ledger.all(lab.lab.slug, of.metric)
    facts = sorted((x for x in known if x.value), key=lambda fact: fact.as_of, reverse=True)[:_MOST]
    return replace(told, table=_table(facts, of), chart=_chart(facts, of, lab, told))


def _table(facts: Sequence[Fact], of: _Told) -> Table | None:
    rows: list[tuple[Cell, ...]] = []
    for fact in facts:
        each = from_fact(of.name, fact, of.unit)
        rows.append((f.day_of(fact), f.middle(each), f.span(each), f.said(fact.source_name)))
    return Table((f"{of.name}, by day", "Middle", "Range", "By"), tuple(rows)) if rows else None


def _chart(facts: Sequence[Fact], of: _Told, lab: LabFigures, told: Answer) -> Chart | None:
    if len(facts) < 2:
        return None
    bars = (Bar(f"{x.as_of:%b %Y}", from_fact(of.name, x, of.unit)) for x in reversed(facts))
    return Chart(f"{of.name} at {lab.lab.name}", str(of.unit), tuple(bars), told.headline)
