"""The end of a workspace: it uninstalled the app, or took its token back."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, select, update

from storage.candidate_pool import locked_pool
from storage.candidate_removal import purge
from storage.facts import CHANGED
from storage.schema.boards import versions
from storage.schema.candidates import pools
from storage.schema.conversations import conversations, corrections, feedback, reports
from storage.schema.corrected import corrected_facts
from storage.schema.digests import deliveries, delivery_facts, schedules
from storage.schema.whole import metadata
from storage.schema.workspaces import offers, shown

NOBODY: Final = ""
"""The team of a pool without people, which remembers that files have to be freed."""
OF_TEAM: Final = (
    *(shown, offers, conversations, feedback, corrections, reports, corrected_facts),
    *(schedules, deliveries),
)
"""In an order in which rows may go; `purge` empties the tables of the pool."""


def leave(connection: Connection, team: str, at: datetime) -> None:
    """Remove every row of a workspace; `Store.scrub` then frees the files of what was removed."""
    purge(connection, team)
    sent = select(deliveries.c.id).where(deliveries.c.team == team)
    connection.execute(delete(delivery_facts).where(delivery_facts.c.delivery.in_(sent)))
    for table in OF_TEAM:
        connection.execute(delete(table).where(table.c.team == team))
    connection.execute(CHANGED)  # so that no running bot goes on with what it keeps in memory
    nobodys = pools.c.id == locked_pool(connection, NOBODY).id
    connection.execute(update(pools).where(nobodys).values(removed_at=at))


def forgotten_tables() -> frozenset[str]:
    """Tables of a workspace that nothing here empties; there must be none."""
    of_team = {table.name for table in metadata.tables.values() if "team" in table.c}
    known = {table.name for table in (*OF_TEAM, pools, versions)}  # a posting has a team of a lab
    return frozenset(of_team - known)
