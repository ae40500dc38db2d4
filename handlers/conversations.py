"""Messages to us: direct ones, and mentions in channels; each answered in its own thread."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from slack_bolt import App

from handlers.background import Background
from handlers.blocks.escape import unescape
from handlers.blocks.notices import notice
from handlers.delivery import Place
from handlers.files import PeopleFiles
from handlers.inbox import StoredInbox, is_from_a_person, key_of
from handlers.replies import Replies
from handlers.talking import Say, Talking

_MENTION = re.compile(r"^(?:\s*<@\w+>[\s,:]*)+|(?:[\s,]*<@\w+>)+(?=[\s.!?]*$)")
NO_FILES = notice(
    "I can't read this file. I take CSV files with people for your pool; a question is typed, and "
    "figures can be pasted as text."
)


class Conversations(NamedTuple):
    """Answers what people write to us."""

    replies: Replies
    background: Background
    inbox: StoredInbox
    talking: Talking
    files: PeopleFiles

    def register(self, app: App) -> None:
        """`event` and not `message`: the latter leaves edits and deletions unhandled."""
        app.event("message")(self.on_message)
        app.event("app_mention")(self.on_mention)

    def on_message(
        self, event: dict[str, Any], body: dict[str, Any], set_status: Say | None = None
    ) -> None:
        """Answer a direct message in its thread; anything else that arrives here is no question."""
        if event.get("channel_type") != "im":
            return
        if event.get("subtype") == "message_deleted":
            self._deleted(event, body)
        elif is_from_a_person(event):
            place = place_of(event, body)
            self._start(
                "direct message", place, body, lambda: self._direct(event, place, set_status)
            )

    def on_mention(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        """Answer a mention in the channel, with what may be public."""
        if is_from_a_person(event):
            place = place_of(event, body)
            text = _without_us(event) or "help"
            self._start("mention", place, body, lambda: self.talking.in_channel(text, place))

    def _direct(self, event: dict[str, Any], place: Place, busy: Say | None) -> None:
        text = text_of(event)
        if event.get("files"):
            taken = self.files.take(event, place)
            if not taken and not text:
                self.replies.delivery.privately(place, NO_FILES)
            if taken or not text:
                return
        self.talking.privately(text or "help", place, busy=busy)

    def _deleted(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        """A thread whose first message was deleted by its writer is forgotten, without a word."""
        before = event.get("previous_message") or {}
        gone = str(event.get("deleted_ts") or before.get("ts") or "")
        place = Place(str(body.get("team_id", "")), "", str(event.get("channel", "")), gone)
        if gone and not before.get("bot_id"):
            self._in_turn("deleted", place, lambda: self.talking.forget(place), lambda _: None)

    def _start(
        self, name: str, place: Place, body: dict[str, Any], reply: Callable[[], object]
    ) -> None:
        apologise = self.replies.delivery.apology(place)

        def job() -> None:
            reply()
            self.inbox.finish(key_of(body))

        def tell(reference: str) -> None:
            apologise(reference)
            self.inbox.finish(key_of(body))

        self._in_turn(name, place, job, tell)

    def _in_turn(
        self, name: str, place: Place, job: Callable[[], object], tell: Callable[[str], object]
    ) -> None:
        """Of one thread a message after the other: what follows leans on the answer before."""
        self.background.in_turn((place.team, place.channel, place.thread), name, job, tell)


def text_of(event: dict[str, Any]) -> str:
    """What somebody typed."""
    return unescape(str(event.get("text") or "")).strip()


def _without_us(event: dict[str, Any]) -> str:
    """What a mention says besides the mention: `@assay` alone, or with thanks, is no question."""
    return _MENTION.sub("", text_of(event)).strip()


def place_of(event: dict[str, Any], body: dict[str, Any]) -> Place:
    """The thread of a message: every top-level message is the root of its own."""
    return Place(
        team=str(body.get("team_id") or event.get("team", "")),
        user=str(event["user"]),
        channel=str(event["channel"]),
        thread=str(event.get("thread_ts") or event["ts"]),
        is_new=not event.get("thread_ts"),
    )
