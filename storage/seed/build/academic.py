"""Public and academic machines, their H100e recomputed from chips and counts.

The column of H100 equivalents in this hub is not used: where a chip has no 8-bit rate it counts
16-bit ones, and some rows hold an INT8 or a sparse rate.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from storage.records import Fact, Grade, Metric
from storage.seed.build import chips
from storage.seed.build.bundle import Part
from storage.seed.build.hub import Details, Hub, Measure, stated
from storage.seed.build.sources import Record, day, first_link, number, records, table

HUB = Hub("GPU Clusters", "https://epoch.ai/data/gpu-clusters", date(2026, 4, 24))
GRADES = {"Confirmed": Grade.A, "Likely": Grade.B}
SLOTS = ("primary", "secondary")


def build(root: Path) -> Part:
    """One fact for each machine of the hand-made list. Raises ValueError where one is unfit."""
    rows = records(root / "epoch/gpu_clusters/gpu_clusters.csv")
    clusters = {row["Name"]: row for row in rows}
    worth = chips.h100e_by_hub_name(root)
    named = ((row, clusters[row["record"]]) for row in table("machines"))
    return Part("academic", tuple(fact(row, cluster, worth) for row, cluster in named))


def h100e(cluster: Record, worth: Mapping[str, float]) -> float:
    """Σ chips × H100e per chip of a cluster. Raises KeyError for a chip without a usable rate."""
    return sum(count * worth[chip] for chip, count in _chips(cluster))


def _chips(cluster: Record) -> list[tuple[str, float]]:
    """(chip by its hub name, count) of each kind of chip in a cluster."""
    named = ((cluster[f"Chip type ({s})"], cluster[f"Chip quantity ({s})"]) for s in SLOTS)
    return [(chip, number(count) or 0.0) for chip, count in named if chip]


def fact(row: Record, cluster: Record, worth: Mapping[str, float], hub: Hub = HUB) -> Fact:
    """A machine of the hand-made list, from its record and the H100e per chip by hub name.

    Raises ValueError where the record is unfit or cannot be read, KeyError for an unrated chip.
    """
    if not _stands(cluster):
        raise ValueError(f"{cluster['Name']} is planned, a duplicate, superseded or nobody's")
    return stated(
        hub,
        row["slug"],
        Metric.H100E_OPERATIONAL,
        Measure("H100e", round(h100e(cluster, worth), 1)),
        as_of=day(cluster["First Operational Date"]),
        qualifier=row["machine"],
        grade=GRADES[cluster["Certainty"]],
        details=_details(cluster),
    )


def _stands(cluster: Record) -> bool:
    """Whether the record is of a named owner's machine that runs and is counted once."""
    return (
        cluster["Status"] == "Existing"
        and cluster["Certainty"] in GRADES
        and bool(cluster["Owner"])
        and not cluster["Superseded by"]
        and not cluster["Possible Duplicate"]
    )


def _details(cluster: Record) -> Details:
    slugs = chips.by_hub_name()
    found = [("record", cluster["Name"].strip('"'))]
    for suffix, (chip, count) in zip(("", "_2"), _chips(cluster), strict=False):
        found += [(f"chip{suffix}", slugs[chip]), (f"chips{suffix}", f"{count:.0f}")]
    if link := first_link(cluster["Source 1"]):
        found.append(("link", link))
    return tuple(found)
