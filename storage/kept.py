"""Replies of sources, kept for a while so that a better parser can read them once more."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, insert, literal, select

from storage.records import KeptReply
from storage.schema.feeds import kept

_OF_DAY: Final = (kept.c.source == bindparam("source"), kept.c.day == bindparam("day"))
_DAYS: Final = select(kept.c.source, kept.c.day).distinct().order_by(kept.c.source, kept.c.day)
_PARTS: Final = select(kept.c.part, kept.c.retrieved, kept.c.body).where(*_OF_DAY)


class KeptReads:
    """What sources answered lately."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def days(self) -> tuple[tuple[str, date], ...]:
        """Source and day of every reply, by source and in order of time."""
        return tuple((row.source, row.day) for row in self._connection.execute(_DAYS))

    def reply(self, source: str, day: date) -> KeptReply | None:
        """The reply of a day with all of its parts, in order of their names; None without one."""
        query = _PARTS.order_by(kept.c.part)
        rows = self._connection.execute(query, {"source": source, "day": day}).all()
        if not rows:
            return None
        parts = {row.part: zlib.decompress(row.body) for row in rows}
        return KeptReply(source, day, max(row.retrieved for row in rows), parts)


class KeptWrites(KeptReads):
    """What sources answered lately, open for more."""

    def keep(self, source: str, day: date, parts: Mapping[str, bytes], retrieved: datetime) -> None:
        """Keep the reply of a day, compressed, in place of an earlier one of that day."""
        self._connection.execute(delete(kept).where(*_OF_DAY), {"source": source, "day": day})
        rows = [
            {
                "source": source,
                "day": day,
                "part": part,
                "retrieved": retrieved,
                "body": zlib.compress(body),
            }
            for part, body in parts.items()
        ]
        if rows:
            self._connection.execute(insert(kept), rows)

    def keep_again(self, source: str, day: date, retrieved: datetime) -> None:
        """The source says that nothing changed: the newest reply is that of this day as well."""
        newest = self._connection.execute(
            select(func.max(kept.c.day)).where(kept.c.source == source, kept.c.day <= day)
        ).scalar()
        if newest is None or newest == day:
            return
        columns = ("source", "day", "part", "retrieved", "body")
        old = select(
            kept.c.source,
            literal(day, kept.c.day.type),
            kept.c.part,
            literal(retrieved, kept.c.retrieved.type),
            kept.c.body,
        ).where(kept.c.source == source, kept.c.day == newest)
        self._connection.execute(insert(kept).from_select(columns, old))

    def forget(self, before: date) -> int:
        """Remove the replies of earlier days; how many rows that were."""
        return self._connection.execute(delete(kept).where(kept.c.day < before)).rowcount
