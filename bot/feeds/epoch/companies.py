"""AI Companies: staff counts from reports, and spending on research compute."""

from __future__ import annotations

from collections.abc import Mapping

from bot.feeds.protocol import Bad, Context, Parsed, Place
from bot.feeds.table import Record, Table, Taken, read, rows
from storage.records import Fact
from storage.seed.build import staff

REPORTS = (
    *("Id", "Company", "Staff count", "Date", "Report date", "Source 1"),
    *("Type", "Division name", "Source type", "Confidence"),
)
SPENDING = ("Id", "Company", "Source 1", "Date", "Report date", "Confidence", staff.SPEND)


class Companies:
    """Facts `headcount`, `research_headcount` and `rd_compute_spend` of labs."""

    name = "companies"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """One fact for each report; contractors and spending on other things are left."""
        reports = rows(files["staff"], REPORTS)
        spending = rows(files["spending"], SPENDING) if "spending" in files else Table()
        counted = [row for row in reports.records if row["Type"] != staff.CONTRACTORS]
        spent = [row for row in spending.records if row[staff.SPEND]]
        taken = (
            read(counted, _name, lambda row: [staff.count(row, context.read)], context.read),
            read(spent, _name, lambda row: [staff.spent(row, context.read)], context.read),
        )
        left = len(reports.records) + len(spending.records) - len(counted) - len(spent)
        return _joined((*reports.bad, *spending.bad), taken, left)

    def place(self, fact: Fact) -> Place:
        """Reports stand beside each other; only the same count of the same day is one fact."""
        counted = "" if fact.value is None else f"{fact.value:.6g}"
        return Place((fact.subject, fact.metric, fact.as_of.isoformat(), counted))


def _name(row: Record) -> str:
    return f"{row['Company']} {row['Id']}"


def _joined(broken: tuple[Bad, ...], taken: tuple[Taken, ...], left: int) -> Parsed:
    facts = tuple(fact for part in taken for fact in part.facts)
    return Parsed(facts, bad=(*broken, *(bad for part in taken for bad in part.bad)), left=left)
