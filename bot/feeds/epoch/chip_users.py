"""AI Chip Users: the stock that five labs use at year ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from bot.feeds.epoch.places import by_day
from bot.feeds.protocol import Context, Parsed, Place
from bot.feeds.table import Record, latest_day, read, rows
from storage.records import Fact
from storage.seed.build import stocks
from storage.seed.build.hub import Hub

COLUMNS = ("Lab", "Date", "h100e_p5", "h100e_med", "h100e_p95")


class ChipUsers:
    """Facts `h100e_in_use` of labs."""

    name = "chip-users"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """One fact for each lab and year end."""
        found = rows(files["year-end"], COLUMNS)
        content = generated(found.records) or context.content or context.read
        hub = Hub(stocks.NAME, stocks.URL, content, context.read)
        taken = read(
            found.records,
            lambda row: f"{row['Lab']} {row['Date']}",
            lambda row: [_known(stocks.fact(row, hub), row, context)],
            context.read,
        )
        return Parsed(taken.facts, bad=(*found.bad, *taken.bad))

    def place(self, fact: Fact) -> Place:
        """A stock of one lab at one day."""
        return by_day(fact)


def generated(found: Iterable[Record]) -> date | None:
    """The latest day on which notes say that a row was generated, `2026-09-03` or `04-15-2026`."""
    notes = [row.get("Notes", "") for row in found if "enerated" in row.get("Notes", "")]
    american = (re.search(r"(\d{2})-(\d{2})-(\d{4})", note) for note in notes)
    cells = [f"{m[3]}-{m[1]}-{m[2]}" for m in american if m]
    plain = (re.search(r"\d{4}-\d{2}-\d{2}", note) for note in notes)
    return latest_day([*cells, *(m[0] for m in plain if m)])


def _known(fact: Fact, row: Record, context: Context) -> Fact:
    if fact.subject not in context.entities:
        raise ValueError(f"no lab is known by the name {row['Lab']!r}")
    return fact
