"""Who looked up whom, and who was meant: for the workspace's admins and the person concerned.

Rows are only added. They know a person by a keyed hash, and nothing of what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from storage.candidate_names import words
from storage.candidate_pool import Pool, find_pool, locked_pool
from storage.records import LookUp, Pick
from storage.schema.candidates import lookups, picks
from storage.upsert import insert_or_update

LONGEST_PURPOSE: Final = 300
LEFT_OUT: Final = "…"

_LOG: Final = select(lookups).where(lookups.c.pool == bindparam("pool"))
_COUNT: Final = select(func.count()).select_from(lookups).where(lookups.c.pool == bindparam("pool"))
_RECENT: Final = _LOG.order_by(lookups.c.at.desc(), lookups.c.id.desc()).limit(bindparam("limit"))
_OF_MEMBER: Final = _LOG.where(lookups.c.member == bindparam("member")).order_by(lookups.c.id)
_OF: Final = _LOG.where(lookups.c.subject == bindparam("subject")).order_by(lookups.c.id)
_PICKED: Final = (
    select(picks)
    .where(picks.c.pool == bindparam("pool"), picks.c.asked == bindparam("asked"))
    .order_by(picks.c.at.desc(), picks.c.person)
)
_ADDED: Final = insert(lookups)


class LookUpReads:
    """The look-ups of one team; `pool` is that of the team, where it is known already."""

    def __init__(self, connection: Connection, team: str, pool: Pool | None = None) -> None:
        self._connection = connection
        self._team = team
        self._known = pool

    @property
    def _pool(self) -> Pool | None:
        if self._known is None:  # what is used of it here never changes
            self._known = find_pool(self._connection, self._team)
        return self._known

    def recent(self, limit: int = 100) -> tuple[LookUp, ...]:
        """The newest look-ups first."""
        return self._log(_RECENT, limit=limit)

    def count(self) -> int:
        """How many there are."""
        pool = self._pool
        found = self._connection.execute(_COUNT, {"pool": pool.id}) if pool else None
        return int(found.scalar_one()) if found else 0

    def of(self, person: str) -> tuple[LookUp, ...]:
        """Every look-up of one person (`pool:12`, `openalex:A1`), oldest first."""
        pool = self._pool
        return self._log(_OF, subject=subject_of(pool, person)) if pool else ()

    def of_member(self, member: str) -> tuple[LookUp, ...]:
        """Every look-up that one member made, oldest first."""
        return self._log(_OF_MEMBER, member=member)

    def picks(self, name: str) -> tuple[Pick, ...]:
        """Who was said to be meant, or not to be, by this name; the newest first."""
        pool = self._pool
        if pool is None:
            return ()
        rows = self._connection.execute(_PICKED, {"pool": pool.id, "asked": pool.asked(name)})
        return tuple(Pick(row.person, row.is_right, row.member, row.at) for row in rows)

    def _log(self, query: Any, **values: Any) -> tuple[LookUp, ...]:
        pool = self._pool
        if pool is None:
            return ()
        return tuple(map(_look_up_of, self._connection.execute(query, {"pool": pool.id, **values})))


class LookUpWrites(LookUpReads):
    """The look-ups of one team, open for more."""

    def record(
        self,
        person: str,
        *,
        at: datetime,
        member: str,
        purpose: str,
        surface: str,
        sources: Sequence[str] = (),
        names: Iterable[str] = (),
    ) -> None:
        """Write down one look-up. `names` are left out of the purpose, where they were typed.

        Raises ValueError without a purpose: nobody is looked up without one.
        """
        said = without_names(purpose, names).strip()[:LONGEST_PURPOSE]
        if not said:
            raise ValueError("a look-up of a person needs a purpose")
        pool = locked_pool(self._connection, self._team)
        row = {"pool": pool.id, "subject": subject_of(pool, person), "at": at, "member": member}
        row |= {"purpose": said, "surface": surface, "sources": list(sources)}
        self._connection.execute(_ADDED, row)

    def pick(self, name: str, pick: Pick) -> None:
        """Remember who is meant by a name, or isn't; the name itself is not kept."""
        pool = locked_pool(self._connection, self._team)
        key = ("pool", "asked", "person")
        row = {"pool": pool.id, "asked": pool.asked(name), "person": pick.person}
        row |= {"is_right": pick.is_right, "member": pick.member, "at": pick.at}
        self._connection.execute(insert_or_update(self._connection, picks, key), row)


def subject_of(pool: Pool, person: str) -> str:
    """The keyed hash that stands for a person in the log."""
    return pool.digest(f"subject:{person}")


def _look_up_of(row: Row[*tuple[Any, ...]]) -> LookUp:
    """The look-up of a row of the log."""
    return LookUp(row.at, row.member, row.subject, row.purpose, row.surface, tuple(row.sources))


def without_names(text: str, names: Iterable[str]) -> str:
    """The text with every word left out that is in one of the names."""
    hidden = {word for name in names for word in words(name) if len(word) > 1}
    return re.sub(r"[^\W_]+", lambda m: LEFT_OUT if hidden & set(words(m[0])) else m[0], text)
