"""GPU Clusters: public and academic machines, their H100e recomputed from chips and counts.

The hub covers a tenth to a fifth of the world: it is breadth and history, never a headline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bot.feeds.epoch.places import by_subject
from bot.feeds.protocol import Context, Parsed, Place
from bot.feeds.table import Record, latest_day, read, rows
from storage.records import Fact
from storage.seed.build import academic, chips
from storage.seed.build.hub import Hub
from storage.seed.build.sources import table

COLUMNS = (
    "Name",
    "Status",
    "Certainty",
    "Owner",
    "First Operational Date",
    "Superseded by",
    "Possible Duplicate",
    "Source 1",
    *(f"Chip {what} ({slot})" for what in ("type", "quantity") for slot in academic.SLOTS),
)


class Clusters:
    """Facts `h100e_operational` of public and academic machines."""

    name = "clusters"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """The machines of our list; every other cluster is left."""
        given = rows(files["clusters"], COLUMNS)
        found = {row["Name"]: row for row in given.records}
        newest = latest_day(_started(given.records), context.read)
        content = context.content or newest or context.read
        hub = Hub(academic.HUB.name, academic.HUB.url, content, context.read)
        worth = {
            name: context.h100e[slug]
            for name, slug in chips.by_hub_name().items()
            if slug in context.h100e
        }
        listed = [row for row in table("machines") if row["record"] in found]
        taken = read(
            listed,
            lambda row: row["record"],
            lambda row: [academic.fact(row, found[row["record"]], worth, hub)],
            context.read,
        )
        bad = (*given.bad, *taken.bad)
        return Parsed(taken.facts, bad=bad, left=len(given.records) - len(listed))

    def place(self, fact: Fact) -> Place:
        """A machine has one figure."""
        return by_subject(fact)


def _started(records: Iterable[Record]) -> Iterator[str]:
    return (row["First Operational Date"] for row in records if row["Status"] == "Existing")
