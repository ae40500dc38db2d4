"""The market at two moments, and what lies between them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from bot.digests.families import family
from bot.digests.pay_compared import Compared, compared
from bot.digests.rules import Rules
from bot.digests.sides import Sides, sides_of
from bot.ledger import TIMELESS, Ledger
from bot.market.board_facts import open_roles
from bot.market.families import Family
from bot.market.notable import WEEKS, Flow, Measure, measures
from bot.market.shifts import Shift
from storage.records import Entity, Fact, Grade, Look, Metric, Observation, Offer, Unseen

LATE = timedelta(days=14)
"""What a source said no longer ago, and we read only now, is still told."""


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
class State:
    """All that was known of the market on a day."""

    day: date
    ledger: Ledger
    """The facts that held, and the names of things."""
    known: tuple[Fact, ...] = field(repr=False)
    """Every fact that was known, superseded ones included."""
    boards: Mapping[str, BoardState] = field(default_factory=dict)
    offer: Offer | None = None
    """What the workspace offers, where a channel may be told of it."""


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


@dataclass(frozen=True)
class Week:
    """Two states of the market, seven days apart, seen with one channel's rules."""

    before: State
    after: State
    rules: Rules = field(default_factory=Rules)
    told: frozenset[str] = frozenset()
    """Ids of facts that this channel was shown before: a correction concerns it."""
    labs: frozenset[str] = frozenset()
    """The labs that the channel wants to hear of; none means all."""
    overdue: tuple[Fact, ...] = ()
    """The last good readings of sources that should have been read again long ago."""

    @property
    def on(self) -> date:
        """The digest's day."""
        return self.after.day

    def name(self, slug: str) -> str:
        """The name to print for an entity."""
        return self.after.ledger.directory.name(slug)

    def wants(self, *slugs: str) -> bool:
        """Whether the channel wants to hear of one of these labs."""
        return not self.labs or not self.labs.isdisjoint(slugs)

    def entity(self, slug: str) -> Entity | None:
        """The entity of a slug, or None."""
        return self.after.ledger.directory.get(slug)

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """The boards that were seen before the week, largest first."""
        found = [
            Move(self.before.boards[key], board, shift, self.rules)
            for key, board in self.after.boards.items()
            if key in self.before.boards
            if (shift := _shift(self.before.boards[key], board))
        ]
        return tuple(sorted(found, key=lambda move: -(move.shift.open_before or 0)))

    @cached_property
    def known_moves(self) -> tuple[Move, ...]:
        """The boards of which the week is known."""
        return tuple(move for move in self.moves if move.flow)

    @cached_property
    def sides(self) -> Sides | None:
        """The frontier and the applied side of all open roles; None without any board."""
        return sides_of(self.known_moves)

    @cached_property
    def pay(self) -> tuple[Compared, ...]:
        """The families whose new roles can be compared with those that were open."""
        return compared(self.known_moves)

    @cached_property
    def by_id(self) -> Mapping[str, Fact]:
        """Every known fact by its id."""
        return {fact.id: fact for fact in self.after.known}

    @cached_property
    def holding(self) -> tuple[Fact, ...]:
        """The known facts that no known fact supersedes, those about a later day included."""
        return current(self.after.known)

    @cached_property
    def new_facts(self) -> tuple[Fact, ...]:
        """What became known in the week, newest first."""
        found = [fact for fact in self.after.known if self._is_new(fact)]
        return tuple(sorted(found, key=lambda f: (f.published or f.retrieved, f.id), reverse=True))

    def new(self, *metrics: Metric) -> tuple[Fact, ...]:
        """What became known of these metrics."""
        return tuple(fact for fact in self.new_facts if fact.metric in metrics)

    def _is_new(self, fact: Fact) -> bool:
        start, end = self.before.day, self.after.day
        said = fact.published or fact.retrieved
        if start < said <= end:
            return True
        late = start - LATE < said <= start and start < fact.retrieved <= end
        return late and fact.id not in self.told


def _shift(before: BoardState, after: BoardState) -> Shift | None:
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


def known_on(facts: Iterable[Fact], day: date) -> tuple[Fact, ...]:
    """The facts that were public on a day; Assay's own assumptions and chips' rates always are."""
    return tuple(
        fact
        for fact in facts
        if (fact.published or fact.retrieved) <= day
        or fact.grade is Grade.CONVENTION
        or fact.metric in TIMELESS
    )


def current(known: Sequence[Fact]) -> tuple[Fact, ...]:
    """Those of the known facts that no known fact supersedes."""
    gone = {fact.supersedes for fact in known if fact.supersedes}
    return tuple(fact for fact in known if fact.id not in gone)
