"""Do the collected facts still say what the hubs say? Checked at every build, to rounding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from storage.records import Fact, Metric
from storage.seed.build import academic, chips
from storage.seed.build.fleets import fleet_rows
from storage.seed.build.sources import records, slug_of
from storage.seed.build.stocks import LABS

Claim = tuple[str, float, float]
"""What is compared, the value in the hub, and by how much the collected one may differ."""


def check(root: Path, collected: Iterable[Fact]) -> None:
    """Raise ValueError where a collected fact differs from its hub, or a lab's year is missing."""
    by_key = {_key(fact): fact for fact in collected}
    for key, theirs, slack in (*_labs(root), *_fleets(root), *_machines(root)):
        fact = by_key.get(key)
        if fact is None and key.startswith(Metric.H100E_IN_USE):
            raise ValueError(f"no collected fact for {key}")
        if fact is not None and abs((fact.value or 0.0) - theirs) > slack:
            raise ValueError(f"{fact.id} says {fact.value}, the hub says {theirs} ({key})")


def _key(fact: Fact) -> str:
    if record := fact.detail("record"):
        return f"{fact.metric} {record}"
    return f"{fact.metric} {fact.subject} {fact.qualifier} {fact.as_of}"


def _labs(root: Path) -> Iterator[Claim]:
    """Stock of each lab at each year end; the collection rounds to hundreds."""
    path = root / "epoch/ai_chip_users/lab_compute_year_end_by_lab.csv"
    for row in records(path):
        lab = LABS.get(row["Lab"], slug_of(row["Lab"]))
        yield f"{Metric.H100E_IN_USE} {lab}  {row['Date']}", float(row["h100e_med"]), 50


def _fleets(root: Path) -> Iterator[Claim]:
    for fact in fleet_rows(root):
        yield _key(fact), fact.value or 0.0, 0.5


def _machines(root: Path) -> Iterator[Claim]:
    """Public machines recomputed from their chips; the collection rounds to whole numbers."""
    worth = chips.h100e_by_hub_name(root)
    for cluster in records(root / "epoch/gpu_clusters/gpu_clusters.csv"):
        kinds = (cluster["Chip type (primary)"], cluster["Chip type (secondary)"])
        if any(kinds) and all(kind in worth for kind in kinds if kind):
            record = cluster["Name"].strip('"')
            yield f"{Metric.H100E_OPERATIONAL} {record}", academic.h100e(cluster, worth), 0.6
