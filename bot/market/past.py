"""What is on record of the job boards of some labs, and the windows that can be told from it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from bot.market.shifts import Shift
from bot.market.windows import blind, settled
from storage.records import Look, Observation, Unseen

WEEK = timedelta(days=7)


class Tenure(NamedTuple):
    """A board and the time in which a lab used it; open ends are None."""

    board: str
    lab: str
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the lab used the board on a day, as far as is known."""
        return (self.since or date.min) <= day <= (self.until or date.max)


@dataclass(frozen=True)
class BoardPast:
    """One board up to a day: every look by date, and the postings of the looks that are needed."""

    tenure: Tenure
    looks: tuple[Look, ...] = field(repr=False)
    """Oldest first; of a long record the last part."""
    states: Mapping[date, Observation] = field(default_factory=dict, repr=False)
    """What settled looks showed, by their days."""
    seen: frozenset[str] = field(default=frozenset(), repr=False)
    """Ids that the board had shown before they were opened in the window that is asked for."""

    @cached_property
    def settled(self) -> tuple[Look, ...]:
        """The good looks that can be relied on."""
        return settled(self.looks)

    @property
    def newest(self) -> Look | None:
        """The last look, good or not."""
        return self.looks[-1] if self.looks else None

    def at(self, day: date) -> Look | None:
        """The last settled look on or before a day."""
        place = bisect_right(self.settled, day, key=lambda look: look.day)
        return self.settled[place - 1] if place else None

    def state(self, day: date) -> Observation | None:
        """What the last settled look on or before a day showed, if it was read."""
        look = self.at(day)
        return self.states.get(look.day) if look else None

    def window(self, start: date, end: date) -> Shift | None:
        """The change over a window; None where nothing was seen before it.

        Once a lab has left the board its end is unknown: nothing has closed. Raises KeyError for
        a window whose ends were not read.
        """
        first, last = self.at(start), self.at(end)
        if first is None or last is None:
            return None
        after = self._gone(end) or blind(self.looks, start, end) or self.states[last.day]
        return Shift(self.states[first.day], after, self.seen)

    def _gone(self, end: date) -> Observation | None:
        until = self.tenure.until
        if until is None or end <= until:
            return None
        left = until + timedelta(days=1)
        return Observation(self.tenure.board, left, unknown=Unseen.MOVED)


@dataclass(frozen=True)
class LabPast:
    """The boards of one lab up to a day."""

    lab: str
    boards: tuple[BoardPast, ...]
    """In order of time; without any look a board is here all the same if it is known."""

    @property
    def newest(self) -> date | None:
        """The day of the last look at any of them."""
        return max((b.newest.day for b in self.boards if b.newest), default=None)

    def used(self, start: date, end: date) -> tuple[BoardPast, ...]:
        """The boards that count for a window: those in use at its start or its end.

        A board of which nothing is on record is left out where another one is read.
        """
        found = [b for b in self.boards if b.tenure.holds(start) or b.tenure.holds(end)]
        return tuple(b for b in found if b.looks) or tuple(found)

    @property
    def left(self) -> BoardPast | None:
        """The board that was read last, where the lab had left it by then or later."""
        read = [b for b in self.boards if b.looks]
        last = max(read, key=lambda b: b.looks[-1].day, default=None)
        return last if last and last.tenure.until else None

    def counts(self, days: Iterable[date]) -> Iterator[tuple[date, tuple[Look, ...]]]:
        """The looks that count on each day, of the boards in use; days without any left out."""
        for day in days:
            on = [b.at(day) for b in self.boards if b.tenure.holds(day)]
            if on and all(look is not None for look in on):
                yield day, tuple(look for look in on if look)


@dataclass(frozen=True)
class Market:
    """The boards that a question is about, as they were known on a day."""

    on: date
    """Nothing later was read."""
    start: date
    end: date
    """The window that is asked for: up to the last look, which may be long ago."""
    labs: tuple[LabPast, ...]
    samples: tuple[date, ...] = ()
    """Days on which all postings were read, to see something over time; oldest first."""

    @property
    def is_week(self) -> bool:
        """Whether the window is a week, so that weeks before can be set beside it."""
        return self.end - self.start == WEEK

    def of(self, lab: str) -> LabPast | None:
        """The record of one lab, or None."""
        return next((past for past in self.labs if past.lab == lab), None)

    @property
    def read(self) -> tuple[LabPast, ...]:
        """The labs of which anything is on record."""
        return tuple(past for past in self.labs if past.newest)


def weeks_before(end: date, weeks: int) -> tuple[tuple[date, date], ...]:
    """So many windows of a week that follow each other up to a day, oldest first."""
    return tuple(pairwise(end - WEEK * step for step in range(weeks, -1, -1)))
