"""Staff counts over time from company reports, and what companies spent on research compute.

Contractors are dropped. Google's rows are of DeepMind. A team inside a division (FAIR) is not the
lab's headcount, and is filed apart; so that no per-head figure uses them, counts of a predecessor
are marked unfit (C-10).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from storage.records import Fact, Grade, Metric, content_id
from storage.seed.build.bundle import Part
from storage.seed.build.sources import READ_ON, Record, day, first_link, number, records, table
from storage.seed.rows import details_from

FOLDER = "epoch/ai_companies"
DATASET = "Epoch AI, AI Companies (CC BY 4.0)"
SLUGS = {
    "Google": "google-deepmind",
    "Meta": "meta",
    "OpenAI": "openai",
    "Anthropic": "anthropic",
    "xAI": "xai",
    "Mistral AI": "mistral",
    "DeepSeek": "deepseek",
    "Z.ai": "zai",
    "MiniMax": "minimax",
}
GRADES = {"Company disclosure": Grade.A, "Media report": Grade.B, "Other": Grade.C}
MERGED = date(2023, 4, 20)
"""The day on which Google announced that DeepMind and Google Brain become one."""
UNFIT = {
    "google-deepmind": "counted before DeepMind and Google Brain became one",
    "xai": "counted before the company took its present form",
}
RESEARCH = "Research and development"
TEAM = "FAIR"
SPEND = "R&D compute spend"
CONTRACTORS = "Contractors"


def build(root: Path, collected: Iterable[Fact]) -> Part:
    """Reports that the collected facts do not hold already, spending, and hand-read shares."""
    taken = {(f.subject, f.as_of, f.value) for f in collected}
    reports = records(root / FOLDER / "ai_companies_staff_reports.csv")
    spending = records(root / FOLDER / "ai_companies_compute_spend.csv")
    facts = (
        *(count(row) for row in reports if row["Type"] != CONTRACTORS),
        *(spent(row) for row in spending if row[SPEND]),
        *(_read(row) for row in table("staff_statements")),
    )
    new = (fact for fact in facts if (fact.subject, fact.as_of, fact.value) not in taken)
    return Part("staff", tuple(new))


def count(row: Record, read: date = READ_ON) -> Fact:
    """The staff of a report. Raises KeyError for an unknown company, ValueError for a bad cell."""
    subject, counted = SLUGS[row["Company"]], day(row["Date"])
    division = row["Division name"]
    details = [("scope", "division" if division == "Google DeepMind" else division or "company")]
    if _is_unfit(subject, counted):
        details.append(("unfit", UNFIT[subject]))
    metric, qualifier = _filing(division)
    return _fact(
        row,
        (subject, metric, qualifier),
        ("people", number(row["Staff count"]) or 0.0),
        tuple(details),
        read,
    )


def _is_unfit(subject: str, counted: date) -> bool:
    return subject == "xai" or (subject == "google-deepmind" and counted < MERGED)


def _filing(division: str) -> tuple[Metric, str]:
    if division == RESEARCH:
        return Metric.RESEARCH_HEADCOUNT, ""
    if division == TEAM:
        return Metric.TALENT, "team-headcount"
    return Metric.HEADCOUNT, ""


def spent(row: Record, read: date = READ_ON) -> Fact:
    """What a company spent on research compute; raises as `count` does."""
    filed = (SLUGS[row["Company"]], Metric.RD_COMPUTE_SPEND, "")
    details = (("year", row["Date"][:4]),)
    return _fact(row, filed, ("USD per year", float(row[SPEND])), details, read)


def _fact(
    row: Record,
    filed: tuple[str, Metric, str],
    amount: tuple[str, float],
    details: tuple[tuple[str, str], ...],
    read: date,
) -> Fact:
    (subject, metric, qualifier), (unit, value) = filed, amount
    link, of = _link(row["Source 1"]), day(row["Date"])
    return Fact(
        id=content_id("E", subject, metric.value, qualifier, of, link),
        subject=subject,
        metric=metric.value,
        unit=unit,
        as_of=of,
        retrieved=read,
        source_name=f"{_publisher(link)}, via {DATASET}",
        grade=_grade(row),
        value=value,
        qualifier=qualifier,
        published=day(row["Report date"]) if row["Report date"] else None,
        source_url=link,
        details=details,
    )


def _grade(row: Record) -> Grade:
    if row["Confidence"] == "Uncertain":
        return Grade.C
    return GRADES[row.get("Source type") or row.get("Source Type") or "Other"]


def _link(cell: str) -> str:
    """The first address in a cell, without what trackers append to it."""
    link = first_link(cell) or ""
    return link if "?v=" in link else re.split(r"[?#]", link)[0]


def _publisher(link: str) -> str:
    """The name of the publisher at an address; the host where we have no name for it."""
    host = link.rpartition("https://")[2].split("/")[0].removeprefix("www.")
    names = {row["host"]: row["name"] for row in table("publishers")}
    return names.get(host, host)


def _read(row: Record) -> Fact:
    """A figure that a source already cited by a collected fact states beside it."""
    subject, metric, of = row["subject"], Metric(row["metric"]), day(row["as_of"])
    return Fact(
        id=content_id("E", subject, metric.value, row["qualifier"], of, row["source_url"]),
        subject=subject,
        metric=metric.value,
        unit=row["unit"],
        as_of=of,
        retrieved=READ_ON,
        source_name=row["source_name"],
        grade=Grade(row["grade"]),
        value=number(row["value"]),
        qualifier=row["qualifier"],
        published=day(row["published"]),
        source_url=row["source_url"],
        note=row["note"],
        details=details_from(row["details"]),
    )
