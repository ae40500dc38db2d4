"""When running bots last went through what is due: a bot that stopped is noticed by its silence."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.records import Tick
from storage.schema.base import Moment
from storage.schema.digests import ticks
from storage.upsert import insert_or_update

_NEWEST: Final = (
    select(ticks.c.owner, ticks.c.began, ticks.c.ended).order_by(ticks.c.began.desc()).limit(1)
)
_OF: Final = _NEWEST.where(ticks.c.owner == bindparam("by"))
_ENDED: Final = (
    update(ticks)
    .where(ticks.c.owner == bindparam("by"))
    .values(ended=bindparam("at", type_=Moment()))
)
_OLD: Final = delete(ticks).where(ticks.c.began < bindparam("before", type_=Moment()))


class TickReads:
    """The last rounds of every bot."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self) -> Tick | None:
        """The round that began last, of whichever bot; None where none ever ran."""
        row = self._connection.execute(_NEWEST).first()
        return Tick(*row) if row else None

    def of(self, owner: str) -> Tick | None:
        """The last round of one bot, or None."""
        row = self._connection.execute(_OF, {"by": owner}).first()
        return Tick(*row) if row else None


class TickWrites(TickReads):
    """The last rounds of every bot, open for the next ones."""

    def begin(self, owner: str, now: datetime, *, forget: datetime) -> None:
        """A round begins; bots that have been silent since `forget` are forgotten."""
        self._connection.execute(_OLD, {"before": forget})
        statement = insert_or_update(self._connection, ticks, ["owner"])
        self._connection.execute(statement, {"owner": owner, "began": now, "ended": None})

    def end(self, owner: str, now: datetime) -> None:
        """The round of this bot that began last is over."""
        self._connection.execute(_ENDED, {"by": owner, "at": now})
