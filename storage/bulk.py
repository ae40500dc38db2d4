"""Many rows at once, by the way that is fast on each database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import (
    Column,
    Connection,
    Row,
    Select,
    Table,
    Text,
    any_,
    bindparam,
    cast,
    func,
    select,
)

from storage.errors import StorageError, StorageUnavailable
from storage.facts import chunks

Rows = Sequence[tuple[Any, ...]]

MANY: Final = 5_000
SENT_AT_ONCE: Final = 1_000
"""Rows that are turned into text while PostgreSQL stores those before them."""
CACHE_KB: Final = 32_000
"""What SQLite may keep of a file in memory once so many rows came at once: of an index that doesn't
fit, pages are read again for every row."""


def insert_many(
    connection: Connection, table: Table, columns: Sequence[Column[Any]], rows: Rows
) -> None:
    """Insert rows of these columns, none of which has a key that is there already.

    They hold texts, numbers, times and None. SQLAlchemy's own way makes a dictionary of every row
    and takes four times as long.
    """
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        some = (as_text(_bound(connection, columns, part)) for part in chunks(rows, SENT_AT_ONCE))
        _copy(connection, table, columns, some)
    else:
        ready = zip(*_bound(connection, columns, rows), strict=True)
        _execute_many(connection, table, columns, list(ready))


def insert_lines(
    connection: Connection, table: Table, columns: Sequence[Column[Any]], lines: Sequence[str]
) -> None:
    """As `insert_many`, for rows of letters and digits only: the values with tabs between.

    A list of lines is sorted, and sent, several times as fast as one of rows.
    """
    if not lines:
        return
    if connection.dialect.name == "postgresql":
        _copy(connection, table, columns, ("\n".join(lines) + "\n",))
    else:
        rows = [tuple(line.split("\t")) for line in lines]
        _execute_many(connection, table, columns, rows)


def _execute_many(
    connection: Connection, table: Table, columns: Sequence[Column[Any]], rows: Rows
) -> None:
    """On SQLite: a text that stands in a column of numbers becomes one."""
    if len(rows) >= MANY:
        connection.exec_driver_sql(f"PRAGMA cache_size=-{CACHE_KB}")
    marks = ", ".join("?" for _ in columns)
    text = f"INSERT INTO {_into(connection, table, columns)} VALUES ({marks})"  # noqa: S608 - names of our own tables
    connection.exec_driver_sql(text, rows)


def _into(connection: Connection, table: Table, columns: Sequence[Column[Any]]) -> str:
    quote = connection.dialect.identifier_preparer.quote
    return f"{table.name} ({', '.join(quote(column.name) for column in columns)})"


def _bound(
    connection: Connection, columns: Sequence[Column[Any]], rows: Rows
) -> list[Sequence[Any]]:
    """The rows as columns of values that the driver takes.

    Of times there are few, so each is turned once.
    """
    dialect = connection.dialect
    binds = [column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns]
    return [
        list(map(lru_cache(64)(bind), values)) if bind else values
        for values, bind in zip(zip(*rows, strict=True), binds, strict=True)
    ]


def _copy(
    connection: Connection, table: Table, columns: Sequence[Column[Any]], texts: Iterable[str]
) -> None:
    """By COPY, seven times as fast as INSERT; the server works on a text while the next is made.

    Its errors quote the line that failed, which may be a person's: only their kind is told.
    """
    import psycopg

    statement = f"COPY {_into(connection, table, columns)} FROM STDIN"
    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for text in texts:
                copy.write(text)
    except psycopg.OperationalError as error:
        raise StorageUnavailable(f"the database cannot be used: {type(error).__name__}") from None
    except psycopg.Error as error:
        raise StorageError(f"rows could not be stored: {type(error).__name__}") from None


def rows_among(
    connection: Connection, query: Select[Any], column: Column[Any], values: Sequence[Any]
) -> Iterator[Row[*tuple[Any, ...]]]:
    """The rows of a query where a column has one of many values: numbers, or letters and digits.

    They are given as one text: of a list, every value would be a parameter to be read anew. That
    PostgreSQL makes the array itself keeps it to the index: it does not know of how many values.
    """
    listed = json.dumps(values, separators=(",", ":"))
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import ARRAY

        given = cast(bindparam("among", f"{{{listed[1:-1]}}}", Text), ARRAY(column.type))
        among = column == any_(func.array(select(func.unnest(given)).scalar_subquery()))
    else:
        given_rows = func.json_each(bindparam("among", listed, Text)).table_valued("value")
        among = column.in_(select(given_rows.c.value))
    yield from connection.execute(query.where(among))


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


_NULL: Final = "\\N"
_SIGNS: Final = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
"""What would end a value or a row, or begin another sign."""
_ESCAPES: Final = str.maketrans(_SIGNS)
_TEXTS: Final = {str}
_NUMBERS: Final = {int}
_DAYS: Final = {date, datetime, type(None)}


def as_text(columns: Sequence[Sequence[Any]]) -> str:
    """The rows of these columns, all of one length, in the text format of COPY.

    A column at a time: psycopg's own `write_row` looks each value up and takes thrice as long.

    Values are texts, whole numbers, days, times, and None; raises TypeError for any other.
    """
    lines = map("\t".join, zip(*map(_texts, columns), strict=True))
    return "\n".join(lines) + "\n"


def _texts(values: Sequence[Any]) -> Sequence[str]:
    """The values of one column as they stand in a line."""
    kinds = set(map(type, values))
    if kinds == _TEXTS:
        together = "".join(values)
        return list(map(_escaped, values)) if any(s in together for s in _SIGNS) else values
    if kinds == _NUMBERS:
        return list(map(str, values))
    if kinds <= _DAYS:  # of which there are few
        said = {value: _text(value) for value in set(values)}
        return [said[value] for value in values]
    return list(map(_text, values))


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _text(value: Any) -> str:
    match value:
        case None:
            return _NULL
        case str():
            return _escaped(value)
        case int() | date() if not isinstance(value, bool):  # a datetime is a date as well
            return str(value)
    raise TypeError(f"COPY takes no {type(value).__name__} here")
