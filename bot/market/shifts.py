"""What changed on a board between two looks at it.

A window is always computed from its two ends. Adding up shorter windows overstates it, because a
role that opens and closes inside would count twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from bot.market.folding import bare, folded, spot, words
from storage.records import Observation, Posting, Unseen

SOURCE_CHANGED: Final = "source changed"
"""Said of a board that shows nothing any more: it moved, its roles did not close."""

NOT_READABLE: Final = "not readable"
_GONE: Final = frozenset({Unseen.EMPTIED, Unseen.MISSING, Unseen.MOVED, Unseen.STRANGER})

LARGE_SHARE: Final = 0.5
LARGE_COUNT: Final = 10
"""A fall by at least half the board and at least ten roles waits for a second look."""

MASS_COUNT: Final = 20
MASS_SHARE: Final = 0.10
"""So many edits of one field among the common postings are one decision of the employer's."""


class Retitled(NamedTuple):
    """One id whose title was rewritten, both titles as the employer wrote them."""

    id: str
    old: str
    new: str

    @property
    def is_visible(self) -> bool:
        """Whether more than blanks or case differ."""
        return folded(self.old) != folded(self.new)

    @property
    def is_restyling(self) -> bool:
        """Whether only marks differ: counted, never listed."""
        return self.is_visible and words(self.old) == words(self.new)


class Reposted(NamedTuple):
    """An opening that closed and came back in one window under a new id."""

    closed: Posting
    opened: Posting


@dataclass(frozen=True)
class Shift:
    """The change between two good looks; `unknown` says why there is nothing to compare.

    Figures are ids, sorted. A repost stays in `opened` and `closed`, so that opened minus closed
    is always the change in open roles.
    """

    before: Observation
    after: Observation
    ever: Container[str] = frozenset()
    """Ids that were seen on this board at any time before the window began."""

    @property
    def unknown(self) -> str | None:
        """Why nothing can be said, or None."""
        for look in (self.before, self.after):
            if look.unknown is not None:
                what = SOURCE_CHANGED if look.unknown in _GONE else NOT_READABLE
                return f"{what}: {look.unknown.value} on {look.day.isoformat()}"
        return None

    @property
    def open_before(self) -> int | None:
        """Open postings at the start, None where that is not known."""
        return self.before.count if self.before.is_ok else None

    @property
    def open_after(self) -> int | None:
        """Open postings at the end, None where that is not known."""
        return self.after.count if self.after.is_ok else None

    @cached_property
    def opened(self) -> tuple[str, ...]:
        """Ids that are there now and were not at the start."""
        if self.unknown:
            return ()
        before, after = self._ids
        return tuple(sorted(after - before))

    @cached_property
    def closed(self) -> tuple[str, ...]:
        """Ids that were there at the start and are not now."""
        if self.unknown:
            return ()
        before, after = self._ids
        return tuple(sorted(before - after))

    @cached_property
    def reopened(self) -> tuple[str, ...]:
        """Opened ids that the board had shown before: they came back."""
        return tuple(name for name in self.opened if name in self.ever)

    @cached_property
    def common(self) -> tuple[tuple[Posting, Posting], ...]:
        """The postings at both ends, as (before, after), by id."""
        if self.unknown:
            return ()
        old, new = self._old, self._new
        return tuple((old[name], new[name]) for name in sorted(old.keys() & new.keys()))

    @cached_property
    def retitled(self) -> tuple[Retitled, ...]:
        """Titles that differ in anything at all, compared exactly."""
        pairs = ((old.id, old.title, new.title) for old, new in self.common)
        return tuple(Retitled(name, was, now) for name, was, now in pairs if was != now)

    @cached_property
    def reposted(self) -> tuple[Reposted, ...]:
        """Closed and opened postings of equal title and places, each used once."""
        old, new = self._old, self._new
        waiting: dict[object, list[Posting]] = defaultdict(list)
        for name in self.closed:
            if name in old:
                waiting[spot(old[name])].append(old[name])
        opened = (new[name] for name in self.opened if name in new)
        return tuple(
            Reposted(waiting[key].pop(0), posting)
            for posting in opened
            if waiting.get(key := spot(posting))
        )

    @cached_property
    def repaid(self) -> tuple[tuple[Posting, Posting], ...]:
        """Postings whose pay was changed, added or taken away."""
        return self._edited(lambda posting: sorted(posting.pay, key=str))

    @cached_property
    def moved(self) -> tuple[tuple[Posting, Posting], ...]:
        """Postings that are offered in other places now."""
        return self._edited(lambda posting: spot(posting)[1])

    @cached_property
    def regrouped(self) -> tuple[tuple[Posting, Posting], ...]:
        """Postings that stand under another department or team."""
        return self._edited(lambda posting: (folded(posting.department), folded(posting.team)))

    def _edited(self, of: Callable[[Posting], object]) -> tuple[tuple[Posting, Posting], ...]:
        changed = (pair for pair in self.common if pair[0] is not pair[1])
        return tuple((old, new) for old, new in changed if of(old) != of(new))

    def posting(self, ident: str) -> Posting | None:
        """The posting of an opened or closed id, None where its record could not be read."""
        return self._new.get(ident) or self._old.get(ident)

    @cached_property
    def _ids(self) -> tuple[frozenset[str], frozenset[str]]:
        return self.before.present, self.after.present

    @cached_property
    def _old(self) -> dict[str, Posting]:
        return {posting.id: posting for posting in self.before.postings}

    @cached_property
    def _new(self) -> dict[str, Posting]:
        return {posting.id: posting for posting in self.after.postings}


class MassEdit(NamedTuple):
    """One line for many edits of one field, such as a house style or a new pay band."""

    field: str
    """`title`, `pay`, `place` or `department`."""
    changed: int
    among: int
    """Postings that were there at both ends."""


def mass_edits(shift: Shift) -> tuple[MassEdit, ...]:
    """The fields that changed on so many postings that they are told in one line each."""
    among = len(shift.common)
    counts = {
        "title": len(shift.retitled),
        "pay": len(shift.repaid),
        "place": len(shift.moved),
        "department": len(shift.regrouped),
    }
    return tuple(
        MassEdit(field, count, among)
        for field, count in counts.items()
        if count >= MASS_COUNT and count >= MASS_SHARE * among
    )


def falls_far(had: int, has: int) -> bool:
    """Whether a fall of the open roles is one that a second look must confirm."""
    return had - has >= LARGE_COUNT and had - has >= LARGE_SHARE * had


def carried_over(old: Observation, new: Observation) -> Iterator[tuple[Posting, Posting]]:
    """Postings that a lab took along to another board, as (old, new), by bare title and places.

    The day of a move has no openings and no closures; only what finds no partner counts, and
    from the next look on.
    """
    waiting: dict[object, list[Posting]] = defaultdict(list)
    for posting in old.postings:
        waiting[_trace(posting)].append(posting)
    for posting in new.postings:
        if matches := waiting[_trace(posting)]:
            yield matches.pop(0), posting


def _trace(posting: Posting) -> tuple[str, tuple[str, ...]]:
    return bare(posting.title), tuple(sorted(map(bare, posting.places)))
