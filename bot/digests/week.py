"""The market at two moments, and what lies between them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from bot.digests.boards import BoardState, Move, shift_between
from bot.digests.pay_compared import Compared, compared
from bot.digests.rules import Rules
from bot.digests.sides import Sides, sides_of
from bot.ledger import TIMELESS, Ledger
from storage.records import Entity, Fact, Grade, Metric, Offer

LATE = timedelta(days=14)
"""What a source said no longer ago, and we read only now, is still told."""


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
            if (shift := shift_between(self.before.boards[key], board))
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
