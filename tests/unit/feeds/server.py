"""A server on this machine that plays sources on their bad days, and the gate that leads to it."""

from __future__ import annotations

import gzip
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from bot.feeds.errors import Refused
from bot.feeds.http import Client, Limits, agent


@dataclass(frozen=True)
class Answer:
    """What the server sends. `announce` overrides the length that it promises."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    announce: int | None = None


@dataclass(frozen=True)
class Asked:
    """What the server was asked."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Source:
    """Answers by path, in turn; the last one is repeated."""

    url: str
    answers: dict[str, deque[Answer]] = field(default_factory=lambda: defaultdict(deque))
    asked: list[Asked] = field(default_factory=list)

    def plays(self, path: str, *answers: Answer) -> str:
        """Set what a path answers; its address."""
        self.answers[path] = deque(answers)
        return self.url + path

    def answer(self, path: str) -> Answer:
        found = self.answers.get(path)
        if not found:
            return Answer(404, b"nothing here")
        return found.popleft() if len(found) > 1 else found[0]


class LoopbackGate:
    """Leads to the server of the test and nowhere else. It exists in tests only."""

    def admit(self, scheme: str, host: str, port: int | None) -> str:
        if scheme != "http" or host != "127.0.0.1" or port is None:
            raise Refused(f"a test goes to its own server only, not to {host}")
        return host


def client(clock: Callable[[], float] = lambda: 0.0, **limits: Any) -> Client:
    """A client that may talk to the server of the test, without a pause unless one is given."""
    limits = {"pause": 0} | limits
    return Client(
        LoopbackGate(), user_agent=agent("ops@example.com"), limits=Limits(**limits), clock=clock
    )


def packed(body: bytes) -> Answer:
    """A gzip-compressed answer."""
    return Answer(body=gzip.compress(body), headers={"Content-Encoding": "gzip"})


@contextmanager
def running() -> Iterator[Source]:
    """The server, until the end of the block."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.source = Source(f"http://127.0.0.1:{server.server_port}")  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server.source  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        source: Source = self.server.source  # type: ignore[attr-defined]
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        source.asked.append(Asked(self.command, self.path, dict(self.headers), body))
        answer = source.answer(self.path)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        told = len(answer.body) if answer.announce is None else answer.announce
        self.send_header("Content-Length", str(told))
        self.end_headers()
        self.wfile.write(answer.body)
        self.close_connection = True

    do_POST = do_GET  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""
