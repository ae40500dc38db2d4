"""The table of requests that were taken on, as the handlers use it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.errors import AlreadyClaimed, StorageUnavailable
from storage.records import InboxState, Received
from storage.store import Store

log = logging.getLogger(__name__)
KEPT = timedelta(hours=24)
APOLOGISE_WITHIN = timedelta(minutes=10)


def keys_of(body: dict[str, Any]) -> list[str]:
    """The names of an event, the event's own first; none for what is no event.

    A message has been seen with two event ids, so that its channel and time count as well.
    """
    event, team = body.get("event") or {}, body.get("team_id")
    if not body.get("event_id"):
        return []
    keys = [f"{team}:{body['event_id']}"]
    if event.get("type") in ("message", "app_mention") and not event.get("subtype"):
        keys.append(f"{team}:{event['type']}:{event.get('channel')}:{event.get('ts')}")
    return keys


def key_of(body: dict[str, Any]) -> str:
    """The first name of an event, or nothing."""
    return next(iter(keys_of(body)), "")


@dataclass(frozen=True, slots=True)
class StoredInbox:
    """The inbox in the database; `now` is the clock."""

    store: Store
    now: Callable[[], datetime]

    def claim(self, keys: Sequence[str], detail: Mapping[str, str] | None = None) -> bool:
        """Take a request on; False if it was taken before. Raises StorageUnavailable."""
        try:
            with self.store.write() as tx:
                tx.inbox.claim(keys, self.now(), detail)
        except AlreadyClaimed:
            return False
        return True

    def finish(self, key: str) -> None:
        """Note that a request was answered. The answer is out, so that an outage is only logged."""
        try:
            with self.store.write() as tx:
                tx.inbox.finish(key, InboxState.ANSWERED)
        except StorageUnavailable:
            log.warning("could not note that a request was answered")

    def unanswered(self) -> tuple[Received, ...]:
        """What was taken on in the last minutes and never answered: a crash came between."""
        with self.store.write() as tx:
            return tx.inbox.unanswered(self.now() - APOLOGISE_WITHIN)

    def tidy(self) -> None:
        """Forget what Slack can't deliver again any more."""
        with self.store.write() as tx:
            forgotten = tx.inbox.forget(self.now() - KEPT)
        log.info("forgotten=%d", forgotten)
