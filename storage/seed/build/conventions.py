"""Assay's own assumptions as facts, so that an answer cites them like any other number."""

from __future__ import annotations

from storage.records import Fact, Grade, Metric
from storage.seed.build.bundle import Part
from storage.seed.build.sources import READ_ON, Record, number, table


def build() -> Part:
    """The conventions that carry numbers, under their ids C-02 to C-23."""
    return Part("conventions", tuple(_fact(row) for row in table("conventions")))


def _fact(row: Record) -> Fact:
    rests_on = (("rests_on", row["rests_on"]),) if row["rests_on"] else ()
    return Fact(
        id=row["id"],
        subject=row["subject"],
        metric=Metric(row["metric"]).value,
        unit=row["unit"],
        as_of=READ_ON,
        retrieved=READ_ON,
        source_name=f"Assay convention {row['id']}",
        grade=Grade(row["grade"]),
        value=number(row["value"]),
        low=number(row["low"]),
        high=number(row["high"]),
        qualifier=row["qualifier"],
        published=READ_ON,
        source_url=row["source_url"] or None,
        note=row["note"],
        details=rests_on,
    )
