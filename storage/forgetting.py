"""What is remembered for a time, of every workspace, and its end."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Column, Connection, Table, delete, select

from storage.records import Remembered
from storage.schema.candidates import lookups, picks, pools
from storage.schema.conversations import conversations, corrections, feedback, reports
from storage.schema.workspaces import shown

_TIMED: Final[dict[Remembered, tuple[Table, Column[datetime | None]]]] = {
    Remembered.SHOWN: (shown, shown.c.at),
    Remembered.CONVERSATIONS: (conversations, conversations.c.at),
    Remembered.OPINIONS: (feedback, feedback.c.at),
    Remembered.LOOKUPS: (lookups, lookups.c.at),
    Remembered.CHOICES: (picks, picks.c.at),
    Remembered.REPORTS: (reports, reports.c.decided_at),
}


def forget(connection: Connection, what: Remembered, before: datetime) -> int:
    """Remove what ended earlier than this, of every team; how many rows that were."""
    table, ended = _TIMED[what]
    if table is reports:
        old = select(reports.c.id).where(reports.c.decided_at < before)
        connection.execute(delete(corrections).where(corrections.c.report.in_(old)))
    return connection.execute(delete(table).where(ended < before)).rowcount


def teams_with_pools(connection: Connection) -> tuple[str, ...]:
    """The teams that have a pool; the one of nobody only remembers removals."""
    found = select(pools.c.team).where(pools.c.team != "").order_by(pools.c.team)
    return tuple(connection.execute(found).scalars())
