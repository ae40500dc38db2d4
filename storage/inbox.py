"""Requests that were taken on: each claimed once, by whichever process was first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.errors import AlreadyClaimed
from storage.records import InboxState, Received
from storage.schema.workspaces import inbox
from storage.upsert import insert_new

_CLAIM: Final = select(inbox.c.claim).where(inbox.c.key == bindparam("of_key")).scalar_subquery()
_FINISHED: Final = update(inbox).where(inbox.c.claim == _CLAIM).values(state=bindparam("ended"))

_TAKEN: Final = (
    update(inbox)
    .where(inbox.c.claim == bindparam("of_key"), inbox.c.state == InboxState.RECEIVED)
    .values(state=InboxState.FAILED)
)


class InboxReads:
    """The requests that were received."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def unanswered(self, since: datetime) -> tuple[Received, ...]:
        """Requests received at or after `since` that have not ended, oldest first, each once."""
        query = (
            select(inbox.c.key, inbox.c.at, inbox.c.detail)
            .where(inbox.c.state == InboxState.RECEIVED, inbox.c.at >= since)
            .where(inbox.c.key == inbox.c.claim)
            .order_by(inbox.c.at, inbox.c.key)
        )
        return tuple(
            Received(key, at, detail) for key, at, detail in self._connection.execute(query)
        )


class InboxWrites(InboxReads):
    """The requests that were received, open for more."""

    def claim(
        self, keys: Sequence[str], at: datetime, detail: Mapping[str, str] | None = None
    ) -> None:
        """Take a request on under all of its keys. Raises AlreadyClaimed if any was taken.

        That undoes the transaction, so that nothing is kept: a savepoint would cost every claim a
        quarter of its time. The first key names the request; `detail` says where an apology would
        go.
        """
        # In one order everywhere, or two processes could wait for each other.
        rows = [
            {"key": key, "claim": keys[0], "at": at, "detail": dict(detail or {})}
            | {"state": InboxState.RECEIVED}
            for key in sorted(set(keys))
        ]
        if insert_new(self._connection, inbox, rows) < len(rows):
            raise AlreadyClaimed

    def finish(self, key: str, state: InboxState) -> None:
        """Say how a request ended, by any of its keys; an unknown key changes nothing."""
        self._connection.execute(_FINISHED, {"of_key": key, "ended": state})

    def take(self, key: str) -> bool:
        """End a request that nobody ended yet, by its first key; False where somebody did."""
        return self._connection.execute(_TAKEN, {"of_key": key}).rowcount > 0

    def forget(self, before: datetime) -> int:
        """Remove requests received earlier than this; how many rows that were."""
        return self._connection.execute(delete(inbox).where(inbox.c.at < before)).rowcount
