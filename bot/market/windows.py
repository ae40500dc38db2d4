"""Which two looks a window is computed from, and which look must wait."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from bot.market.shifts import Shift, falls_far
from storage.records import Look, Observation, Unseen

Seen = TypeVar("Seen", Observation, Look)

SECOND_LOOK = timedelta(days=1)
"""A large drop counts once a second good look, at least a day later, shows it too."""


@dataclass(frozen=True)
class History:
    """Every look at one board, oldest first."""

    looks: tuple[Observation, ...]

    @classmethod
    def of(cls, looks: Sequence[Observation]) -> History:
        """A history of these looks in any order. Raises ValueError for several boards."""
        if len({look.board for look in looks}) > 1:
            raise ValueError("a history is of one board")
        return cls(tuple(sorted(looks, key=lambda look: look.day)))

    @cached_property
    def settled(self) -> tuple[Observation, ...]:
        """The good looks that can be relied on, in order."""
        return settled(self.looks, lambda look: len(look.present))

    def held(self) -> Observation | None:
        """A newest look that shows a large drop and waits for a second one."""
        good = [look for look in self.looks if look.is_ok]
        settled = self.settled
        return good[-1] if good and (not settled or settled[-1] != good[-1]) else None

    def at(self, day: date) -> Observation | None:
        """The last settled look on or before a day."""
        return next((look for look in reversed(self.settled) if look.day <= day), None)

    def window(self, start: date, end: date) -> Shift | None:
        """The change over a window; None where nothing was seen before it.

        Where the newest look by the end is not a good one, the board is unknown at the end: its
        roles are neither open nor closed.
        """
        before, after = self.at(start), self.at(end)
        if before is None or after is None:
            return None
        return Shift(before, blind(self.looks, start, end) or after, self._before(before.day))

    def _before(self, day: date) -> frozenset[str]:
        """Every id that was ever shown before a day or on it."""
        good = (look for look in self.looks if look.is_ok and look.day <= day)
        return frozenset(name for look in good for name in look.present)


def settled(looks: Iterable[Seen], size: Callable[[Seen], int]) -> tuple[Seen, ...]:
    """The good looks, oldest first, that can be relied on; `size` counts the open roles of one.

    A large drop counts from the look that confirms it, not from the first: a digest that was
    sent in between stays right, and the drop is told in the next one.
    """
    kept: list[Seen] = []
    held: Seen | None = None
    for look in looks:
        if not look.is_ok:
            continue
        early = held is None or look.day - held.day < SECOND_LOOK
        if kept and early and falls_far(size(kept[-1]), size(look)):
            held = held or look
            continue
        held = None
        kept.append(look)
    return tuple(kept)


def blind(looks: Sequence[Seen], start: date, end: date) -> Observation | None:
    """The look that proves nothing at the end of a window, None where the end is known.

    `looks` are of one board, oldest first.
    """
    newest = next((look for look in reversed(looks) if look.day <= end), None)
    if newest is None:
        return None
    if newest.day <= start < end:
        return Observation(newest.board, end, unknown=Unseen.UNOBSERVED)
    if newest.is_ok:
        return None
    return Observation(newest.board, newest.day, unknown=newest.unknown, detail=newest.detail)
