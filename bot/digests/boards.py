"""One job board at a moment, and what a week did to it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from bot.digests.families import family
from bot.digests.rules import Rules
from bot.market.board_facts import open_roles
from bot.market.families import Family
from bot.market.notable import WEEKS, Flow, Measure, measures
from bot.market.shifts import Shift
from storage.records import Fact, Look, Observation, Unseen


@dataclass(frozen=True)
class BoardState:
    """One job board as it was known on a day."""

    key: str
    lab: str
    name: str
    """The lab's, to print."""
    day: date
    newest: Look | None = None
    """The last look of all on or before the day."""
    weeks: tuple[Observation, ...] = field(default=(), repr=False)
    """The last good look by the end of each week up to the day, oldest first; again where a week
    had none of its own."""
    left: date | None = None
    """The last day on which the lab used this board, where it is known to have moved."""
    held: Look | None = None
    """A large drop that waits for a second look."""
    counts: tuple[tuple[date, int], ...] = field(default=(), repr=False)
    """Open roles at every good look up to the day, oldest first."""
    ever: frozenset[str] = field(default=frozenset(), repr=False)
    """Ids that are there now and had been before the week, as far as somebody asked."""

    @property
    def is_left(self) -> bool:
        """Whether the lab has moved to another board by the day."""
        return self.left is not None and self.day > self.left

    @property
    def seen(self) -> Observation | None:
        """The last good look, None where there was none in the last weeks."""
        return self.weeks[-1] if self.weeks else None

    @cached_property
    def flows(self) -> tuple[Flow, ...]:
        """What each of the weeks before did, oldest first."""
        pairs = ((one, other) for one, other in pairwise(self.weeks) if one.day < other.day)
        found = (Flow.of(Shift(one, other)) for one, other in pairs)
        return tuple(flow for flow in found if flow)

    def fact(self, seen: Observation) -> Fact:
        """What one look states."""
        return open_roles(self.key, self.lab, self.name, seen.day, seen.count)


@dataclass(frozen=True)
class Move:
    """What a week did to one board."""

    before: BoardState
    after: BoardState
    shift: Shift
    rules: Rules

    @property
    def name(self) -> str:
        """The lab's, to print."""
        return self.after.name

    @cached_property
    def flow(self) -> Flow | None:
        """Opened, closed and open; None where the week is unknown."""
        return Flow.of(self.shift)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """The figures against their medians; none with fewer than four earlier weeks."""
        return measures(self.flow, self.before.flows, self.rules.flows) if self.flow else ()

    @property
    def notable(self) -> tuple[Measure, ...]:
        """The figures that are far enough from their medians."""
        return tuple(one for one in self.measures if one.is_notable)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The two looks that the change lies between, the newer first."""
        looks = [look for look in (self.shift.after, self.shift.before) if look.is_ok]
        return tuple(self.after.fact(look) for look in looks)

    @cached_property
    def usual_facts(self) -> tuple[Fact, ...]:
        """The looks that the medians rest on."""
        return tuple(self.before.fact(look) for look in self.before.weeks[-WEEKS - 1 :])

    @cached_property
    def opened(self) -> tuple[Family, ...]:
        """The family of each opened role; unreadable records are left out."""
        return self._families(self.shift.opened)

    @cached_property
    def closed(self) -> tuple[Family, ...]:
        """The family of each closed role."""
        return self._families(self.shift.closed)

    def _families(self, ids: Iterable[str]) -> tuple[Family, ...]:
        found = (self.shift.posting(name) for name in ids)
        return tuple(family(posting) for posting in found if posting)


def shift_between(before: BoardState, after: BoardState) -> Shift | None:
    """The change over the week; None where the board was not seen before it."""
    if before.seen is None or after.seen is None or after.newest is None:
        return None
    end = after.seen
    if after.is_left and after.left:
        moved = after.left + timedelta(days=1)
        end = Observation(after.key, moved, unknown=Unseen.MOVED)
    elif after.newest.day <= before.day:
        end = Observation(after.key, after.day, unknown=Unseen.UNOBSERVED)
    elif not after.newest.is_ok:
        end = Observation(after.key, after.newest.day, unknown=after.newest.unknown)
    return Shift(before.seen, end, after.ever)
