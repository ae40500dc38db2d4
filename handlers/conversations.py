"""Messages to us: direct ones, and mentions in channels; each answered in its own thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt import App

from handlers.background import Background
from handlers.blocks.escape import unescape
from handlers.delivery import Place
from handlers.inbox import key_of
from handlers.ports import Inbox
from handlers.replies import Replies

_FROM_PEOPLE = (None, "file_share")
"""Subtypes of messages that somebody wrote; the others tell of edits, deletions and joins."""


@dataclass(frozen=True, slots=True)
class Conversations:
    """Answers what people write to us."""

    replies: Replies
    background: Background
    inbox: Inbox

    def register(self, app: App) -> None:
        """`event` and not `message`: the latter leaves edits and deletions unhandled."""
        app.event("message")(self.on_message)
        app.event("app_mention")(self.on_mention)

    def on_message(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        """Answer a direct message in its thread; anything else that arrives here is no question."""
        if event.get("channel_type") == "im" and is_from_a_person(event):
            self._start("direct message", event, body, self.replies.privately)

    def on_mention(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        """Answer a mention in the channel, with what may be public."""
        if is_from_a_person(event):
            self._start("mention", event, body, self.replies.in_channel)

    def _start(
        self,
        name: str,
        event: dict[str, Any],
        body: dict[str, Any],
        reply: Callable[[str, Place], object],
    ) -> None:
        place, text = place_of(event, body), unescape(str(event.get("text") or "")).strip()
        apologise = self.replies.apologise(place)

        def job() -> None:
            reply(text or "help", place)
            self.inbox.finish(key_of(body))

        def tell(reference: str) -> None:
            apologise(reference)
            self.inbox.finish(key_of(body))

        self.background.run(name, job, tell)


def is_from_a_person(event: dict[str, Any]) -> bool:
    """Whether somebody wrote this, as against a bot, an edit or a notice."""
    written = event.get("subtype") in _FROM_PEOPLE and not event.get("bot_id")
    return written and bool(event.get("user"))


def place_of(event: dict[str, Any], body: dict[str, Any]) -> Place:
    """The thread of a message: every top-level message is the root of its own."""
    return Place(
        team=str(body.get("team_id") or event.get("team", "")),
        user=str(event["user"]),
        channel=str(event["channel"]),
        thread=str(event.get("thread_ts") or event["ts"]),
    )
