"""Compute of runs that their authors published outside the model table, read one by one."""

from __future__ import annotations

from storage.records import Fact, Grade, Metric, content_id
from storage.seed.build.sources import READ_ON, Record, day, number, table
from storage.seed.rows import details_from

UNITS = {
    Metric.GPU_HOURS: "GPU-hours",
    Metric.PARAMETERS: "parameters",
    Metric.TOKENS: "tokens",
}


def statements() -> tuple[Fact, ...]:
    """The facts of the table `run_statements`."""
    return tuple(_fact(row) for row in table("run_statements"))


def _fact(row: Record) -> Fact:
    subject, metric, told = f"run/{row['run']}", Metric(row["metric"]), day(row["as_of"])
    source = row["source_name"]
    return Fact(
        id=content_id("E", subject, metric.value, row["qualifier"], told, source),
        subject=subject,
        metric=metric.value,
        unit=UNITS[metric],
        as_of=told,
        retrieved=READ_ON,
        source_name=source,
        grade=Grade(row["grade"]),
        value=number(row["value"]),
        qualifier=row["qualifier"],
        published=day(row["published"]) if row["published"] else None,
        source_url=row["source_url"],
        note=row["note"],
        details=details_from(row["details"]),
    )
