"""Freeing a database's files of what was removed from its tables.

SQLite overwrites what it deletes (`secure_delete`), so that only the write-ahead log has to be
emptied. PostgreSQL keeps old rows in its files until the tables are written anew.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Engine, bindparam, func, or_, select, text, update

from storage import engine as engines
from storage.schema.candidates import PERSONAL, lookups, pools
from storage.schema.conversations import conversations, feedback, reports
from storage.schema.corrected import corrected_facts
from storage.schema.workspaces import shown

WRITTEN: Final = (shown, conversations, feedback, reports, lookups, corrected_facts)
"""Tables that hold what members wrote, in which a name may stand although it shouldn't."""
_UNFINISHED: Final = select(func.max(pools.c.removed_at)).where(
    pools.c.removed_at.is_not(None),
    or_(pools.c.scrubbed_at.is_(None), pools.c.scrubbed_at < pools.c.removed_at),
)


def scrub(engine: Engine, at: datetime, *, rewrite: bool) -> bool:
    """Free the files of removed people; whether that was done.

    SQLite: False where somebody kept reading for five seconds. PostgreSQL: only with `rewrite`,
    for it locks the tables about people while they are written anew.
    """
    if engine.dialect.name == "postgresql":
        if not rewrite:
            return False
        _rewrite(engine)
    elif not _empty_log(engine):
        return False
    with engines.for_writing(engine).begin() as connection:
        connection.execute(update(pools).values(scrubbed_at=at))
    return True


def _empty_log(engine: Engine) -> bool:
    with engines.for_probing(engine).connect() as connection:
        is_busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
    return not is_busy


def _rewrite(engine: Engine) -> None:
    with engines.for_probing(engine).connect() as connection:
        for table in (*PERSONAL, *WRITTEN):
            connection.execute(text(f"VACUUM FULL {table.name}"))


_LOGGING: Final = text(
    "SELECT name, setting FROM pg_settings WHERE name IN"
    " ('log_statement', 'log_min_duration_statement', 'log_min_duration_sample',"
    " 'auto_explain.log_min_duration') ORDER BY name"
)
_SAMPLED: Final = text(
    "SELECT attrelid::regclass::text, attname FROM pg_attribute"
    " WHERE attrelid::regclass::text IN :tables AND attnum > 0 AND NOT attisdropped"
    " AND atttypid IN ('text'::regtype, 'varchar'::regtype) AND attstattarget <> 0"
    " ORDER BY 1, 2"
).bindparams(bindparam("tables", expanding=True))
_HARMLESS: Final = frozenset(
    (
        *("added_by", "kind", "tie", "confidence", "source", "team", "user", "member", "channel"),
        *("root", "fact", "reporter", "state", "decided_by", "replacement", "subject", "surface"),
        *("id", "instead_of"),
    )
)
"""Columns of those tables that hold ids and words of ours."""


class TraceReads:
    """What may be left of removed people where no removal from a table reaches."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_postgres = connection.dialect.name == "postgresql"

    def unfinished(self) -> datetime | None:
        """When people were last removed whose traces are still in the files, or None."""
        found: datetime | None = self._connection.execute(_UNFINISHED).scalar_one()
        return found

    def keeps_archive(self) -> bool:
        """Whether the server keeps copies of its write-ahead log elsewhere (PostgreSQL)."""
        if not self._is_postgres:
            return False
        return str(self._connection.execute(text("SHOW archive_mode")).scalar_one()) != "off"

    def logs_statements(self) -> tuple[str, ...]:
        """Settings by which PostgreSQL writes statements, and the values in them, into its log."""
        if not self._is_postgres:
            return ()
        found = self._connection.execute(_LOGGING)
        return tuple(name for name, value in found if value in ("mod", "all") or _is_on(value))

    def sampled_names(self) -> tuple[str, ...]:
        """Columns about people that PostgreSQL copies samples of into its statistics.

        Nothing that is removed from a table is removed from there, so there must be none.
        """
        if not self._is_postgres:
            return ()
        tables = [table.name for table in (*PERSONAL, *WRITTEN)]
        rows = self._connection.execute(_SAMPLED, {"tables": tables})
        return tuple(f"{table}.{name}" for table, name in rows if name not in _HARMLESS)


def _is_on(value: str) -> bool:
    """Whether a duration in milliseconds is one; -1 means never."""
    return value.isdigit()
