"""AI Chip Owners: the fleets that companies own, by chip maker, at year ends."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from bot.feeds.epoch.chip_users import generated
from bot.feeds.epoch.places import by_day
from bot.feeds.protocol import Bad, Context, Parsed, Place
from bot.feeds.table import Record, read, rows
from storage.records import Fact
from storage.seed.build import fleets
from storage.seed.build.hub import Hub

COLUMNS = (
    "Chip manufacturer",
    "Owner",
    "End date",
    fleets.MEDIAN,
    "H100e (5th percentile)",
    "H100e (95th percentile)",
)


class ChipOwners:
    """Facts `h100e_owned` of owners. Owned is not used."""

    name = "chip-owners"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """One fact for each owner, maker and complete year end; quarters are left."""
        facts: list[Fact] = []
        bad: list[Bad] = []
        left = 0
        for body in files.values():
            found = rows(body, COLUMNS)
            content = generated(found.records) or context.content or context.read
            hub = Hub(fleets.NAME, fleets.URL, content, context.read)
            taken = read(found.records, _name, partial(_facts, hub=hub), context.read)
            facts += taken.facts
            bad += (*found.bad, *taken.bad)
            left += len(found.records) - len(taken.facts) - len(taken.bad)
        return Parsed(tuple(facts), bad=tuple(bad), left=left)

    def place(self, fact: Fact) -> Place:
        """What one owner has of one maker's chips at one day."""
        return by_day(fact)


def _name(row: Record) -> str:
    return f"{row['Owner']} {row['Chip manufacturer']} {row['End date']}"


def _facts(row: Record, hub: Hub) -> list[Fact]:
    return [fleets.fact(row, hub)] if fleets.counts(row) else []
