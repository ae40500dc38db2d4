"""Adding people to the pool: many at once, each once, and none who is blocked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, select, update

from storage.bulk import insert_many, plan_anew, rows_among
from storage.candidate_names import key, words
from storage.candidate_pool import Pool, locked_pool, marks_of, set_last
from storage.candidate_rows import (
    COLUMNS,
    PERSON_COLUMNS,
    is_same,
    merged,
    person_of,
    person_values,
)
from storage.facts import chunks
from storage.records import Added, Filing, Person
from storage.schema.candidates import candidates, marks

BLOCKED: Final = "blocked"
ERASED: Final = "erased"

_STORED: Final = select(*COLUMNS)
_MARKS: Final = select(marks.c.digest, marks.c.reason, marks.c.on).where(
    marks.c.pool == bindparam("pool"), marks.c.digest.in_(bindparam("digests", expanding=True))
)
_ANY_MARK: Final = select(marks.c.digest).where(marks.c.pool == bindparam("pool")).limit(1)
_CHANGE: Final = (
    update(candidates)
    .where(candidates.c.pool == bindparam("of_pool"), candidates.c.id == bindparam("of_id"))
    .values({c.name: bindparam(c.name) for c in (*PERSON_COLUMNS, candidates.c.used_at)})
)
_ENTERED: Final = tuple(
    candidates.c[name]
    for name in ("pool", "id", "digest", "key", "added_by", "added_at", "used_at")
)

_Stored = dict[str, list[tuple[int, Person]]]
"""Numbered people by the key of their name."""


@dataclass(slots=True)
class _Batch:
    """People on their way into one pool."""

    pool: Pool
    by: str
    at: datetime
    digests: Mapping[str, int]
    stored: _Stored
    marked: dict[str, list[tuple[str, date]]]
    last: int
    fresh: dict[int, tuple[str, Person]] = field(default_factory=dict)
    changed: dict[int, Person] = field(default_factory=dict)

    def file(self, name_key: str, person: Person) -> Filing:
        """Decide what becomes of one person."""
        if not name_key:
            return Filing(Added.NAMELESS)
        found = dict(self._marks(person)) if self.marked else {}
        if BLOCKED in found:
            return Filing(Added.BLOCKED)
        known = self.stored[name_key]
        for place, (number, old) in enumerate(known):
            if is_same(old, person):
                return self._again(known, place, number, person)
        return self._new(name_key, person, found.get(ERASED))

    def _marks(self, person: Person) -> Iterable[tuple[str, date]]:
        digests = marks_of(self.pool, person)
        return (mark for digest in digests for mark in self.marked.get(digest, ()))

    def _again(
        self, known: list[tuple[int, Person]], place: int, number: int, person: Person
    ) -> Filing:
        old = known[place][1]
        newer = merged(old, person)
        if newer == old:
            return Filing(Added.SAME, number)
        known[place] = (number, newer)
        if number in self.fresh:
            self.fresh[number] = (self.fresh[number][0], newer)
        else:
            self.changed[number] = newer
        return Filing(Added.UPDATED, number)

    def _new(self, name_key: str, person: Person, erased: date | None) -> Filing:
        self.last += 1
        self.fresh[self.last] = (name_key, person)
        self.stored[name_key].append((self.last, person))
        return Filing(Added.NEW, self.last, erased)


def add_people(
    connection: Connection, team: str, people: Sequence[Person], by: str, at: datetime
) -> tuple[Filing, ...]:
    """File people in order; what became of each.

    A person who is in the pool, by name and by link or affiliation, is brought up to date by what
    the newer entry says. Raises ValueError for one without a basis.
    """
    if any(not person.basis for person in people):
        raise ValueError("nobody may be stored without a basis")
    pool = locked_pool(connection, team)
    keys = [key(words(person.name)) for person in people]
    digests = {name_key: pool.number(name_key) for name_key in keys}
    batch = _Batch(
        pool,
        by,
        at,
        digests,
        _stored(connection, pool, digests),
        _marked(connection, pool, people),
        pool.last_candidate,
    )
    filings = tuple(map(batch.file, keys, people))
    _write(connection, batch)
    return filings


def _stored(connection: Connection, pool: Pool, digests: Mapping[str, int]) -> _Stored:
    """Candidates whose names have the same words, by these."""
    found: _Stored = defaultdict(list)
    if not pool.last_candidate:
        return found
    keys_of = {digest: name_key for name_key, digest in digests.items()}
    query = _STORED.where(candidates.c.pool == pool.id)
    for row in rows_among(connection, query, candidates.c.digest, sorted(keys_of)):
        found[keys_of[row.digest]].append((row.id, person_of(row)))
    return found


def _marked(
    connection: Connection, pool: Pool, people: Sequence[Person]
) -> dict[str, list[tuple[str, date]]]:
    """The marks that these people might have, by digest."""
    found: dict[str, list[tuple[str, date]]] = defaultdict(list)
    if connection.execute(_ANY_MARK, {"pool": pool.id}).first() is None:
        return found
    digests = sorted({digest for person in people for digest in marks_of(pool, person)})
    for some in chunks(digests):
        for row in connection.execute(_MARKS, {"pool": pool.id, "digests": some}):
            found[row.digest].append((row.reason, row.on))
    return found


def _write(connection: Connection, batch: _Batch) -> None:
    """One write for all that is new, one for all that changed."""
    pool, by, at = batch.pool, batch.by, batch.at
    if batch.fresh:
        rows = [
            (pool.id, number, batch.digests[name_key], name_key, by, at, at, *person_values(person))
            for number, (name_key, person) in batch.fresh.items()
        ]
        insert_many(connection, candidates, (*_ENTERED, *PERSON_COLUMNS), rows)
        set_last(connection, pool, last_candidate=batch.last)
        if batch.last >= 2 * pool.last_candidate:
            plan_anew(connection, (candidates,))
    for number, person in batch.changed.items():
        values = dict(zip((c.name for c in PERSON_COLUMNS), person_values(person), strict=True))
        change = {"of_pool": pool.id, "of_id": number, "used_at": at, **values}
        connection.execute(_CHANGE, change)
