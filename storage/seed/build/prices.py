"""On-demand list prices: the first and last reading of each offer, and every change between.

An offer is known by its raw label, because the source merges variants of a chip under one model
name. Left out are the smaller nodes of a chip whose eight-GPU price is collected by hand: they are
the same offer in another size, and would widen the range of fresh readings (C-11).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from storage.records import Fact, Grade, Metric, content_id
from storage.seed.build.bundle import Part
from storage.seed.build.sources import READ_ON, Record, day, records, table

FILE = "prices/lambda_runpod_list_prices.csv"
PRICE = "price_usd_per_gpu_hour"
UNIT = "USD per GPU-hour"


class Offer(NamedTuple):
    """One line of a price list over time. `stated_by` is a collected fact for its last reading."""

    filed: Record
    readings: tuple[Record, ...]

    @property
    def stated_by(self) -> str:
        """The id of that fact, or an empty text."""
        return self.filed["stated_by"]


def build(root: Path, collected: Iterable[Fact]) -> tuple[Part, dict[str, Fact]]:
    """The readings, each superseding the one before, and the collected facts that end a series."""
    known = {f.id: f for f in collected}
    facts: list[Fact] = []
    completed: dict[str, Fact] = {}
    for offer in _offers(root):
        series = _series(offer)
        if offer.stated_by:
            *series, last = series
            completed[offer.stated_by] = _ended(known[offer.stated_by], last)
        facts += series
    return Part("prices", tuple(facts)), completed


def _offers(root: Path) -> list[Offer]:
    by_label: dict[str, list[Record]] = {}
    for row in records(root / FILE):
        by_label.setdefault(label(row["provider"], row["raw_label"]), []).append(row)
    filed = table("prices")
    return [Offer(row, tuple(by_label[label(row["provider"], row["raw_label"])])) for row in filed]


def label(provider: str, raw: str) -> str:
    """What an offer is known by: its provider and its label, whatever their case."""
    return f"{provider} {raw}".casefold()


def _series(offer: Offer) -> list[Fact]:
    """Facts of the readings that matter, oldest first, linked by supersession."""
    readings = sorted(offer.readings, key=lambda row: row["observed_at_utc"])
    facts = [fact(offer.filed, row) for row in kept(readings)]
    linked = [replace(newer, supersedes=older.id) for older, newer in pairwise(facts)]
    return [facts[0], *linked]


def kept(readings: Sequence[Record]) -> tuple[Record, ...]:
    """Of the readings of one offer in order of time the first, the last and every change."""
    changes = [b for a, b in pairwise(readings) if a[PRICE] != b[PRICE]]
    found = {row["observed_at_utc"]: row for row in (readings[0], *changes, readings[-1])}
    return tuple(found.values())


def fact(filed: Record, row: Record, read: date = READ_ON) -> Fact:
    """One reading of an offer, filed by hand under a chip. Raises ValueError for a bad cell."""
    subject, seen = f"chip/{filed['chip']}", day(row["observed_at_utc"])
    source = label(filed["provider"], filed["raw_label"])
    return Fact(
        id=content_id("E", subject, Metric.RENTAL_PRICE.value, filed["qualifier"], seen, source),
        subject=subject,
        metric=Metric.RENTAL_PRICE.value,
        unit=UNIT,
        as_of=seen,
        retrieved=read,
        source_name=f"{filed['provider']} price list",
        grade=Grade.A,
        value=float(row[PRICE]),
        qualifier=filed["qualifier"],
        published=seen,
        source_url=row["source_url"],
        details=(
            ("provider", filed["provider"]),
            ("label", filed["raw_label"]),
            ("size", filed["size"]),
        ),
    )


def _ended(stated: Fact, last: Fact) -> Fact:
    """The collected fact in place of the last reading; ValueError where they disagree."""
    if (stated.value, stated.as_of) != (last.value, last.as_of):
        raise ValueError(f"{stated.id} says {stated.value}, the price list says {last.value}")
    return replace(stated, supersedes=last.supersedes)
