"""The table of requests that were taken on, as the handlers use it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from bot.digests.ticking import silence
from handlers.this_process import ME, is_gone
from storage.errors import AlreadyClaimed, StorageUnavailable
from storage.records import InboxState, Received
from storage.store import Store
from storage.ticks import TickReads

log = logging.getLogger(__name__)
KEPT = timedelta(hours=24)
APOLOGISE_WITHIN = timedelta(minutes=10)
_FROM_PEOPLE = (None, "file_share")
"""Subtypes of messages that somebody wrote; the others tell of edits, deletions and joins."""
_FROM_BOTS = ("bot_id", "bot_profile", "app_id")
_BY = "by"
"""Which process took a request on, among what is noted of it."""


def is_from_a_person(event: dict[str, Any]) -> bool:
    """Whether somebody wrote this, as against a bot, an edit or a notice."""
    written = event.get("subtype") in _FROM_PEOPLE and not any(map(event.get, _FROM_BOTS))
    return written and bool(event.get("user"))


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


class StoredInbox(NamedTuple):
    """The inbox in the database; `now` is the clock, `me` names this process."""

    store: Store
    now: Callable[[], datetime]
    me: str = ME

    def claim(self, keys: Sequence[str], detail: Mapping[str, str] | None = None) -> bool:
        """Take a request on; False if it was taken before. Raises StorageUnavailable."""
        try:
            with self.store.write() as tx:
                tx.inbox.claim(keys, self.now(), {**(detail or {}), _BY: self.me})
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

    def lost(self) -> tuple[Received, ...]:
        """What a process that ended took on in the last minutes, each told to one caller only."""
        now = self.now()
        with self.store.read() as tx:  # there is hardly ever any, and this runs with every tick
            waiting = tx.inbox.unanswered(now - APOLOGISE_WITHIN)
            left = [one for one in waiting if self._is_left(one, tx.ticks, now)]
        if not left:
            return ()
        with self.store.write() as tx:
            return tuple(one for one in left if tx.inbox.take(one.key))

    def _is_left(self, received: Received, ticks: TickReads, now: datetime) -> bool:
        """Whether nobody works on it: a replica that ticks may still be at it."""
        by = received.detail.get(_BY, "")
        if by == self.me:
            return False
        last = None if is_gone(by) else ticks.of(by)
        return last is None or silence(last, now) is not None

    def tidy(self) -> None:
        """Forget what Slack can't deliver again any more."""
        with self.store.write() as tx:
            forgotten = tx.inbox.forget(self.now() - KEPT)
        log.info("forgotten=%d", forgotten)
