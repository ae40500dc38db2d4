"""A whole bot on a fake Slack: requests in by Bolt's own door, posts out to be read."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient

from bot.answers import Answer, Chart
from bot.app import assemble
from bot.commands import COMMANDS
from bot.ledger import Directory
from bot.questions.types import Kind, Question
from bot.services import Asker
from handlers.background import Background
from handlers.inbox import StoredInbox
from handlers.surfaces import Surfaces
from storage.errors import StorageUnavailable
from storage.records import Amount, ChipCount, Entity, EntityKind, Offer, SavedOffer
from storage.store import Store
from tests.unit.handlers import samples
from tests.unit.handlers.fake_slack import FakeSlack

Json = dict[str, Any]
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
MEMBER: Json = {"user": {"id": "U1", "team_id": "T1"}}
"""What Slack says of a member of the workspace."""
LABS = (
    Entity("openai", EntityKind.LAB, "OpenAI"),
    Entity("anthropic", EntityKind.LAB, "Anthropic"),
    Entity("chip/h100", EntityKind.CHIP, "H100"),
)
OFFER = "2048 H100 40 researchers vs openai"


@dataclass
class FakeAsking:
    """Knows a handful of texts; `fault` is raised by every question."""

    asked: list[tuple[str, str, date | None]] = field(default_factory=list)
    saved: dict[str, SavedOffer] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    fault: Exception | None = None
    forgetful: bool = False
    remembered: list[tuple[str, str, str]] = field(default_factory=list)
    before: Callable[[str], object] = lambda _: None
    directory: Directory = field(default_factory=lambda: Directory(LABS))

    def remember(self, answer: Answer, text: str, asker: Asker) -> None:
        """Note what was shown; `forgetful` fails as a database that is away would."""
        if self.forgetful:
            raise StorageUnavailable("the database cannot be reached")
        self.remembered.append((answer.kind, text, asker.user))

    def ask(self, text: str, asker: Asker, on: date | None = None) -> Answer:
        """The answer prepared for a text, or one by its first word."""
        self.before(text)
        if self.fault:
            raise self.fault
        self.asked.append((text, asker.user, on))
        return self.answers.get(text) or _answer(text)

    def answer(self, question: Question, asker: Asker, on: date | None = None) -> Answer:
        """An answer to this question."""
        self.asked.append(("question", asker.user, on))
        return replace(samples.offer_answer(), question=question)

    def save_offer(self, offer: Offer, asker: Asker) -> SavedOffer:
        """Keep it."""
        self.saved[asker.team] = SavedOffer(offer, asker.user, NOW)
        return self.saved[asker.team]

    def saved_offer(self, asker: Asker) -> SavedOffer | None:
        """What was kept."""
        return self.saved.get(asker.team) if asker.is_member else None


def _answer(text: str) -> Answer:
    if text == "help":
        return replace(samples.error_answer(), kind=Kind.HELP)
    if text.startswith("we "):
        question = Question(Kind.OFFER, uses_saved=True)
        return replace(samples.offer_answer(), question=question)
    if "H100" not in text:
        return samples.error_answer(text)
    count = float(text.split()[0]) if text.split()[0].isdigit() else 2048.0
    offer = Offer((ChipCount("chip/h100", Amount(count)),))
    question = Question(Kind.OFFER, offer=offer, labs=("openai",))
    return replace(samples.offer_answer(), question=question)


def words(question: Question) -> str:
    """The question as a text that the fake reads again."""
    return "we vs openai" if question.uses_saved else OFFER


def draw(_: Chart, on: date) -> bytes:
    """A picture of a chart."""
    return f"PNG {on}".encode()


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
class Harness:
    """Requests go in as Slack sends them; `settle` waits until all is done."""

    slack: FakeSlack
    asking: FakeAsking
    surfaces: Surfaces
    app: App
    listening: Listening

    @classmethod
    def start(cls, slack: FakeSlack, client: WebClient, store: Store) -> Harness:
        """A bot with everything registered."""
        asking = FakeAsking()
        inbox = StoredInbox(store, lambda: NOW)
        surfaces = Surfaces(asking, words, inbox, client, Background(), COMMANDS, draw)
        slack.answers["auth.test"] = {"team_id": "T1", "user_id": "U0BOT", "bot_id": "B0"}
        slack.answers["users.info"] = MEMBER
        slack.answers["views.open"] = {"view": {"id": "V1"}}
        app, listening = assemble(surfaces, "test-secret").app, Listening(4)
        runner: Any = app.listener_runner
        runner.listener_executor = listening
        return cls(slack, asking, surfaces, app, listening)

    def dispatch(self, body: Json) -> BoltResponse:
        """Hand a request to Bolt as Socket Mode does, and wait for what follows."""
        answer: BoltResponse = self.app.dispatch(BoltRequest(mode="socket_mode", body=body))
        self.settle()
        return answer

    def settle(self) -> None:
        """Wait for the jobs under way; listeners of events run after the acknowledgement."""
        concurrent.futures.wait(self.listening.submitted, timeout=5)
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

    def press(self, label: str, message: Json, user: str = "U1") -> BoltResponse:
        """The button with this text in a message."""
        for block in message["blocks"]:
            for element in block.get("elements", []) if block["type"] == "actions" else []:
                if element["text"]["text"] == label:
                    return self.click(element["action_id"], element["value"], user)
        raise AssertionError(f"no button {label}")


def direct_message(text: str, ts: str = "1.0", **more: Any) -> Json:
    """Somebody writes to the bot."""
    event = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "ts": ts}
    return event | {"text": text} | more


def mention(text: str, ts: str = "1.0") -> Json:
    """Somebody mentions the bot in a channel."""
    event = {"type": "app_mention", "channel": "C1", "user": "U1", "ts": ts}
    return event | {"text": f"<@U0BOT> {text}"}
