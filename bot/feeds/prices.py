"""List prices recorded day by day: the first and last reading of an offer and every change.

Only `--from` reads it: providers publish their lists as web pages, which have no stable shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from bot.feeds.protocol import Context, Parsed, Place
from bot.feeds.table import Record, read, rows
from storage.records import Fact
from storage.seed.build import prices
from storage.seed.build.sources import table

COLUMNS = ("observed_at_utc", "provider", prices.PRICE, "source_url", "raw_label")
LASTS = 7
"""Days for which an unchanged price counts as read: a range of prices asks for fresh ones."""


class Prices:
    """Facts `rental_price` of chips, on the basis of on-demand lists."""

    name = "prices"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """Readings of the offers that are filed under a chip; the other labels are left."""
        found = rows(files["list"], COLUMNS)
        filed = {_offer(row["provider"], row["raw_label"]): row for row in table("prices")}
        kept = [row for row in found.records if _key(row) in filed]
        taken = read(
            _telling(kept),
            lambda row: f"{row['provider']} {row['raw_label']} {row['observed_at_utc']}",
            lambda row: [prices.fact(filed[_key(row)], row, context.read)],
            context.read,
        )
        left = len({_key(row) for row in found.records} - filed.keys())
        return Parsed(taken.facts, bad=(*found.bad, *taken.bad), left=left)

    def place(self, fact: Fact) -> Place:
        """A price of one offer, which is known by provider and label."""
        return by_offer(fact)


def by_offer(fact: Fact) -> Place:
    """The place of a list price. A collected fact that ends a series has no label of its own."""
    label = fact.detail("label") or _labels().get(fact.id, "")
    key = (fact.subject, fact.metric, fact.detail("provider") or "", label)
    return Place(key, lasts=LASTS, rounding=1e-9)


@cache
def _labels() -> Mapping[str, str]:
    """The labels of the offers whose prices collected facts state, by the ids of the facts."""
    return {row["stated_by"]: row["raw_label"] for row in table("prices") if row["stated_by"]}


def _offer(provider: str, label: str) -> str:
    return prices.label(provider, label)


def _key(row: Record) -> str:
    return _offer(row["provider"], row["raw_label"])


def _telling(readings: Iterable[Record]) -> list[Record]:
    """First, last and every changed reading of each offer, in order of time."""
    by_key: dict[str, list[Record]] = {}
    for row in sorted(readings, key=lambda row: row["observed_at_utc"]):
        by_key.setdefault(_key(row), []).append(row)
    return [row for series in by_key.values() for row in prices.kept(series)]
