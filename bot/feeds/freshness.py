"""Which sources have not been read well for longer than they should. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Final, NamedTuple

from bot.feeds import registry
from storage.records import FeedHealth

LATE: Final = 2
"""A source is overdue after so many of its cadences."""
BOARD_CADENCE: Final = 1
"""Days between two looks at a job board."""


class Watched(NamedTuple):
    """A source that is read again and again, and the days between two readings."""

    name: str
    title: str
    """As a sentence calls it: the dataset, or the lab whose board it is."""
    cadence_days: int


class Overdue(NamedTuple):
    """A source whose last good reading is older than twice its cadence."""

    source: Watched
    last_good: datetime
    days: int
    """Days of the calendar since the last good reading."""


def overdue(health: Mapping[str, FeedHealth], today: date) -> tuple[Overdue, ...]:
    """The sources that were read once and are overdue on a day, in the order of the registry.

    `health` is what `tx.feeds.health()` gives. A source that was never read well is no part of
    it: there is no old reading that a figure could rest on.
    """
    found = (_judged(source, health.get(source.name), today) for source in watched(today))
    return tuple(one for one in found if one)


def watched(today: date) -> Iterator[Watched]:
    """Every source that the daily update reads: switched on, live, and not moved away from."""
    for source in registry.sources():
        if source.on and source.is_live:
            yield Watched(source.name, source.title, source.cadence_days)
    for board in registry.boards():
        if board.is_read(today):
            yield Watched(board.key, f"the job board of {board.name}", BOARD_CADENCE)


def days_since(last_good: datetime, today: date) -> int:
    """Days of the calendar (UTC) since a good reading."""
    return (today - last_good.date()).days


def _judged(source: Watched, known: FeedHealth | None, today: date) -> Overdue | None:
    good = known.last_good if known else None
    if good is None:
        return None
    days = days_since(good.finished, today)
    return Overdue(source, good.finished, days) if days > LATE * source.cadence_days else None
