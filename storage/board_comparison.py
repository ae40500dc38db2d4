"""A look at a board held against what is on record. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storage.posting_rows import flaw
from storage.records import BadRecord, Filed, Observation, Posting


@dataclass(frozen=True, slots=True)
class Compared:
    """A good look held against what is on record for its day."""

    now: dict[str, Posting]
    """What can be stored of what was there."""
    bad: tuple[BadRecord, ...]
    opened: frozenset[str]
    closed: frozenset[str]
    changed: frozenset[str]
    unstorable: int

    @property
    def touched(self) -> frozenset[str]:
        """Ids whose rows have to be written."""
        return self.opened | self.closed | self.changed

    @property
    def count(self) -> int:
        """Ids that were there, those of unreadable records included."""
        return len(self.now) + len({r.id for r in self.bad if r.id is not None} - self.now.keys())

    @property
    def filed(self) -> Filed:
        """The counts."""
        opened, changed = len(self.opened), len(self.changed)
        same = len(self.now) - opened - changed
        return Filed(opened, len(self.closed), changed, same, unstorable=self.unstorable)


def compare(was: Mapping[str, Posting], seen: Observation) -> Compared:
    """What differs; raises ValueError for another board's posting or an id that occurs twice."""
    now = {posting.id: posting for posting in seen.postings}
    if len(now) < len(seen.postings):
        raise ValueError(f"{seen.board}: an id occurs twice")
    # Most are the same object as in the look before, or equal: only the others are looked at.
    differing = [p for p in seen.postings if (old := was.get(p.id)) is not p and old != p]
    if any(posting.board != seen.board for posting in differing):
        raise ValueError(f"{seen.board}: a posting of another board")
    # What cannot be stored never was, so it is among these.
    flaws = {posting.id: found for posting in differing if (found := flaw(posting))}
    for ident in flaws:
        del now[ident]
    opened = frozenset(p.id for p in differing if p.id not in was and p.id in now)
    is_any_gone = len(now) - len(opened) < len(was)
    return Compared(
        now,
        (*seen.bad, *flaws.values()),
        opened=opened,
        closed=frozenset(was.keys() - now.keys()) if is_any_gone else frozenset(),
        changed=frozenset(p.id for p in differing if p.id in was and p.id in now),
        unstorable=len(flaws),
    )
