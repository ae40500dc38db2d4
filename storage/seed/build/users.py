"""Who owns and who uses a site: names with how sure the hub is, and changes over time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from storage.seed.build.sources import Record, day, slug_of

SLUGS = {
    "Google DeepMind": "google-deepmind",
    "Google Cloud": "google",
    "SpaceXAI": "xai",
    "AWS": "amazon",
}
"""Organisations whose slug is not their name in lower case."""
UNTAGGED = "untagged"


class Organisation(NamedTuple):
    """An organisation as the hub names it, and how sure the hub is of its role."""

    name: str
    sure: str

    @property
    def slug(self) -> str:
        """The slug of the lab or owner."""
        return SLUGS.get(self.name, slug_of(self.name))


def organisations(cell: str) -> tuple[Organisation, ...]:
    """The organisations of a cell such as `OpenAI #likely, Microsoft #confident`."""
    found = (part.partition("#") for part in cell.split(",") if part.strip())
    return tuple(Organisation(name.strip(), sure.strip() or UNTAGGED) for name, _, sure in found)


def users_over_time(rows: Iterable[Record], until: date) -> str:
    """`slug:from-day` of each user in turn where the user changed; empty where it did not."""
    dated = sorted(
        (day(row["Date"]), organisations(row["User"])[0].slug)
        for row in rows
        if row["Date"] and row["User"] and day(row["Date"]) <= until
    )
    turns = [(user, min(days)[0]) for user, days in groupby(dated, key=lambda pair: pair[1])]
    if len(turns) < 2:
        return ""
    return "; ".join(f"{user}:{since.isoformat()}" for user, since in turns)
