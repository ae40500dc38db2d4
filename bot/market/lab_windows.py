"""What a window did to the openings of one lab, or to those of them that are asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from bot.market.families import Family
from bot.market.job_families import family_of
from bot.market.notable import Flow
from bot.market.past import BoardPast, LabPast
from bot.market.shifts import SOURCE_CHANGED, Reposted, Retitled, Shift
from storage.records import Look, Posting, Unseen

Keep = Callable[[Posting], bool]


class Gap(StrEnum):
    """Why a window cannot be told."""

    NO_BOARD = "no board is known"
    NEVER_READ = "its board was never read"
    MOVED = "its board moved"
    NOT_READABLE = "its board could not be read"
    NOT_LOOKED_AT = "its board was not looked at"
    FIRST_LOOK = "nothing was seen before the window"


_GAPS = {
    Unseen.EMPTIED: Gap.MOVED,
    Unseen.MISSING: Gap.MOVED,
    Unseen.MOVED: Gap.MOVED,
    Unseen.STRANGER: Gap.MOVED,
    Unseen.UNOBSERVED: Gap.NOT_LOOKED_AT,
}


@dataclass(frozen=True)
class LabWindow:
    """One lab between two days; every figure is empty or None where the window is a gap.

    With `wanted` only such postings count. Records that could not be read count without it.
    """

    past: LabPast
    start: date
    end: date
    wanted: Keep | None = None

    @property
    def lab(self) -> str:
        """The lab's slug."""
        return self.past.lab

    @cached_property
    def gap(self) -> Gap | None:
        """Why nothing can be said of the change, or None."""
        if not self.past.boards:
            return Gap.NO_BOARD
        if self.past.newest is None:
            return Gap.NEVER_READ
        if not any(board.looks for board in self._used):
            return Gap.MOVED
        for shift in self.shifts:
            if shift.unknown:
                unseen = shift.after.unknown or shift.before.unknown
                return _GAPS.get(unseen, Gap.NOT_READABLE) if unseen else Gap.NOT_READABLE
        return None if self.shifts else Gap.FIRST_LOOK

    @property
    def unknown(self) -> str | None:
        """Why nothing can be said, in words for the command line, or None."""
        told = next((shift.unknown for shift in self.shifts if shift.unknown), None)
        left = self.past.left if self.gap is Gap.MOVED else None
        if told is None and left and left.tenure.until:
            return f"{SOURCE_CHANGED}: moved after {left.tenure.until.isoformat()}"
        return told or (self.gap.value if self.gap else None)

    @cached_property
    def shifts(self) -> tuple[Shift, ...]:
        """The change of each board that was seen before the window."""
        found = (board.window(self.start, self.end) for board in self._used)
        return tuple(shift for shift in found if shift)

    @cached_property
    def before(self) -> tuple[Look, ...]:
        """The looks at the start."""
        return self._looks(self.start)

    @cached_property
    def after(self) -> tuple[Look, ...]:
        """The looks at the end; none where it is unknown."""
        return () if self.gap not in (None, Gap.FIRST_LOOK) else self._looks(self.end)

    @cached_property
    def open(self) -> tuple[Posting, ...]:
        """The postings at the end."""
        if self.gap not in (None, Gap.FIRST_LOOK):
            return ()
        states = (board.state(self.end) for board in self._used)
        return self._chosen(posting for state in states if state for posting in state.postings)

    @property
    def open_after(self) -> int | None:
        """How many were open at the end."""
        if not self.after:
            return None
        return len(self.open) if self.wanted else sum(look.count for look in self.after)

    @property
    def open_before(self) -> int | None:
        """How many were open at the start."""
        if not self.before:
            return None
        if not self.wanted:
            return sum(look.count for look in self.before)
        states = (board.state(self.start) for board in self._used)
        return len(self._chosen(p for state in states if state for p in state.postings))

    @cached_property
    def opened(self) -> tuple[Posting | None, ...]:
        """What is there now and was not at the start; None for a record that can't be read."""
        return self._of(lambda shift: shift.opened)

    @cached_property
    def closed(self) -> tuple[Posting | None, ...]:
        """What was there at the start and is not now."""
        return self._of(lambda shift: shift.closed)

    @cached_property
    def reopened(self) -> tuple[Posting | None, ...]:
        """Opened postings that the board had shown before."""
        return self._of(lambda shift: shift.reopened)

    @cached_property
    def reposted(self) -> tuple[Reposted, ...]:
        """Postings that came back under a new id."""
        found = (one for shift in self._known for one in shift.reposted)
        return tuple(one for one in found if self._wants(one.opened))

    @cached_property
    def retitled(self) -> tuple[Retitled, ...]:
        """Postings whose title was rewritten."""
        return tuple(
            one
            for shift in self._known
            for one in shift.retitled
            if self.wanted is None or self._wants(shift.posting(one.id))
        )

    @property
    def flow(self) -> Flow | None:
        """Opened, closed and open, None for a gap."""
        if self.gap or self.open_after is None:
            return None
        return Flow(len(self.opened), len(self.closed), self.open_after)

    @property
    def _known(self) -> tuple[Shift, ...]:
        return () if self.gap else self.shifts

    @cached_property
    def _used(self) -> tuple[BoardPast, ...]:
        return self.past.used(self.start, self.end)

    def _looks(self, day: date) -> tuple[Look, ...]:
        return tuple(look for board in self._used if (look := board.at(day)))

    def _of(self, ids: Callable[[Shift], tuple[str, ...]]) -> tuple[Posting | None, ...]:
        found = (shift.posting(name) for shift in self._known for name in ids(shift))
        return tuple(one for one in found if self.wanted is None or self._wants(one))

    def _wants(self, posting: Posting | None) -> bool:
        return self.wanted is None or (posting is not None and self.wanted(posting))

    def _chosen(self, postings: Iterable[Posting]) -> tuple[Posting, ...]:
        return tuple(posting for posting in postings if self._wants(posting))


def families(postings: Iterable[Posting | None]) -> Counter[Family]:
    """How many are of each family; a record that can't be read is unclear."""
    return Counter(family_of(p).family if p else Family.UNCLEAR for p in postings)
