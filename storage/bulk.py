"""Many rows at once, by the way that is fast on each database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Column, Connection, Row, Select, Table, any_, bindparam

from storage.errors import StorageError, StorageUnavailable
from storage.facts import chunks

Rows = Sequence[tuple[Any, ...]]

MANY: Final = 5_000
AMONG: Final = 2_000
"""Values that a column is compared with at once."""
CACHE_KB: Final = 32_000
"""What SQLite may keep of a file in memory once so many rows came at once: of an index that doesn't
fit, pages are read again for every row."""


def insert_many(
    connection: Connection,
    table: Table,
    columns: Sequence[Column[Any]],
    rows: Rows,
    *,
    is_plain: bool = False,
) -> None:
    """Insert rows of these columns, none of which has a key that is there already.

    Plain values are numbers, letters and digits, without anything that COPY would read as a sign.
    SQLAlchemy's own way makes a dictionary of every row and takes four times as long.
    """
    if not rows:
        return
    quote = connection.dialect.identifier_preparer.quote
    into = f"{table.name} ({', '.join(quote(column.name) for column in columns)})"
    ready = _as_bound(connection, columns, rows)
    if connection.dialect.name == "postgresql":
        _copy(connection, f"COPY {into} FROM STDIN", ready, is_plain=is_plain)
    else:
        if len(rows) >= MANY:
            connection.exec_driver_sql(f"PRAGMA cache_size=-{CACHE_KB}")
        marks = ", ".join("?" for _ in columns)
        text = f"INSERT INTO {into} VALUES ({marks})"  # noqa: S608 - names of our own tables
        connection.exec_driver_sql(text, list(ready))


def _as_bound(connection: Connection, columns: Sequence[Column[Any]], rows: Rows) -> Rows:
    """The rows as the driver takes them. Of times there are few, so each is turned once."""
    dialect = connection.dialect
    binds = [c.type.dialect_impl(dialect).bind_processor(dialect) for c in columns]
    binding = [(place, lru_cache(64)(bind)) for place, bind in enumerate(binds) if bind]
    return [_bound(row, binding) for row in rows] if binding else rows


def _bound(
    row: tuple[Any, ...], binding: Sequence[tuple[int, Callable[[Any], Any]]]
) -> tuple[Any, ...]:
    values = list(row)
    for place, bind in binding:
        values[place] = bind(values[place])
    return tuple(values)


def _copy(
    connection: Connection, statement: str, rows: Sequence[tuple[Any, ...]], *, is_plain: bool
) -> None:
    """By COPY, seven times as fast as INSERT.

    Its errors quote the line that failed, which may be a person's: only their kind is told.
    """
    import psycopg

    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            if is_plain:
                line = "\t".join(["%s"] * len(rows[0])) + "\n"
                copy.write("".join([line % row for row in rows]))
            else:
                for row in rows:
                    copy.write_row(row)
    except psycopg.OperationalError as error:
        raise StorageUnavailable(f"the database cannot be used: {type(error).__name__}") from None
    except psycopg.Error as error:
        raise StorageError(f"rows could not be stored: {type(error).__name__}") from None


def rows_among(
    connection: Connection, query: Select[Any], column: Column[Any], values: Sequence[Any]
) -> Iterator[Row[*tuple[Any, ...]]]:
    """The rows of a query where a column has one of many values.

    PostgreSQL takes them as one array: its driver reads a list of parameters anew each time.
    """
    for some in chunks(values, AMONG):
        if connection.dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import ARRAY

            given = bindparam("among", some, type_=ARRAY(column.type))
            yield from connection.execute(query.where(column == any_(given)))
        else:
            yield from connection.execute(query.where(column.in_(some)))


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
