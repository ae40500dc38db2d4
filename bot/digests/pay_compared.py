"""The pay of new roles beside that of the roles that were open, by family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.digests.boards import Move
from bot.digests.families import family
from bot.market.job_families import APPLIED, FRONTIER
from bot.market.pay import Kind, PayGroup, PayTable, pay_table
from storage.records import Fact, Posting


class Compared(NamedTuple):
    """Pay of one kind: of the new roles, and of those that were open at the start."""

    kind: Kind
    new: PayGroup
    open: PayGroup
    facts: tuple[Fact, ...]

    @property
    def change(self) -> float:
        """Relative difference of the middles."""
        return _middle(self.new) / _middle(self.open) - 1


def compared(moves: Sequence[Move]) -> tuple[Compared, ...]:
    """The families that we hire with enough new and open roles that show pay."""
    facts = tuple(fact for move in moves for fact in move.facts)
    new = table_of(posting for move in moves for posting in opened(move))
    if not any(group.range for group in new.groups):
        return ()
    open_ = table_of(posting for move in moves for posting in move.shift.before.postings)
    return tuple(
        Compared(group.kind, group, other, facts)
        for group in new.groups
        if group.range and group.kind.family in FRONTIER | APPLIED
        if (other := open_.of(group.kind)) and other.range
    )


def table_of(postings: Iterable[Posting]) -> PayTable:
    """Pay by family."""
    return pay_table(postings, family)


def opened(move: Move) -> list[Posting]:
    """The postings that opened; unreadable records are left out."""
    found = (move.shift.posting(name) for name in move.shift.opened)
    return [posting for posting in found if posting]


def _middle(group: PayGroup) -> float:
    if group.range is None:
        raise ValueError("a group without a range has no middle")
    return (group.range.low + group.range.high) / 2
