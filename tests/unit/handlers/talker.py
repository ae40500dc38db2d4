"""A whole bot on a fake Slack and the bundled facts: requests in by Bolt's own door, posts out."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient
from sqlalchemy import Engine

from bot.answers import Chart
from bot.app import assemble
from bot.commands import COMMANDS
from bot.conversing import Conversing
from bot.services import Services
from handlers.background import Background
from handlers.inbox import StoredInbox
from handlers.surfaces import Surfaces
from storage.errors import StorageUnavailable
from storage.records import SavedOffer
from storage.store import Store, Write
from tests.unit.handlers.fake_slack import FakeSlack

Json = dict[str, Any]
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ADMIN = "U9"
MEMBER: Json = {"user": {"id": "U1", "team_id": "T1"}}
"""What Slack says of a member of the workspace."""
OFFER = "2048 H100 40 researchers vs openai"
IN_THREAD: Json = {
    "channel": {"id": "D1"},
    "message": {"bot_id": "B0", "thread_ts": "7.7"},
    "container": {"type": "message", "channel_id": "D1"},
}
"""Where a button of a direct conversation is."""
_IN_A_VIEW: Json = {"channel": {}, "container": {"type": "view"}, "response_url": ""}


def draw(_: Chart, on: date) -> bytes:
    """A picture of a chart."""
    return f"PNG {on}".encode()


def away() -> None:
    """What a database that is away does to whoever wants something of it."""
    raise StorageUnavailable("the database cannot be reached")


class Faulty(Store):
    """A database to which something happens whenever something is looked up or written."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.on_look: Callable[[], object] = lambda: None
        self.on_write: Callable[[], object] = lambda: None

    def ledger_version(self) -> int:
        """As the store's, after what happens first: whatever is answered looks here at first."""
        self.on_look()
        return super().ledger_version()

    @contextmanager
    def write(self) -> Iterator[Write]:
        """As the store's, after what happens first."""
        self.on_write()
        with super().write() as tx:
            yield tx


class Listening(ThreadPoolExecutor):
    """Bolt's threads, with what was started on them: a listener runs on after its answer."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.submitted: list[Future[Any]] = []

    def submit(self, *args: Any, **more: Any) -> Future[Any]:
        """Start a listener and remember it."""
        self.submitted.append(super().submit(*args, **more))
        return self.submitted[-1]


@dataclass
class Talker:
    """Requests go in as Slack sends them, and what follows of them is waited for."""

    slack: FakeSlack
    store: Faulty
    services: Services
    surfaces: Surfaces
    app: App
    listening: Listening

    @property
    def conversing(self) -> Conversing:
        """What remembers."""
        return Conversing(self.services, lambda: NOW)

    @property
    def saved(self) -> SavedOffer | None:
        """The workspace's own offer."""
        with self.store.read() as tx:
            return tx.workspace("T1").offer()

    def dispatch(self, body: Json) -> BoltResponse:
        """Hand a request to Bolt as Socket Mode does, and wait for what follows."""
        answer: BoltResponse = self.app.dispatch(BoltRequest(mode="socket_mode", body=body))
        self.settle()
        return answer

    def settle(self) -> None:
        """Wait for the listeners, for the jobs that they started, and for the jobs of those."""
        concurrent.futures.wait(self.listening.submitted, timeout=5)
        while self.surfaces.background.inflight:
            concurrent.futures.wait(list(self.surfaces.background.inflight), timeout=5)

    def command(self, text: str, **more: Any) -> BoltResponse:
        """`/compute-benchmark` in a channel."""
        body = {"command": "/compute-benchmark", "text": text, "trigger_id": "1.1"}
        body |= {"team_id": "T1", "user_id": "U1", "channel_id": "C1"}
        return self.dispatch(body | {"response_url": self.slack.response_url} | more)

    def event(self, event: Json, event_id: str = "Ev1") -> BoltResponse:
        """An event, wrapped as Slack wraps it."""
        return self.dispatch(
            {"type": "event_callback", "team_id": "T1", "event_id": event_id, "event": event}
        )

    def click(self, action_id: str, value: str, user: str = "U1", **more: Any) -> BoltResponse:
        """A button in an ephemeral message of ours."""
        action = {"type": "button", "action_id": action_id, "block_id": "b", "value": value}
        body: Json = {"type": "block_actions", "actions": [action], "trigger_id": "1.1"}
        body |= {"team": {"id": "T1"}, "user": {"id": user}, "channel": {"id": "C1"}}
        body |= {"container": {"type": "message", "channel_id": "C1", "is_ephemeral": True}}
        return self.dispatch(body | {"response_url": self.slack.response_url} | more)

    def submit(self, view: Json, values: Json) -> BoltResponse:
        """A form with these values by field, each the state of its element."""
        state = {"values": {name: {"value": value} for name, value in values.items()}}
        body = {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "U1"}}
        return self.dispatch({**body, "view": {**view, "state": state}})

    def press(self, label: str, payload: Json, user: str = "U1", **more: Any) -> None:
        """The button with this text, in an ephemeral message of ours."""
        for element in elements(payload):
            if element.get("text", {}).get("text") == label:
                self.click(element["action_id"], element["value"], user, **more)
                return
        raise AssertionError(f"no button {label}")

    def press_in(self, label: str, payload: Json, user: str = "U1", **more: Any) -> None:
        """As `press`, in a view or in a message of a direct conversation."""
        self.press(label, payload, user, **(_IN_A_VIEW | more))

    def posts(self) -> list[Json]:
        """The messages that were posted."""
        return self.slack.sent("chat.postMessage")

    def say(self, text: str, root: str = "7.7", **more: Any) -> list[Json]:
        """Write in a thread of a direct message; what came back."""
        before, number = len(self.posts()), len(self.slack.calls) + 100
        event = direct_message(text, f"{number}.{number}", thread_ts=root)
        self.event(event | more, f"Ev{number}")
        return self.posts()[before:]

    def said(self, text: str, root: str = "7.7", **more: Any) -> Json:
        """As `say`, where one message came back."""
        (post,) = self.say(text, root, **more)
        return post

    def mention(self, text: str, root: str = "9.9", user: str = "U1") -> None:
        """Mention the bot in a thread of a channel."""
        number = len(self.slack.calls) + 500
        event = mention(text, f"{number}.0") | {"thread_ts": root, "user": user}
        self.event(event, f"Ev{number}")

    def open_home(self, user: str = "U1") -> Json:
        """Open App Home; the view that was published."""
        number = len(self.slack.calls) + 900
        self.event({"type": "app_home_opened", "tab": "home", "user": user}, f"Ev{number}")
        return self.home()

    def home(self) -> Json:
        """The view that was published last."""
        view: Json = self.slack.sent("views.publish")[-1]["view"]
        return view


def direct_message(text: str, ts: str = "1.0", **more: Any) -> Json:
    """Somebody writes to the bot."""
    event = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "ts": ts}
    return event | {"text": text} | more


def mention(text: str, ts: str = "1.0") -> Json:
    """Somebody mentions the bot in a channel."""
    event = {"type": "app_mention", "channel": "C1", "user": "U1", "ts": ts}
    return event | {"text": f"<@U0BOT> {text}"}


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


def started(slack: FakeSlack, client: WebClient, store: Faulty) -> Talker:
    """A bot on a database, with everything registered."""
    services, inbox = Services(store, lambda: NOW), StoredInbox(store, lambda: NOW)
    admins = frozenset((ADMIN,))
    surfaces = Surfaces(services, inbox, client, Background(), COMMANDS, draw, admins)
    slack.answers["auth.test"] = {"team_id": "T1", "user_id": "U0BOT", "bot_id": "B0"}
    slack.answers["users.info"] = MEMBER
    slack.answers["views.open"] = {"view": {"id": "V1"}}
    app, listening = assemble(surfaces, "test-secret").app, Listening(4)
    runner: Any = app.listener_runner
    runner.listener_executor = listening
    return Talker(slack, store, services, surfaces, app, listening)


@contextmanager
def talking(slack: FakeSlack, client: WebClient) -> Iterator[Talker]:
    """A bot on a database in memory with the bundled facts, until the block ends."""
    with Faulty.open("sqlite://") as store:
        yield started(slack, client, store)
