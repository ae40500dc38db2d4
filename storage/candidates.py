"""The pool of candidates of one team."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, select

from storage.candidate_import import add_people
from storage.candidate_pool import Pool, find_pool
from storage.candidate_rows import COLUMNS, candidate_of
from storage.candidate_search import find
from storage.records import Candidate, Filing, Found, Person
from storage.schema import candidates

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
_BY_ID: Final = select(*COLUMNS).where(
    candidates.c.pool == bindparam("pool"), candidates.c.id == bindparam("id")
)


class CandidateReads:
    """The candidates of one team."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team

    @property
    def _pool(self) -> Pool | None:
        return find_pool(self._connection, self._team)

    def count(self) -> int:
        """How many there are."""
        pool = self._pool
        return int(self._connection.execute(_COUNT, {"pool": pool.id}).scalar_one()) if pool else 0

    def get(self, candidate: int) -> Candidate | None:
        """The candidate of this id, or None."""
        found = self._rows(_BY_ID, id=candidate)
        return found[0] if found else None

    def page(self, after: int = 0, limit: int = 100) -> tuple[Candidate, ...]:
        """Candidates in the order in which they were added, those after an id."""
        return self._rows(_PAGE, after=after, limit=limit)

    def find(self, name: str, limit: int = MOST_CHOICES) -> Found:
        """Whose names are nearest to this one; a hit that isn't exact is a question to ask."""
        pool = self._pool
        return find(self._connection, pool, name, limit) if pool else Found()

    def _rows(self, query: Any, **values: Any) -> tuple[Candidate, ...]:
        pool = self._pool
        if pool is None:
            return ()
        rows = self._connection.execute(query, {"pool": pool.id, **values})
        return tuple(map(candidate_of, rows))


class CandidateWrites(CandidateReads):
    """The candidates of one team, open for changes."""

    def add(self, people: Sequence[Person], by: str, at: datetime) -> tuple[Filing, ...]:
        """File people in order; what became of each. Raises ValueError for one without a basis."""
        return add_people(self._connection, self._team, people, by, at)
