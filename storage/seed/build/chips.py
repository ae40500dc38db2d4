"""Chips: their names, their rates, and what one of them is worth in H100e."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from storage.records import Entity, EntityKind, Fact, Metric
from storage.seed.build.bundle import Part
from storage.seed.build.hub import Details, Hub, Measure, stated
from storage.seed.build.names import aliases
from storage.seed.build.sources import Record, first_link, number, records, table

HUB = Hub("ML Hardware", "https://epoch.ai/data/machine-learning-hardware", date(2026, 7, 18))
H100_RATE = 1.979e15
"""Dense 8-bit operations per second of one H100 SXM: the unit of H100e."""
RULE = "h100e_8bit_v1"
SIXTEEN_BIT = "Tensor-FP16/BF16 performance (FLOP/s)"
HALF = "FP16 (half precision) performance (FLOP/s)"
EIGHT_BIT = ("FP8 performance (FLOP/s)", "INT8 performance (OP/s)")


class Rates(NamedTuple):
    """Dense rates of one chip in operations per second; FP4 and sparse ones never count."""

    sixteen: float
    eight: float

    @property
    def h100e(self) -> float:
        """H100e of one chip by rule h100e_8bit_v1; 0 where no rate is known."""
        return max(self.sixteen, self.eight) / H100_RATE


def build(root: Path, stated: Iterable[Fact]) -> Part:
    """Every named chip, and its rates; a BF16 rate that `stated` already gives is left out."""
    taken = {fact.subject for fact in stated if fact.metric == Metric.BF16_DENSE}
    hub = _hub(root)
    rows = table("chips")
    facts = (
        fact
        for row in rows
        for fact in facts_of(row, hub.get(row["hub_names"].split("|")[0]))
        if fact.metric != Metric.BF16_DENSE or fact.subject not in taken
    )
    return Part("chips", tuple(facts), tuple(_entity(row) for row in rows))


def by_hub_name() -> dict[str, str]:
    """Slug of a chip by each name that the hardware hub uses for it."""
    return {
        name: f"chip/{row['slug']}"
        for row in table("chips")
        for name in row["hub_names"].split("|")
        if name
    }


def h100e_by_hub_name(root: Path) -> dict[str, float]:
    """H100e of one chip by each hub name of every chip with a usable rate."""
    hub = _hub(root)
    return {
        name: rates(hub[name], row["rate_column"]).h100e
        for row in table("chips")
        if _is_rated(row)
        for name in row["hub_names"].split("|")
        if name
    }


def bf16_by_chip(root: Path) -> dict[str, float]:
    """Dense 16-bit rate in FLOP/s by slug, of every chip that has one."""
    hub = _hub(root)
    found = {
        f"chip/{row['slug']}": rates(hub[row["hub_names"].split("|")[0]], row["rate_column"])
        for row in table("chips")
        if _is_rated(row)
    }
    return {slug: rate.sixteen for slug, rate in found.items() if rate.sixteen}


def rates(row: Record, column: str = "") -> Rates:
    """The rates of a row of the hub; `column` names another one for 16 bit (`half`)."""
    sixteen = number(row[HALF if column == "half" else SIXTEEN_BIT]) or 0.0
    return Rates(sixteen, max(number(row[name]) or 0.0 for name in EIGHT_BIT))


def _hub(root: Path) -> dict[str, Record]:
    path = root / "epoch/ml_hardware/ml_hardware.csv"
    return {row["Hardware name"]: row for row in records(path)}


def _is_rated(row: Record) -> bool:
    return "no-rate" not in row["traits"].split()


def _entity(row: Record) -> Entity:
    traits = frozenset(row["traits"].split())
    return Entity(f"chip/{row['slug']}", EntityKind.CHIP, row["name"], aliases(row), traits)


def facts_of(row: Record, found: Record | None, hub: Hub = HUB) -> Iterable[Fact]:
    """The rates of a chip of the hand-made table, from its row of the hub; none where unrated.

    Raises KeyError and ValueError where a column is missing or cannot be read.
    """
    if found is None or not _is_rated(row):
        return
    rate = rates(found, row["rate_column"])
    only = () if rate.eight else (("rate", "16-bit only"),)
    more = (("rule", RULE), *only, *_data_sheet(found))
    sheet = _data_sheet(found)
    yield _fact(row, Metric.CHIP_H100E, Measure("H100e", float(f"{rate.h100e:.9g}")), more, hub)
    if rate.sixteen:
        yield _fact(row, Metric.BF16_DENSE, Measure("FLOP/s", rate.sixteen), sheet, hub)
    if rate.eight:
        yield _fact(row, Metric.EIGHT_BIT_DENSE, Measure("op/s", rate.eight), sheet, hub)


def _data_sheet(found: Record) -> Details:
    link = first_link(found["Link to datasheet"])
    return (("datasheet", link),) if link else ()


def _fact(row: Record, metric: Metric, measure: Measure, details: Details, hub: Hub) -> Fact:
    return stated(hub, f"chip/{row['slug']}", metric, measure, as_of=hub.content, details=details)
