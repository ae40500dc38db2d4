"""Many rows at once, by the way that is fast on each database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Column, Connection, Table

from storage.errors import StorageError, StorageUnavailable

Rows = Sequence[tuple[Any, ...]]

MANY: Final = 5_000
CACHE_KB: Final = 32_000
"""What SQLite may keep of a file in memory once so many rows came at once: of an index that doesn't
fit, pages are read again for every row."""


def insert_many(
    connection: Connection, table: Table, columns: Sequence[Column[Any]], rows: Rows
) -> None:
    """Insert rows of these columns, none of which has a key that is there already.

    SQLAlchemy's own way makes a dictionary of every row and takes four times as long.
    """
    quote = connection.dialect.identifier_preparer.quote
    into = f"{table.name} ({', '.join(quote(column.name) for column in columns)})"
    ready = _as_bound(connection, columns, rows)
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        _copy(connection, f"COPY {into} FROM STDIN", ready)
    else:
        if len(rows) >= MANY:
            connection.exec_driver_sql(f"PRAGMA cache_size=-{CACHE_KB}")
        marks = ", ".join("?" for _ in columns)
        text = f"INSERT INTO {into} VALUES ({marks})"  # noqa: S608 - names of our own tables
        connection.exec_driver_sql(text, list(ready))


def _as_bound(
    connection: Connection, columns: Sequence[Column[Any]], rows: Rows
) -> Iterable[tuple[Any, ...]]:
    """The rows as the driver takes them. Of times there are few, so each is turned once."""
    dialect = connection.dialect
    binds = [c.type.dialect_impl(dialect).bind_processor(dialect) for c in columns]
    binding = [(place, lru_cache(64)(bind)) for place, bind in enumerate(binds) if bind]
    return (_bound(row, binding) for row in rows) if binding else rows


def _bound(
    row: tuple[Any, ...], binding: Sequence[tuple[int, Callable[[Any], Any]]]
) -> tuple[Any, ...]:
    values = list(row)
    for place, bind in binding:
        values[place] = bind(values[place])
    return tuple(values)


def _copy(connection: Connection, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """By COPY, seven times as fast as INSERT.

    Its errors quote the line that failed, which may be a person's: only their kind is told.
    """
    import psycopg

    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.OperationalError as error:
        raise StorageUnavailable(f"the database cannot be used: {type(error).__name__}") from None
    except psycopg.Error as error:
        raise StorageError(f"rows could not be stored: {type(error).__name__}") from None


def plan_anew(connection: Connection, tables: Sequence[Table]) -> None:
    """Let PostgreSQL count tables that grew much.

    It keeps the plan that it made while a table was empty, which is to read all of it.
    """
    if connection.dialect.name == "postgresql":
        for table in tables:
            connection.exec_driver_sql(f"ANALYZE {table.name}")


def by_index(connection: Connection) -> None:
    """Let the rest of a transaction on PostgreSQL go by indexes.

    Of names it has no statistics, and would read a whole table for some of them.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
