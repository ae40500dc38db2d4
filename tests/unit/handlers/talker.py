"""A whole bot with everything that remembers, on a fake Slack and the bundled facts."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from slack_sdk import WebClient

from bot.app import assemble
from bot.commands import COMMANDS
from bot.conversing import Conversing
from bot.questions.canonical import to_text
from bot.questions.types import Question
from bot.services import Services
from handlers.background import Background
from handlers.inbox import StoredInbox
from handlers.surfaces import Surfaces
from storage.store import Store
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.harness import MEMBER, NOW, FakeAsking, Harness, Json, Listening, draw

ADMIN = "U9"


class Talker(Harness):
    """A bot that one can talk with, message by message."""

    def settle(self) -> None:
        """Wait for the jobs under way, and for those that they started."""
        super().settle()
        while self.surfaces.background.inflight:
            concurrent.futures.wait(list(self.surfaces.background.inflight), timeout=5)

    @property
    def services(self) -> Services:
        """What answers."""
        assert self.surfaces.services is not None
        return self.surfaces.services

    @property
    def conversing(self) -> Conversing:
        """What remembers."""
        return Conversing(self.services, lambda: NOW)

    @property
    def store(self) -> Store:
        """The database."""
        return self.services.store

    def posts(self) -> list[Json]:
        """The messages that were posted."""
        return self.slack.sent("chat.postMessage")

    def say(self, text: str, root: str = "7.7", **more: Any) -> list[Json]:
        """Write in a thread of a direct message; what came back."""
        before, number = len(self.posts()), len(self.slack.calls) + 100
        ts = f"{number}.{number}"
        event = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "ts": ts}
        event |= {"thread_ts": root, "text": text}
        self.event(event | more, f"Ev{number}")
        return self.posts()[before:]

    def said(self, text: str, root: str = "7.7", **more: Any) -> Json:
        """As `say`, where one message came back."""
        (post,) = self.say(text, root, **more)
        return post

    def mention(self, text: str, root: str = "9.9", user: str = "U1") -> None:
        """Mention the bot in a thread of a channel."""
        number = len(self.slack.calls) + 500
        event = {"type": "app_mention", "channel": "C1", "user": user, "ts": f"{number}.0"}
        self.event(event | {"thread_ts": root, "text": f"<@U0BOT> {text}"}, f"Ev{number}")

    def open_home(self, user: str = "U1") -> Json:
        """Open App Home; the view that was published."""
        number = len(self.slack.calls) + 900
        self.event({"type": "app_home_opened", "tab": "home", "user": user}, f"Ev{number}")
        return self.home()

    def home(self) -> Json:
        """The view that was published last."""
        view: Json = self.slack.sent("views.publish")[-1]["view"]
        return view

    def press_in(self, label: str, payload: Json, user: str = "U1", **more: Any) -> None:
        """Press a button of a view or of a message in a direct conversation."""
        for element in elements(payload):
            if element.get("text", {}).get("text") == label:
                self.click(element["action_id"], element["value"], user, **(_IN_A_VIEW | more))
                return
        raise AssertionError(f"no button {label}")


IN_THREAD: Json = {
    "channel": {"id": "D1"},
    "message": {"bot_id": "B0", "thread_ts": "7.7"},
    "container": {"type": "message", "channel_id": "D1"},
}
"""Where a button of a direct conversation is."""
_IN_A_VIEW: Json = {"channel": {}, "container": {"type": "view"}, "response_url": ""}


def elements(payload: Json) -> Iterator[Json]:
    """Every button of a payload."""
    for block in payload["blocks"]:
        found = block.get("elements", []) if block["type"] == "actions" else []
        yield from found
        if "accessory" in block:
            yield block["accessory"]


def labels(payload: Json) -> list[str]:
    """What the buttons of a payload say."""
    return [element["text"]["text"] for element in elements(payload) if "text" in element]


@contextmanager
def talking(slack: FakeSlack, client: WebClient) -> Iterator[Talker]:
    """A bot on a database in memory with the bundled facts, until the block ends."""
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)

        def words(question: Question) -> str:
            return to_text(question, services.directory)

        inbox = StoredInbox(store, lambda: NOW)
        surfaces = Surfaces(
            services, words, inbox, client, Background(), COMMANDS, draw, services,
            frozenset((ADMIN,)),
        )  # fmt: skip
        slack.answers["auth.test"] = {"team_id": "T1", "user_id": "U0BOT", "bot_id": "B0"}
        slack.answers["users.info"] = MEMBER
        slack.answers["views.open"] = {"view": {"id": "V1"}}
        app, listening = assemble(surfaces, "test-secret").app, Listening(4)
        runner: Any = app.listener_runner
        runner.listener_executor = listening
        yield Talker(slack, cast(FakeAsking, services), surfaces, app, listening)
