"""On-demand prices of cloud instances, from SkyPilot's public catalogue.

Prices there are for a whole instance and a region. Which instance types count, and as which chip,
is a table beside this module; marketplaces whose prices are bid floors are not in it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from functools import cache, partial
from importlib.resources import files as resources
from io import StringIO

from bot.feeds.prices import by_offer
from bot.feeds.protocol import Bad, Context, Parsed, Place
from bot.feeds.table import Record, read, rows
from storage.records import Fact, Grade, Metric, content_id
from storage.seed.build.prices import UNIT, label

COLUMNS = ("InstanceType", "AcceleratorName", "AcceleratorCount", "Price")
ROOT = "https://raw.githubusercontent.com/skypilot-org/skypilot-catalog/master/catalogs/v8"


class CloudPrices:
    """Facts `rental_price` of chips, on the basis of on-demand lists, second hand."""

    name = "cloud-prices"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """The cheapest region of each instance type in our table; the others are left."""
        facts: list[Fact] = []
        bad: list[Bad] = []
        left = 0
        for cloud, body in files.items():
            found = rows(body, COLUMNS)
            filed = {row["instance"]: row for row in _offers() if row["cloud"] == cloud}
            by_type = _by_type(found.records)
            wanted = [name for name in filed if name in by_type]
            make = partial(_facts, offers=filed, types=by_type, context=context)
            taken = read(wanted, str, make, context.read)
            facts += taken.facts
            bad += (*found.bad, *taken.bad)
            left += len(by_type) - len(wanted)
        return Parsed(tuple(facts), bad=tuple(bad), left=left)

    def place(self, fact: Fact) -> Place:
        """A price of one offer."""
        return by_offer(fact)


@cache
def _offers() -> tuple[Record, ...]:
    text = resources("bot.feeds").joinpath("cloud_offers.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(StringIO(text)))


def _by_type(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for row in records:
        if row["AcceleratorName"] and row["Price"]:
            found.setdefault(row["InstanceType"], []).append(row)
    return found


def _facts(
    name: str, offers: Mapping[str, Record], types: Mapping[str, list[Record]], context: Context
) -> list[Fact]:
    return [_fact(offers[name], types[name], context)]


def _fact(offer: Record, regions: Iterable[Record], context: Context) -> Fact:
    """USD per GPU-hour in the cheapest region. Raises ValueError where the count has changed."""
    count = float(offer["count"])
    if any(float(row["AcceleratorCount"]) != count for row in regions):
        raise ValueError(f"the instance no longer has {count:.0f} chips")
    subject, qualifier = f"chip/{offer['chip']}", offer["qualifier"]
    metric, source = Metric.RENTAL_PRICE.value, label(offer["provider"], offer["instance"])
    return Fact(
        id=content_id("E", subject, metric, qualifier, context.read, source),
        subject=subject,
        metric=metric,
        unit=UNIT,
        as_of=context.read,
        retrieved=context.read,
        source_name=f"{offer['provider']} prices, via the SkyPilot catalogue",
        grade=Grade.B,
        value=min(float(row["Price"]) for row in regions) / count,
        qualifier=qualifier,
        published=context.read,
        source_url=f"{ROOT}/{offer['cloud']}/vms.csv",
        details=(
            ("provider", offer["provider"]),
            ("label", offer["instance"]),
            ("size", f"{count:.0f}x"),
        ),
    )
