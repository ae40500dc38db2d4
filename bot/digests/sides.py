"""How many open roles are on the frontier and on the applied side, now and in the weeks before."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Final, NamedTuple

from bot.digests.boards import Move
from bot.digests.families import family
from bot.market.families import Family
from bot.market.job_families import Split, split
from bot.market.notable import WEEKS
from storage.records import Fact, Posting

ENOUGH: Final = 50
"""Roles on both sides together that a share needs."""


class Sides(NamedTuple):
    """The open roles of the boards that are known at both ends, now and in the weeks before."""

    now: Split
    earlier: tuple[Split, ...]
    """At the end of each week before, oldest first."""
    facts: tuple[Fact, ...]
    """The looks that `now` rests on."""
    usual_facts: tuple[Fact, ...]

    @property
    def share(self) -> float:
        """The frontier side's share of both sides, now."""
        return frontier_share(self.now)

    @property
    def usual(self) -> float:
        """The median of that share over the four weeks before."""
        return median(frontier_share(one) for one in self.earlier[-WEEKS:])

    @property
    def is_comparable(self) -> bool:
        """Whether there are enough roles and enough weeks for a share."""
        both = (self.now, *self.earlier)
        return len(self.earlier) >= WEEKS and all(
            one.frontier + one.applied >= ENOUGH for one in both
        )


def frontier_share(split: Split) -> float:
    """Frontier ÷ (frontier + applied), 0 where there is neither."""
    return split.frontier / max(split.frontier + split.applied, 1)


def sides_of(moves: Sequence[Move]) -> Sides | None:
    """The sides of all boards whose week is known; None without any."""
    if not moves:
        return None
    families = _Families()
    return Sides(
        now=families.split([move.shift.after.postings for move in moves]),
        earlier=_earlier(moves, families),
        facts=tuple(fact for move in moves for fact in move.facts[:1]),
        usual_facts=tuple(fact for move in moves for fact in move.usual_facts),
    )


def _earlier(moves: Sequence[Move], families: _Families) -> tuple[Split, ...]:
    """At the end of each week before; only weeks that every board has."""
    depth = min(len(move.before.weeks) for move in moves)
    return tuple(
        families.split([move.before.weeks[back].postings for move in moves])
        for back in range(-depth, 0)
    )


class _Families(dict[int, Family]):
    """The family of each posting by its place in memory, as long as the weeks that hold it are.

    A posting that did not change is one object in all weeks, so that most are looked up five times.
    """

    def split(self, boards: Sequence[tuple[Posting, ...]]) -> Split:
        """The sides of all postings of some boards."""
        return split([self._of(posting) for board in boards for posting in board])

    def _of(self, posting: Posting) -> Family:
        found = self.get(id(posting))
        if found is None:
            found = self[id(posting)] = family(posting)
        return found
