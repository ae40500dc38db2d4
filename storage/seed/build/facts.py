"""The facts collected by hand, filed under our subjects, metrics and units."""

from __future__ import annotations

from pathlib import Path

from storage.records import Fact, Grade, Metric
from storage.seed.build.bundle import Part
from storage.seed.build.sources import READ_ON, Record, day, number, records, table
from storage.seed.rows import details_from

UNITS: dict[str, tuple[str, float]] = {
    "H100e (dense 8-bit)": ("H100e", 1),
    "percent": ("share", 1e-2),
    "person": ("people", 1),
    "GPU": ("chips", 1),
    "H100": ("chips", 1),
    "GB200": ("chips", 1),
    "GB300": ("chips", 1),
    "GPU-hour": ("GPU-hours", 1),
    "H100-hour": ("GPU-hours", 1),
    "H800-hour": ("GPU-hours", 1),
    "GH200-hour": ("GPU-hours", 1),
    "B200-hour": ("GPU-hours", 1),
    "TFLOP/s": ("FLOP/s", 1e12),
    "posting": ("postings", 1),
    "times": ("ratio", 1),
    "ratio in:out": ("ratio", 1),
    "USD billion per year": ("USD per year", 1e9),
    "USD million per month": ("USD per month", 1e6),
    "USD million": ("USD", 1e6),
    "CAD million": ("CAD", 1e6),
    "tokens/s/GPU": ("tokens per second and chip", 1),
    "H100-hour per B200-hour": ("H100-hours per B200-hour", 1),
}
"""Units of the collection that we spell or scale differently; others stand as they are."""


def build(root: Path) -> Part:
    """Every collected fact under its own id. Raises KeyError where one is not filed."""
    filing = {row["id"]: row for row in table("filing")}
    rows = records(root / "facts.csv")
    return Part("facts", tuple(_fact(row, filing[row["id"]]) for row in rows))


def _fact(row: Record, filed: Record) -> Fact:
    unit, scale = UNITS.get(row["unit"], (row["unit"], 1))
    return Fact(
        id=row["id"],
        subject=filed["subject"],
        metric=Metric(filed["metric"]).value,
        unit=unit,
        as_of=day(row["as_of"]),
        retrieved=READ_ON,
        source_name=row["source_name"],
        grade=Grade(row["grade"]),
        value=scaled(row["value"], scale),
        low=scaled(row["low"], scale),
        high=scaled(row["high"], scale),
        qualifier=filed["qualifier"],
        published=day(row["published"]) if row["published"] else None,
        source_url=row["source_url"],
        statement=row["statement"],
        note=row["note"],
        supersedes=filed["supersedes"] or None,
        details=details_from(filed["details"]),
    )


def scaled(text: str, scale: float) -> float | None:
    """The number in a cell in our unit, without the digits that floating point adds."""
    found = number(text)
    return None if found is None else float(f"{found * scale:.12g}")
