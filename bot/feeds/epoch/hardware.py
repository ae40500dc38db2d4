"""ML Hardware: the rates of chips, and what one of them is worth in H100e."""

from __future__ import annotations

from collections.abc import Mapping

from bot.feeds.epoch.places import by_subject
from bot.feeds.protocol import Context, Parsed, Place
from bot.feeds.table import latest_day, read, rows
from storage.records import Fact
from storage.seed.build import chips
from storage.seed.build.hub import Hub
from storage.seed.build.sources import table

COLUMNS = ("Hardware name", chips.SIXTEEN_BIT, chips.HALF, *chips.EIGHT_BIT, "Link to datasheet")


class Hardware:
    """Facts `h100e`, `bf16_dense` and `eight_bit_dense` of chips."""

    name = "hardware"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """The rates of every chip that has a name with us; the others are left."""
        found = rows(files["hardware"], COLUMNS)
        edited = latest_day((row.get("Last modified", "") for row in found.records), context.read)
        content = edited or context.content or context.read
        hub = Hub(chips.HUB.name, chips.HUB.url, content, context.read)
        by_name = {row["Hardware name"]: row for row in found.records}
        filed = [row for row in table("chips") if _name(row) in by_name]
        taken = read(
            filed,
            _name,
            lambda row: chips.facts_of(row, by_name[_name(row)], hub),
            context.read,
        )
        left = len(found.records) - len(filed)
        return Parsed(taken.facts, bad=(*found.bad, *taken.bad), left=left)

    def place(self, fact: Fact) -> Place:
        """A chip has one rate of each kind."""
        return by_subject(fact)


def _name(row: Mapping[str, str]) -> str:
    return row["hub_names"].split("|")[0]
