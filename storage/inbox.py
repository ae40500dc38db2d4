"""Requests that were taken on: each claimed once, by whichever process was first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.records import InboxState, Received
from storage.schema import inbox
from storage.upsert import insert_new

_CLAIM: Final = select(inbox.c.claim).where(inbox.c.key == bindparam("of_key")).scalar_subquery()
_FINISHED: Final = update(inbox).where(inbox.c.claim == _CLAIM).values(state=bindparam("ended"))
_GIVE_BACK: Final = delete(inbox).where(
    inbox.c.key.in_(bindparam("of_keys", expanding=True)),
    inbox.c.claim == bindparam("of_claim"),
    inbox.c.at == bindparam("of_time"),
)
"""What one attempt wrote: whoever holds the others claimed them by another name or before."""


class InboxWrites:
    """The requests that were received."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(
        self, keys: Sequence[str], at: datetime, detail: Mapping[str, str] | None = None
    ) -> bool:
        """Take a request on under all of its keys; False, and nothing kept, if any was taken.

        The first key names the request; `detail` says where an apology would go.
        """
        # In one order everywhere, or two processes could wait for each other.
        rows = [
            {"key": key, "claim": keys[0], "at": at, "detail": dict(detail or {})}
            | {"state": InboxState.RECEIVED}
            for key in sorted(set(keys))
        ]
        added = insert_new(self._connection, inbox, rows)
        if 0 < added < len(rows):  # seldom: a savepoint would cost every claim a third of its time
            mine = {"of_keys": list(keys), "of_claim": keys[0], "of_time": at}
            self._connection.execute(_GIVE_BACK, mine)
        return added == len(rows)

    def finish(self, key: str, state: InboxState) -> None:
        """Say how a request ended, by any of its keys; an unknown key changes nothing."""
        self._connection.execute(_FINISHED, {"of_key": key, "ended": state})

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

    def forget(self, before: datetime) -> int:
        """Remove requests received earlier than this; how many rows that were."""
        return self._connection.execute(delete(inbox).where(inbox.c.at < before)).rowcount
