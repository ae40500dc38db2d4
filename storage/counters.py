"""Daily counts of what happened, without a word about who did it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from storage.schema.workspaces import counters
from storage.upsert import insert_or_update


class CounterReads:
    """The counts of each day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def on(self, day: date) -> dict[str, int]:
        """The counts of a day by name, in order of name."""
        query = select(counters.c.name, counters.c.n).where(counters.c.day == day)
        rows = self._connection.execute(query.order_by(counters.c.name))
        return {row.name: row.n for row in rows}


class CounterWrites(CounterReads):
    """The counts of each day, open for counting."""

    def increment(self, name: str, day: date, by: int = 1) -> None:
        """Count something that happened on a day."""
        statement = insert_or_update(self._connection, counters, ["day", "name"], _added)
        self._connection.execute(statement, {"day": day, "name": name, "n": by})


def _added(new: Any) -> dict[str, ColumnElement[Any]]:
    return {"n": counters.c.n + new.n}
