"""Many rows at once, by the way that is fast on each database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table

from storage.errors import StorageError, StorageUnavailable

Rows = Sequence[tuple[Any, ...]]


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
        marks = ", ".join("?" for _ in columns)
        text = f"INSERT INTO {into} VALUES ({marks})"  # noqa: S608 - names of our own tables
        connection.exec_driver_sql(text, list(ready))


def _as_bound(
    connection: Connection, columns: Sequence[Column[Any]], rows: Rows
) -> Iterator[tuple[Any, ...]]:
    """The rows as the driver takes them."""
    dialect = connection.dialect
    processors = [c.type.dialect_impl(dialect).bind_processor(dialect) for c in columns]
    if not any(processors):
        yield from rows
        return
    for row in rows:
        yield tuple(
            bind(value) if bind else value for bind, value in zip(processors, row, strict=True)
        )


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
