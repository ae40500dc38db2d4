"""Fleets that companies own, by chip maker: the last complete quarter and every year end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from storage.records import Fact, Metric
from storage.seed.build.bundle import Part
from storage.seed.build.hub import Hub, Measure, stated
from storage.seed.build.sources import Record, records, slug_of

FILES = {
    "nvidia": date(2026, 4, 15),
    "tpu": date(2026, 4, 3),
    "amd": date(2026, 4, 3),
    "trainium": date(2026, 3, 31),
    "coreweave": date(2026, 4, 22),
}
"""Day on which each file of estimates was generated: they differ."""
NAME = "AI Chip Owners"
URL = "https://epoch.ai/data/ai-chip-owners"
NOBODY = "Other"
"""Chips whose owners are not named: no fleet of anyone."""
MEDIAN = "Compute estimate in H100e (median)"


def build(root: Path, collected: Iterable[Fact]) -> Part:
    """Fleets at year ends; what the collected facts state already is left out."""
    taken = {_key(f) for f in collected if f.metric == Metric.H100E_OWNED}
    return Part("fleets", tuple(f for f in fleet_rows(root) if _key(f) not in taken))


def fleet_rows(root: Path) -> Iterator[Fact]:
    """Every complete year end of a named owner as a fact."""
    for name, generated in FILES.items():
        hub = Hub(NAME, URL, generated)
        path = root / f"epoch/ai_chip_owners/{name}_owners_cumulative_totals.csv"
        yield from (fact(row, hub) for row in records(path) if counts(row))


def counts(row: Record) -> bool:
    """Whether a row is a complete year end of a named owner."""
    end = _end(row)
    complete = row.get("Incomplete", "") != "checked"
    return complete and (end.month, end.day) == (12, 31) and row["Owner"] != NOBODY


def fact(row: Record, hub: Hub) -> Fact:
    """What the owner of a row had at its end. Raises ValueError where a cell cannot be read."""
    measure = Measure(
        "H100e",
        float(row[MEDIAN]),
        float(row["H100e (5th percentile)"]),
        float(row["H100e (95th percentile)"]),
    )
    return stated(
        hub,
        slug_of(row["Owner"]),
        Metric.H100E_OWNED,
        measure,
        as_of=_end(row),
        qualifier=row["Chip manufacturer"],
    )


def _end(row: Record) -> date:
    return datetime.strptime(row["End date"], "%m/%d/%Y").date()  # noqa: DTZ007


def _key(owned: Fact) -> tuple[str, str, date]:
    return owned.subject, owned.qualifier, owned.as_of
