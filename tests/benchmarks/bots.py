"""Bolt apps that take signed requests, and a Slack in the same process to answer to."""

from __future__ import annotations

import concurrent.futures
import json
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message as Headers
from typing import Any, NamedTuple
from unittest.mock import patch
from urllib.parse import urlencode
from urllib.request import Request

from slack_bolt import Ack, App, BoltRequest, Respond, Say
from slack_sdk.signature import SignatureVerifier

from bot.app import Bot, assemble
from bot.commands import COMMANDS
from bot.services import Services
from handlers.background import Background
from handlers.delivery import posting_client
from handlers.inbox import StoredInbox
from handlers.surfaces import Surfaces

SECRET = "benchmark-secret"  # noqa: S105 - signs requests to ourselves
COMMAND, HELLO = "/compute-benchmark", "/hello-world"
TEAM, USER = "T1", "U1"
Signed = tuple[str, dict[str, str | Sequence[str]]]
"""Body and headers of a request, as Slack sends it over HTTP."""
_SIGNED = SignatureVerifier(SECRET)


class _Accepted:
    """What Slack answers to a message that it takes, to a token, and about a member."""

    status = code = 200
    headers = Headers()

    def read(self) -> bytes:
        """The body: who the token belongs to, and who is asked about."""
        return (
            b'{"ok": true, "team_id": "T1", "user_id": "U0BOT", "bot_id": "B0",'
            b' "user": {"team_id": "T1"}}'
        )


@dataclass
class Slack:
    """Notes when a message was handed to it; on the wire both sides would cost the same."""

    handed: threading.Event = field(default_factory=threading.Event)
    at: float = 0.0
    body: bytes = b""

    def take(self, request: Request, **_: object) -> _Accepted:
        """A message, in place of `urlopen`."""
        self.at = time.perf_counter()
        self.body = request.data  # type: ignore[assignment]
        self.handed.set()
        return _Accepted()

    def call(self, request: Request, **_: object) -> _Accepted:
        """A call of Slack's web interface, in place of `urlopen`."""
        if request.full_url.endswith("chat.postMessage"):
            return self.take(request)
        return _Accepted()

    def message(self) -> dict[str, Any]:
        """The message that came last."""
        found: dict[str, Any] = json.loads(self.body)
        return found


@contextmanager
def slack() -> Iterator[Slack]:
    """A Slack that takes what is posted, to a response_url or by a call, until the block ends."""
    taking = Slack()
    with (
        patch("slack_sdk.webhook.client.urlopen", taking.take),
        patch("slack_sdk.web.base_client.urlopen", taking.call),
    ):
        yield taking


def bare() -> App:
    """An app without listeners, as Bolt makes it."""
    client = posting_client("xoxb-benchmark")
    return App(client=client, signing_secret=SECRET, token_verification_enabled=False)


def hello_world() -> App:
    """The smallest app that answers a command and a message, as Bolt's own guide has it."""

    def hello(ack: Ack, respond: Respond) -> None:
        ack()
        respond("Hello, world!")

    def greet(say: Say) -> None:
        say("Hello, world!")

    app = bare()
    app.command(HELLO)(hello)
    app.event("message")(greet)
    return app


def assay(services: Services) -> Bot:
    """The whole bot with what answers."""
    surfaces = Surfaces(
        services=services,
        inbox=StoredInbox(services.store, lambda: datetime.now(UTC)),
        client=posting_client("xoxb-benchmark"),
        background=Background(),
        commands=COMMANDS,
        draw=lambda _chart, _on: b"",
    )
    return assemble(surfaces, SECRET)


def command(name: str, text: str) -> Signed:
    """A slash command."""
    fields = {"command": name, "text": text, "trigger_id": "1.1", "team_id": TEAM}
    fields |= {"user_id": USER, "user_name": "ana", "channel_id": "C1", "channel_name": "hiring"}
    fields |= {"response_url": f"https://hooks.slack.com/commands/{TEAM}/1/x"}
    return _signed(urlencode(fields), "application/x-www-form-urlencoded")


def direct_message(text: str, number: int) -> Signed:
    """A direct message; its number keeps it apart from the others."""
    stamp = f"{1_700_000_000 + number}.000100"
    event = {"type": "message", "channel_type": "im", "channel": "D1", "user": USER}
    body = {
        "type": "event_callback",
        "team_id": TEAM,
        "api_app_id": "A1",
        "event_id": f"Ev{number}",
        "event_time": 1_700_000_000 + number,
        "event": event | {"text": text, "ts": stamp, "event_ts": stamp},
    }
    return _signed(json.dumps(body), "application/json")


def _signed(body: str, kind: str) -> Signed:
    stamp = str(int(time.time()))
    signature = str(_SIGNED.generate_signature(timestamp=stamp, body=body))
    return body, {
        "content-type": [kind],
        "x-slack-request-timestamp": [stamp],
        "x-slack-signature": [signature],
    }


class Taken(NamedTuple):
    """Seconds that a request took."""

    answered: float
    """Until its answer was handed to Slack."""
    whole: float
    """Until that was done and Bolt had let go of the request as well: it waits ten milliseconds
    for a command to be acknowledged."""


def seconds_taken(app: App, taking: Slack, request: Signed) -> Taken:
    """Send a request, and wait until it is answered."""
    body, headers = request
    taking.handed.clear()
    start = time.perf_counter()
    app.dispatch(BoltRequest(body=body, headers=headers))
    returned = time.perf_counter()
    if not taking.handed.wait(timeout=10):
        raise TimeoutError(f"no answer to {body!r}")
    return Taken(taking.at - start, max(taking.at, returned) - start)


def rest(bot: Bot) -> None:
    """Wait until what follows an answer is done."""
    concurrent.futures.wait(list(bot.surfaces.background.inflight), timeout=10)
