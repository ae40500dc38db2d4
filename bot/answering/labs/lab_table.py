"""The figures of a lab's card, and what stands beside them without being added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs import contract_words
from bot.answering.labs.evidence import CONTRACTS, power
from bot.answering.labs.site_words import owner_of, used_by
from bot.answers import Cell, Table
from bot.compute.labs import LabFigures
from bot.fact_words import has_figure
from bot.ledger import Ledger
from bot.prose import Name, Shown
from bot.quantities import Estimate
from bot.questions.lab_parts import LabPart
from storage.records import EntityKind, Fact, Grade, Metric

COUNTED = frozenset({Metric.H100E_OPERATIONAL, Metric.H100E_OWNED, *CONTRACTS})
"""What a card lists beside the stock, by its figure."""
_COLUMNS: Final = ("Publicly known", "Middle", "Range or date")
_STATED: Final[Mapping[LabPart, tuple[Metric, str, f.Writer]]] = {
    LabPart.SPENDING: (Metric.RD_COMPUTE_SPEND, "Compute for research, a year", f.usd_text),
    LabPart.RESEARCH: (Metric.RD_COMPUTE_SHARE, "Share of compute for research", f.percent_text),
}
"""Parts that are published as a figure of their own."""


def table_of(lab: LabFigures, beside: tuple[Fact, ...], context: Context) -> Table | None:
    """What is public, in figures; none where nothing is."""
    rows: list[tuple[Cell, ...]] = [
        _row("H100e in use", lab.stock),
        _row("Staff", lab.staff),
        _row("H100e per employee", lab.per_employee),
        _row("H100e per researcher", lab.per_researcher),
    ]
    if lab.lab.kind is EntityKind.ACADEMIC:
        rows = rows[:1]
    if load := power(lab, context.ledger):
        rows.append(_row("IT power in use (GW)", load))
    rows += [
        (f.said(_label(fact, lab.lab.slug, context)), _amount(fact), f.day_of(fact))
        for fact in beside
        if has_figure(fact) and fact.metric in COUNTED
    ]
    known = any(not isinstance(row[1], Name) for row in rows)
    return Table(_COLUMNS, tuple(rows)) if known else None


def stated_first(
    table: Table | None, part: LabPart, lab: LabFigures, ledger: Ledger
) -> Table | None:
    """The same table below what was published of a part that no other row tells."""
    if part not in _STATED:
        return table
    metric, label, write = _STATED[part]
    rows: list[tuple[Cell, ...]] = [
        (f.said(label), f.value_of(fact, write), f.day_of(fact))
        for fact in ledger.all(lab.lab.slug, metric)
        if fact.value and fact.grade is not Grade.CONVENTION
    ]
    below = table.rows if table else ()
    return Table(_COLUMNS, (*rows, *below)) if rows else table


def told_first(table: Table, told: frozenset[Fact], metrics: frozenset[str]) -> Table:
    """The same table with the rows of what was told of these metrics above all else."""
    about = frozenset(fact for fact in told if fact.metric in metrics)
    rows = sorted(table.rows, key=lambda row: not _facts_in(row) & about)
    return replace(table, rows=tuple(rows))


def _facts_in(row: tuple[Cell, ...]) -> frozenset[Fact]:
    return frozenset(fact for cell in row for fact in getattr(cell, "facts", ()))


def _row(label: str, estimate: Estimate | None) -> tuple[Cell, ...]:
    if estimate is None:
        return (f.said(label), f.said("not public"), f.said("no figure"))
    return (f.said(label), f.middle(estimate), f.span(estimate))


def _amount(fact: Fact) -> Shown:
    is_contract = fact.metric in CONTRACTS
    return contract_words.amount(fact) if is_contract else f.value_of(fact)


def _label(fact: Fact, slug: str, context: Context) -> str:
    if fact.metric == Metric.H100E_OWNED:
        makers = fact.qualifier or "all makers"
        chips = makers if makers == "all makers" else f"{makers} chips"
        whose = "" if fact.subject == slug else f" by {context.name(fact.subject)}"
        return f"Owned{whose}, {chips} (H100e)"
    if fact.metric in CONTRACTS:
        return contract_words.label(fact, context)
    if not fact.subject.startswith("site/"):
        return f"{fact.qualifier or context.name(fact.subject)} (H100e)"
    return site_label(fact, slug, context)


def site_label(fact: Fact, slug: str, context: Context) -> str:
    """A site with its owner, and how sure it is that the lab uses it."""
    name = context.name(fact.subject)
    about = ", ".join(part for part in (owner_of(fact), used_by(slug, fact, context)) if part)
    return f"Site {name} (H100e): {about}"
