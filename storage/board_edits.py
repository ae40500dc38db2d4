"""What a look at a board changes, and which rows have to be written for it. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from storage.posting_rows import Content, content_of, flaw
from storage.records import BadRecord, Filed, Observation, Posting
from storage.timeline import Stretch, rewritten


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
    def touched(self) -> list[str]:
        """Ids whose rows have to be written, in order."""
        return sorted(self.opened | self.closed | self.changed)

    @property
    def count(self) -> int:
        """Ids that were there, those of unreadable records included."""
        return len(self.now.keys() | {record.id for record in self.bad if record.id is not None})

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
    if any(posting.board != seen.board for posting in seen.postings):
        raise ValueError(f"{seen.board}: a posting of another board")
    # What cannot be stored never was, so it is among these.
    differing = [posting for posting in seen.postings if was.get(posting.id) != posting]
    flaws = {posting.id: found for posting in differing if (found := flaw(posting))}
    for ident in flaws:
        del now[ident]
    return Compared(
        now,
        (*seen.bad, *flaws.values()),
        opened=frozenset(now.keys() - was.keys()),
        closed=frozenset(was.keys() - now.keys()),
        changed=frozenset(p.id for p in differing if p.id in was and p.id in now),
        unstorable=len(flaws),
    )


@dataclass(frozen=True, slots=True)
class Stored(Stretch[Content]):
    """A stretch with the number of its row."""

    number: int


@dataclass(slots=True)
class Edits:
    """What is to be written for one look."""

    gone: list[int] = field(default_factory=list)
    """Numbers of rows to be removed."""
    cut: dict[date, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Numbers of rows to be ended, by their new end."""
    fresh: list[tuple[str, Stretch[Content]]] = field(default_factory=list)
    """New stretches, by posting."""

    def collect(self, ident: str, old: Iterable[Stored], new: Iterable[Stretch[Content]]) -> None:
        """Turn the rows of a posting into its new stretches, keeping those that can stay."""
        wanted = {(stretch.since, stretch.content): stretch for stretch in new}
        for row in old:
            stays = wanted.pop((row.since, row.content), None)
            if stays is None:
                self.gone.append(row.number)
            elif stays.until != row.until:
                self.cut[stays.until].append(row.number)
        self.fresh.extend((ident, stretch) for stretch in wanted.values())


def edits(rows: Iterable[Sequence[Any]], found: Compared, day: date, end: date) -> Edits:
    """What makes the rows say, from a day to before the next good look, what a look showed.

    Rows are number, posting, since, until and content of every version of a touched posting that
    touches this time.
    """
    old: dict[str, list[Stored]] = {ident: [] for ident in found.touched}
    for number, ident, since, until, *content in rows:
        old[ident].append(Stored(since, until, _as_content(content), number))
    made = Edits()
    for ident, stretches in old.items():
        posting = found.now.get(ident)
        new = None if posting is None else content_of(posting)
        ordered = sorted(stretches, key=lambda stretch: stretch.since)
        made.collect(ident, ordered, rewritten(ordered, day, end, new))
    return made


def _as_content(values: list[Any]) -> Content:
    title, url, department, team, places, employment, pay, job, published = values
    return (title, url, department, team, places, employment, pay, job, published)
