"""What every request passes: handled once, and an error never ends in silence."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, NamedTuple

from slack_bolt import App, BoltResponse
from slack_bolt.error import BoltUnhandledRequestError

from bot.errors import reference
from handlers.inbox import StoredInbox, is_from_a_person, keys_of

log = logging.getLogger(__name__)


class Once(NamedTuple):
    """Lets an event through once. Bolt hands a redelivered one to its listener again."""

    inbox: StoredInbox

    def register(self, app: App) -> None:
        """Before all listeners."""
        app.middleware(self.once)

    def once(self, body: dict[str, Any], next: Callable[[], None]) -> BoltResponse | None:
        """Claim the event, or end here with 200: Slack would send it again on anything else.

        Where the claim can't be written this raises, and Slack sends the event again: better
        late than lost.
        """
        keys = keys_of(body)
        if keys and not self.inbox.claim(keys, _where(body)):
            return BoltResponse(status=200)
        next()
        return None


def _where(body: dict[str, Any]) -> dict[str, str]:
    """Where an apology would go if this event were never answered."""
    event = body.get("event") or {}
    root = str(event.get("thread_ts") or event.get("ts", ""))
    where = {"channel": str(event.get("channel", "")), "thread": root}
    if not is_from_a_person(event):
        return {}
    if event.get("type") == "app_mention":
        return {**where, "user": str(event["user"])}
    return where if _is_direct(event) else {}


def _is_direct(event: dict[str, Any]) -> bool:
    return event.get("type") == "message" and event.get("channel_type") == "im"


def on_error(error: Exception, body: dict[str, Any]) -> BoltResponse | None:
    """Log an error under a reference, with ids and without a word that anybody wrote.

    A request that nothing handles is answered with 200, since sending it again would not help.
    """
    kind = body.get("type") or ("command" if body.get("command") else "unknown")
    if isinstance(error, BoltUnhandledRequestError):
        log.info("unhandled request type=%s event=%s", kind, (body.get("event") or {}).get("type"))
        return BoltResponse(status=200)
    log.error("request type=%s ref=%s failed", kind, reference(), exc_info=error)
    return None
