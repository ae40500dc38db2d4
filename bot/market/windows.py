"""Which two looks a window is computed from, and which look must wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from bot.market.shifts import Shift, is_large_drop
from storage.records import Observation, Unseen

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
        """The good looks that can be relied on, in order.

        A large drop counts from the look that confirms it, not from the first: a digest that was
        sent in between stays right, and the drop is told in the next one.
        """
        kept: list[Observation] = []
        held: Observation | None = None
        for look in filter(lambda one: one.is_ok, self.looks):
            early = held is None or look.day - held.day < SECOND_LOOK
            if kept and early and is_large_drop(kept[-1], look):
                held = held or look
                continue
            held = None
            kept.append(look)
        return tuple(kept)

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
        newest = next((look for look in reversed(self.looks) if look.day <= end), None)
        if before is None or after is None or newest is None:
            return None
        if newest.day <= start < end:
            newest = Observation(before.board, end, unknown=Unseen.UNOBSERVED)
        return Shift(before, after if newest.is_ok else newest, self._before(before.day))

    def _before(self, day: date) -> frozenset[str]:
        """Every id that was ever shown before a day or on it."""
        good = (look for look in self.looks if look.is_ok and look.day <= day)
        return frozenset(name for look in good for name in look.present)
