"""When the channels of a team get their digest."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, delete, func, select, update

from storage.records import ActiveSchedule, Schedule
from storage.schema.digests import deliveries, schedules
from storage.upsert import insert_or_update

_NAMES: Final = tuple(field.name for field in fields(Schedule))
_COLUMNS: Final = tuple(schedules.c[name] for name in _NAMES)
_LISTS: Final = ("sections", "muted", "labs", "limits")
_KEY: Final = ("team", "channel", "digest")


class ScheduleReads:
    """The digests of one team."""

    def __init__(self, connection: Connection, team: str) -> None:
        self._connection = connection
        self._team = team

    def all(self) -> tuple[Schedule, ...]:
        """Every digest that was set up and not stopped, by channel."""
        query = select(*_COLUMNS).where(schedules.c.team == self._team)
        rows = self._connection.execute(query.order_by(schedules.c.channel, schedules.c.digest))
        return tuple(map(_schedule, rows))

    def get(self, channel: str, digest: str) -> Schedule | None:
        """The digest of a channel, or None."""
        row = self._connection.execute(select(*_COLUMNS).where(*self._of(channel, digest))).first()
        return _schedule(row) if row else None

    def _of(self, channel: str, digest: str) -> tuple[Any, ...]:
        return (
            schedules.c.team == self._team,
            schedules.c.channel == channel,
            schedules.c.digest == digest,
        )


class ScheduleWrites(ScheduleReads):
    """The digests of one team, open for changes. Changes of an unknown digest return False."""

    def save(self, schedule: Schedule) -> None:
        """Set a digest up, or replace the one that the channel has."""
        row = {name: getattr(schedule, name) for name in _NAMES}
        row |= {name: list(row[name]) for name in _LISTS}
        statement = insert_or_update(self._connection, schedules, _KEY)
        self._connection.execute(statement, row | {"team": self._team})

    def pause(self, channel: str, digest: str, *, at: datetime, by: str, why: str) -> bool:
        """Plan no more; the first pause stays on record if it is paused already."""
        running = schedules.c.paused_at.is_(None)
        paused = {"paused_at": at, "paused_by": by, "paused_why": why}
        return self._change(channel, digest, paused, running)

    def resume(self, channel: str, digest: str, *, at: datetime, by: str) -> bool:
        """Plan again from now on; False as well where it was not paused."""
        resumed = {"resumed_at": at, "resumed_by": by}
        resumed |= {"paused_at": None, "paused_by": "", "paused_why": ""}
        return self._change(channel, digest, resumed, schedules.c.paused_at.is_not(None))

    def mute(self, channel: str, digest: str, section: str) -> bool:
        """Leave a section out from now on; False as well where it is muted."""
        query = select(schedules.c.muted).where(*self._of(channel, digest)).with_for_update()
        muted = self._connection.execute(query).scalar()
        if muted is None or section in muted:
            return False
        return self._change(channel, digest, {"muted": [*muted, section]})

    def stop(self, channel: str, digest: str) -> bool:
        """Forget a schedule; what was delivered stays on record."""
        gone = delete(schedules).where(*self._of(channel, digest))
        return self._connection.execute(gone).rowcount == 1

    def _change(self, channel: str, digest: str, values: dict[str, Any], *only: Any) -> bool:
        changed = update(schedules).where(*self._of(channel, digest), *only).values(values)
        return self._connection.execute(changed).rowcount == 1


class Ticker:
    """The one reader that sees the schedules of every team: it plans, and shows nobody anything."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def active(self) -> tuple[ActiveSchedule, ...]:
        """Every schedule that is not paused, with the latest time that was planned for it."""
        rows = self._connection.execute(_ACTIVE)
        return tuple(ActiveSchedule(row[0], _schedule(row[2:]), row[1]) for row in rows)


def _active() -> Any:
    same = and_(*(deliveries.c[name] == schedules.c[name] for name in _KEY))
    last = select(func.max(deliveries.c.due)).where(same).scalar_subquery()
    return (
        select(schedules.c.team, last, *_COLUMNS)
        .where(schedules.c.paused_at.is_(None))
        .order_by(*(schedules.c[name] for name in _KEY))
    )


_ACTIVE: Final = _active()


def _schedule(row: Row[*tuple[Any, ...]] | tuple[Any, ...]) -> Schedule:
    values = dict(zip(_NAMES, row, strict=True))
    lists = {name: tuple(values[name]) for name in _LISTS}
    pairs = tuple((name, float(value)) for name, value in lists["limits"])
    return Schedule(**values | lists | {"limits": pairs})
