"""INSERT … ON CONFLICT, which SQLAlchemy spells differently for each database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Executable, Table

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert as PostgresInsert
    from sqlalchemy.dialects.sqlite import Insert as SqliteInsert

Values = Callable[[Any], dict[str, ColumnElement[Any]]]


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert rows but those whose key is there already; how many were inserted."""
    statement = _inserting(connection.dialect.name, table)
    options = {"preserve_rowcount": True}
    done = connection.execute(statement, rows, execution_options=options)
    return max(done.rowcount, 0)  # psycopg says -1 for none


@lru_cache(maxsize=64)
def _inserting(dialect: str, table: Table) -> Executable:
    return _insert(dialect, table).on_conflict_do_nothing()


def insert_or_update(
    connection: Connection, table: Table, key: Sequence[str], values: Values | None = None
) -> Executable:
    """Insert rows; one whose key is there already is changed.

    `values` makes the new values from the row that was to be inserted; by default they are that
    row's own. A statement is made once for each function, so it should not be made on the spot.
    """
    return _inserting_or_updating(connection.dialect.name, table, tuple(key), values)


@lru_cache(maxsize=64)
def _inserting_or_updating(
    dialect: str, table: Table, key: tuple[str, ...], values: Values | None
) -> Executable:
    statement = _insert(dialect, table)
    new = statement.excluded
    changed = values(new) if values else {c.name: new[c.name] for c in table.c if c.name not in key}
    return statement.on_conflict_do_update(index_elements=key, set_=changed)


def _insert(dialect: str, table: Table) -> SqliteInsert | PostgresInsert:
    # Imported by need: the PostgreSQL dialect would slow every start on SQLite.
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)
