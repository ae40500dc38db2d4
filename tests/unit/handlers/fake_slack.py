"""A Slack on the loopback that does what a script says, and remembers what it was sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

Json = dict[str, Any]
DROP = "accept, then drop the connection"
RESPONSE = "response"
"""How a post to a response_url is named in the record."""


@dataclass(frozen=True)
class Fails:
    """An answer other than success: an error of the API, or a status of HTTP."""

    error: str = "error"
    status: int = 200
    plain: bool = False


@dataclass
class FakeSlack:
    """Answers `ok` to everything, but for what `script` holds for a method, used up in order."""

    url: str
    script: dict[str, list[Fails | str]] = field(default_factory=dict)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    answers: dict[str, Json] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    """What was uploaded, served to whoever brings a token."""
    page: bool = False
    """Whether a page comes in place of a file, as without the scope for it."""

    @property
    def api(self) -> str:
        """The base of the Web API."""
        return f"{self.url}/api/"

    @property
    def response_url(self) -> str:
        """An address that takes answers to a command."""
        return f"{self.url}/{RESPONSE}/secret"

    def sent(self, method: str) -> list[Json]:
        """The bodies that came for a method."""
        return [body for name, body in self.calls if name == method]

    def answer(self, method: str, body: Json) -> Fails | str | Json:
        """What to answer this call with."""
        self.calls.append((method, body))
        planned = self.script.get(method)
        return planned.pop(0) if planned else self.answers.get(method, {})


@contextmanager
def running() -> Iterator[FakeSlack]:
    """A fake Slack that listens until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    fake = FakeSlack(f"http://127.0.0.1:{server.server_port}")
    server.fake = fake  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        method = self.path.rsplit("/", 1)[-1]
        name = RESPONSE if self.path.startswith(f"/{RESPONSE}") else method
        fake: FakeSlack = self.server.fake  # type: ignore[attr-defined]
        answer = fake.answer(name, _decoded(raw))
        if answer == DROP:
            self.close_connection = True
            self.connection.close()
            return
        if isinstance(answer, Fails):
            self._reply(answer.status, answer.error if answer.plain else _error(answer.error))
            return
        fields = answer if isinstance(answer, dict) else {}
        self._reply(200, "ok" if name == RESPONSE else json.dumps({"ok": True, **fields}))

    def do_GET(self) -> None:
        fake: FakeSlack = self.server.fake  # type: ignore[attr-defined]
        content = fake.files.get(self.path.rsplit("/", 1)[-1], b"")
        signed = self.headers.get("Authorization", "").startswith("Bearer ")
        self.send_response(200 if signed else 403)
        self.send_header("Content-Type", "text/html" if fake.page else "application/octet-stream")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _reply(self, status: int, body: str) -> None:
        content = body.encode()
        self.send_response(status)
        if status == 429:
            self.send_header("Retry-After", "0")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _error(code: str) -> str:
    return json.dumps({"ok": False, "error": code})


def _decoded(raw: str) -> Json:
    if raw.startswith("{"):
        fields: Json = json.loads(raw)
        return fields
    flat = {name: values[0] for name, values in parse_qs(raw).items()}
    return {
        name: json.loads(value) if value[:1] in "[{" and name in ("view", "blocks") else value
        for name, value in flat.items()
    }
