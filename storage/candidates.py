"""The pool of candidates of one team."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, select, update

from storage import candidate_evidence as works
from storage import candidate_groups as groups
from storage import candidate_removal as removal
from storage.candidate_import import BLOCKED, add_people
from storage.candidate_pool import Pool, find_pool, locked_pool, marks_of
from storage.candidate_rows import COLUMNS, candidate_of
from storage.candidate_search import find, named
from storage.candidate_words import file_names
from storage.lookups import LookUpReads
from storage.records import (
    Candidate,
    Evidence,
    Filing,
    Found,
    Grouped,
    Held,
    Person,
    Pick,
    Retention,
    Sought,
    Swept,
)
from storage.schema.candidates import candidates, marks, picks, pools

ANY: Final = Sought()
"""Any published work."""
MOST_CHOICES: Final = 5
"""Candidates that an ambiguous name is answered with."""

_COUNT: Final = (
    select(func.count()).select_from(candidates).where(candidates.c.pool == bindparam("pool"))
)
_PAGE: Final = (
    select(*COLUMNS)
    .where(candidates.c.pool == bindparam("pool"), candidates.c.id > bindparam("after"))
    .order_by(candidates.c.id)
    .limit(bindparam("limit"))
)
_NEWEST: Final = (
    select(*COLUMNS)
    .where(candidates.c.pool == bindparam("pool"))
    .order_by(candidates.c.id.desc())
    .limit(bindparam("limit"))
)
_BY_ID: Final = select(*COLUMNS).where(
    candidates.c.pool == bindparam("pool"), candidates.c.id == bindparam("id")
)
_PICKS: Final = (
    select(picks)
    .where(picks.c.pool == bindparam("pool"), picks.c.person == bindparam("person"))
    .order_by(picks.c.at, picks.c.asked)
)
_BLOCKED: Final = (
    select(marks.c.digest)
    .where(
        marks.c.pool == bindparam("pool"),
        marks.c.reason == BLOCKED,
        marks.c.digest.in_(bindparam("digests", expanding=True)),
    )
    .limit(1)
)
_OF_TEAM: Final = select(pools.c.id).where(pools.c.team == bindparam("of_team")).scalar_subquery()
_USED: Final = (
    update(candidates)
    .where(candidates.c.pool == _OF_TEAM, candidates.c.id == bindparam("of_id"))
    .values(used_at=bindparam("at"))
)


class CandidateReads:
    """The candidates of one team."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team
        self._known: Pool | None = None

    @property
    def _pool(self) -> Pool | None:
        if self._known is None:  # what is used of it here never changes
            self._known = find_pool(self._connection, self._team)
        return self._known

    @property
    def log(self) -> LookUpReads:
        """Who looked up whom, and who was meant, as in the workspace."""
        return LookUpReads(self._connection, self._team, self._pool)

    def count(self, since: datetime | None = None) -> int:
        """How many there are; since a moment, how many were added then or later."""
        pool = self._pool
        if pool is None:
            return 0
        query = _COUNT.where(candidates.c.added_at >= since) if since else _COUNT
        return int(self._connection.execute(query, {"pool": pool.id}).scalar_one())

    def get(self, candidate: int) -> Candidate | None:
        """The candidate of this id, or None."""
        found = self._rows(_BY_ID, id=candidate)
        return found[0] if found else None

    def page(self, after: int = 0, limit: int = 100) -> tuple[Candidate, ...]:
        """Candidates in the order in which they were added, those after an id."""
        return self._rows(_PAGE, after=after, limit=limit)

    def newest(self, limit: int) -> tuple[Candidate, ...]:
        """Candidates in the order in which they were added, the last ones first."""
        return self._rows(_NEWEST, limit=limit)

    def named(self, name: str) -> tuple[Candidate, ...]:
        """Those of exactly this name, in any order of its words: at most sixty, by name."""
        pool = self._pool
        return named(self._connection, pool, name) if pool else ()

    def find(self, name: str, limit: int = MOST_CHOICES) -> Found:
        """Whose names are nearest to this one; a hit that isn't exact is a question to ask."""
        pool = self._pool
        return find(self._connection, pool, name, limit) if pool else Found()

    def is_blocked(self, name: str, affiliation: str = "", ids: Sequence[str] = ()) -> bool:
        """Whether nothing may be shown of somebody, by name and institution or by any id."""
        pool = self._pool
        if pool is None:
            return False
        known = [Person(name, "", affiliation, url=ident) for ident in ids]
        digests = {
            d for one in (Person(name, "", affiliation), *known) for d in marks_of(pool, one)
        }
        wanted = {"pool": pool.id, "digests": sorted(digests)}
        return self._connection.execute(_BLOCKED, wanted).first() is not None

    def evidence(self, candidate: int) -> tuple[Evidence, ...]:
        """A candidate's published works, newest first; those of somebody else are left out."""
        pool = self._pool
        return works.works_of(self._connection, pool.id, candidate)[0] if pool else ()

    def work(self, work: str) -> Evidence | None:
        """A work that is tied to anybody of the pool, by its identifier."""
        pool = self._pool
        return works.one_of(self._connection, pool.id, work) if pool else None

    def grouped(self, sought: Sought = ANY) -> Grouped:
        """Who is tied to works that are sought: by kind of work, then by name."""
        pool = self._pool
        return groups.grouped(self._connection, pool.id, sought) if pool else Grouped()

    def on_list(self, sought: Sought = ANY) -> tuple[Candidate, ...]:
        """Whom the imported list names, by name: at any of the places, with any topic's words.

        Everybody without either; at most as many as an answer may read.
        """
        pool = self._pool
        return groups.on_list(self._connection, pool.id, sought) if pool else ()

    def count_without_work(self) -> int:
        """How many have no work on record that is held to be theirs."""
        pool = self._pool
        return self.count() - groups.count_with_work(self._connection, pool.id) if pool else 0

    def held(self, candidate: int) -> Held | None:
        """All that is held on a candidate, for whoever asks for their data."""
        pool, person = self._pool, removal.person_id(candidate)
        found = self.get(candidate)
        if pool is None or found is None:
            return None
        evidence, withdrawn = works.works_of(self._connection, pool.id, candidate)
        rows = self._connection.execute(_PICKS, {"pool": pool.id, "person": person})
        chosen = tuple(Pick(row.person, row.is_right, row.member, row.at) for row in rows)
        return Held(found, evidence, withdrawn, chosen, self.log.of(person))

    def _rows(self, query: Any, **values: Any) -> tuple[Candidate, ...]:
        pool = self._pool
        if pool is None:
            return ()
        rows = self._connection.execute(query, {"pool": pool.id, **values})
        return tuple(map(candidate_of, rows))


class CandidateWrites(CandidateReads):
    """The candidates of one team, open for changes."""

    def add(self, people: Sequence[Person], by: str, at: datetime) -> tuple[Filing, ...]:
        """Add people in order; what became of each. Raises ValueError for one without a basis.

        Those who are in the pool, by name and by link or affiliation, are brought up to date.
        """
        filings = self.add_unfiled(people, by, at)
        while self.file_names():
            pass
        return filings

    def add_unfiled(self, people: Sequence[Person], by: str, at: datetime) -> tuple[Filing, ...]:
        """As `add`, but only the exact name finds them until `file_names` is called."""
        return add_people(self._connection, self._team, people, by, at)

    def file_names(self) -> bool:
        """File the next names of those added since for searching; whether there may be more."""
        return file_names(self._connection, self._team)

    def use(self, candidate: int, at: datetime) -> None:
        """Note that a candidate was looked at: retention counts from here."""
        self._connection.execute(_USED, {"of_team": self._team, "of_id": candidate, "at": at})

    def record_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Store works tied to candidates, or bring them up to date; a withdrawn tie stays so."""
        works.record(self._connection, locked_pool(self._connection, self._team).id, evidence)

    def withdraw_evidence(self, candidate: int, work: str) -> bool:
        """Say that a work is somebody else's, for good; False where it isn't known."""
        pool = locked_pool(self._connection, self._team)
        return works.withdraw(self._connection, pool.id, candidate, work)

    def erase(self, candidates: Sequence[int], at: datetime) -> int:
        """Remove candidates with all that is held on them; how many there were.

        A keyed hash and the day stay. `Store.scrub` then frees the files of what was removed.
        """
        return removal.erase(self._connection, self._team, candidates, at)

    def forget(self, person: Person, at: datetime, ids: Sequence[str] = ()) -> None:
        """Remove what is held on somebody who isn't in the pool, by name and ids elsewhere.

        As with `erase`, a keyed hash and the day stay, and `Store.scrub` frees the files.
        """
        removal.forget(self._connection, self._team, person, at, ids)

    def block(self, candidates: Sequence[int], at: datetime, ids: Sequence[str] = ()) -> int:
        """Erase candidates and keep them away, also by their ids elsewhere; how many there were."""
        return removal.block(self._connection, self._team, candidates, at, ids)

    def block_person(self, person: Person, at: datetime, ids: Sequence[str] = ()) -> None:
        """Keep somebody away who isn't in the pool; without an affiliation, all of that name."""
        removal.block_person(self._connection, self._team, person, at, ids)

    def sweep(self, now: datetime, keep: Retention) -> Swept:
        """Remove some of those whose time is over; call again while any were."""
        return removal.sweep(self._connection, self._team, now, keep)

    def purge(self) -> None:
        """Remove everything of this pool: the app was uninstalled."""
        removal.purge(self._connection, self._team)
