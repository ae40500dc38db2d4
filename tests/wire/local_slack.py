"""The local Slack of the npm package `local-slack-linux-x64`, and a person in it."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import os
import secrets
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from slack_sdk.socket_mode.builtin.connection import Connection

Json = dict[str, Any]
PACKAGE = "local-slack-linux-x64"
VERSION = "0.1.8"
BOT_TOKEN = "xoxb-test-token"  # noqa: S105 - any token is accepted
APP_TOKEN = "xapp-test-token"  # noqa: S105
SECRET = "test-signing-secret"  # noqa: S105
TEAM, ALICE, BOB, GENERAL, RANDOM = "T01TEST", "U01ALICE", "U02BOB", "C01GEN", "C02RND"
PATIENCE = 15.0
"""Seconds until a wait fails; nothing here takes one of them."""


def cache() -> Path:
    """Where the package is installed: `npm install --prefix FOLDER local-slack-linux-x64@0.1.8`."""
    return Path(os.environ.get("ASSAY_TEST_CACHE") or Path.home() / ".cache" / "assay-tests")


def binary() -> Path:
    """The server's program; it may not exist."""
    return cache() / "node_modules" / PACKAGE / "bin" / "local-slack"


def free_port() -> int:
    """A port that nothing listens on, of those that no connection is given by the system.

    Any of them, as what runs beside this looks for one at the same moment.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port


def eventually(condition: Callable[[], Any], what: str) -> Any:
    """The first true result of a condition. Raises AssertionError when it never is."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.02)
    raise AssertionError(f"waited in vain for {what}")


@dataclass(frozen=True)
class LocalSlack:
    """A running local Slack; `app_port` is where it posts events in HTTP mode."""

    url: str
    app_port: int
    is_socket: bool
    server: Server

    def command(self, text: str, channel: str = GENERAL, user: str = ALICE) -> None:
        """Type the slash command."""
        body = {"command": "/compute-benchmark", "text": text}
        self._control("command", channel=channel, user=user, **body)

    def write(self, text: str, channel: str = ALICE, user: str = ALICE, thread: str = "") -> None:
        """Write a message; the channel of one's own id is the conversation with the bot."""
        where = {"thread_ts": thread} if thread else {}
        self._control("message", channel=channel, user=user, text=text, **where)

    def press(self, label: str, message: Json, user: str = ALICE) -> None:
        """Press the button with this text in a message."""
        for block in message["blocks"]:
            for element in block["elements"] if block["type"] == "actions" else ():
                if element["text"]["text"] == label:
                    pressed = {k: element[k] for k in ("type", "action_id", "text", "value")}
                    action = pressed | {"block_id": block["block_id"]}
                    place = {"channel": message["channel"], "messageTs": message["ts"]}
                    self._control("interact", user=user, action=action, **place)
                    return
        raise AssertionError(f"no button {label}")

    def submit(self, **fields: Json) -> None:
        """Submit the open form with these fields."""
        values = {name: {"value": state} for name, state in fields.items()}
        before = self._submissions()
        page = Connection(self.url.replace("http", "ws") + "/ui", logging.getLogger("ui"))
        page.connect()
        try:
            page.send(json.dumps({"t": "view_submit", "user": ALICE, "values": values}))
            eventually(lambda: self._submissions() > before, "the submission")
        finally:
            page.close()

    def _submissions(self) -> int:
        entries = _get(f"{self.url}/_control/log")["log"]
        return sum("view_submission" in json.dumps(entry) for entry in entries)

    def open_home(self) -> None:
        """Open App Home."""
        self._control("open-home", user=ALICE)

    def messages(self, channel: str = GENERAL) -> list[Json]:
        """What the bot wrote into a channel, shown to all or to one."""
        found = _get(f"{self.url}/_control/messages/{channel}")["messages"]
        return [message for message in found if "bot_id" in message]

    def direct_messages(self) -> list[Json]:
        """What the bot wrote to Alice."""
        state = _get(f"{self.url}/_control/state")
        direct = [channel["id"] for channel in state["channels"] if channel["id"].startswith("D")]
        return [message for channel in direct for message in self.messages(channel)]

    def answer(self, count: int = 1, channel: str = GENERAL) -> Json:
        """The newest message in a channel once there are so many."""
        what = f"{count} messages"
        found = eventually(lambda: self._at_least(count, channel), what)
        message: Json = found[-1]
        return message

    def _at_least(self, count: int, channel: str) -> list[Json]:
        found = self.messages(channel)
        return found if len(found) >= count else []

    def log(self, direction: str, kind: str, summary: str = "") -> list[Json]:
        """The entries of the traffic log of a kind, whose summary holds some words."""
        entries = _get(f"{self.url}/_control/log")["log"]
        return [
            entry
            for entry in entries
            if (entry["direction"], entry["kind"]) == (direction, kind)
            and summary in entry["summary"]
        ]

    def views(self, method: str) -> list[Json]:
        """The views that the bot sent with a method."""
        return [entry["detail"]["view"] for entry in self.log("from_bot", "web_api", method)]

    def deliver(self, event: Json, event_id: str) -> int:
        """Post a signed event to the app in HTTP mode; the status of its answer."""
        envelope = {"type": "event_callback", "team_id": TEAM, "api_app_id": "A01APP"}
        body = json.dumps(envelope | {"event": event, "event_id": event_id}).encode()
        stamp = str(int(time.time()))
        base = b":".join((b"v0", stamp.encode(), body))
        signature = hmac.new(SECRET.encode(), base, hashlib.sha256).hexdigest()
        headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={signature}"}
        return status_of(f"http://127.0.0.1:{self.app_port}/slack/events", body, headers)

    def _control(self, path: str, **body: Any) -> None:
        status = status_of(f"{self.url}/_control/{path}", json.dumps(body).encode(), {})
        assert status == 200, path


def status_of(url: str, body: bytes | None, headers: dict[str, str]) -> int:
    """The status of a request."""
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", **headers})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            status: int = answer.status
    except urllib.error.HTTPError as error:
        return error.code
    return status


def status_of_size(url: str, size: int) -> int:
    """The status of a request that announces so many bytes and sends none of them.

    Who refuses it closes the connection, and what is still sent then can hide the refusal.
    """
    asked = urlsplit(url)
    connection = HTTPConnection(asked.netloc, timeout=30)
    try:
        connection.putrequest("POST", asked.path)
        connection.putheader("Content-Length", str(size))
        connection.endheaders()
        return connection.getresponse().status
    finally:
        connection.close()


def _get(url: str) -> Json:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310
        found: Json = json.load(answer)
    return found


class Server:
    """The process; it remembers nothing when it is started again, as a Slack that was replaced."""

    def __init__(self, folder: Path, port: int, host: str) -> None:
        self.url = f"http://localhost:{port}"
        self._log = folder / "local-slack.log"
        self._command = [str(binary()), "--config", str(folder / "local-slack.yaml")]
        self._command += ["--port", str(port), "--base-host", host]
        self._command += ["--files-dir", str(folder / "files")]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and return once it answers."""
        with self._log.open("ab") as output:
            self._process = subprocess.Popen(self._command, stdout=output, stderr=output)  # noqa: S603
        eventually(self._answers, "the local Slack")

    def kill(self) -> None:
        """End at once, without closing a connection."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def _answers(self) -> bool:
        try:
            return bool(_get(f"{self.url}/_control/state"))
        except OSError:
            return False


@contextmanager
def running(
    folder: Path, *, is_socket: bool, port: int = 0, host: str = "localhost"
) -> Iterator[LocalSlack]:
    """A local Slack that runs until the block ends; its files go into the folder.

    `host` is its own name in the addresses that it hands out.
    """
    app_port = free_port()
    config = folder / "local-slack.yaml"
    config.write_text(json.dumps(_config(app_port, is_socket)), encoding="utf-8")
    (folder / "files").mkdir()
    server = Server(folder, port or free_port(), host)
    try:
        server.start()
        yield LocalSlack(server.url, app_port, is_socket, server)
    finally:
        server.kill()


def _config(app_port: int, is_socket: bool) -> Json:
    """The server reads YAML, of which JSON is a part."""
    app = {"appId": "A01APP", "botUserId": "U0BOT", "botName": "assay", "botToken": BOT_TOKEN}
    app |= {"appToken": APP_TOKEN, "signingSecret": SECRET}
    app |= {"mode": "socket" if is_socket else "events"}
    if not is_socket:
        app["requestUrl"] = f"http://localhost:{app_port}/slack/events"
    people = [(ALICE, "alice"), (BOB, "bob")]
    users = [{"id": i, "name": n, "real_name": n, "email": f"{n}@example.com"} for i, n in people]
    channels = [
        {"id": GENERAL, "name": "general", "members": [ALICE, BOB, "U0BOT"]},
        {"id": RANDOM, "name": "random", "members": [ALICE, BOB]},
    ]
    workspace = {"name": "Test", "domain": "test", "teamId": TEAM}
    return {"workspace": workspace, "app": app, "users": users, "channels": channels}
