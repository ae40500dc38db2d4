"""What stands between the bot and Slack and fails as networks do: refuses, loses, falls silent.

The local Slack checks no blocks, limits no rate and drops no connection, so that this does.
"""

from __future__ import annotations

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from tests.unit.handlers.fake_slack import DROP, RESPONSE, Fails

PREFIX = "/through"
"""Begins the paths that the local Slack hands out, followed by a colon and its own port."""
LOSE = "pass the request on, then lose the answer to it"
BLOCKS = "refuse what has blocks"
_OURS = ("host", "connection")
_TEXT, _SHORT, _LONG = 0x81, 125, 126


@dataclass
class Tunnel:
    """A websocket on its way through."""

    client: socket.socket
    server: socket.socket
    is_silent: bool = False
    """Whether it swallows all that is said, and keeps both ends open."""
    is_over: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def run(self) -> None:
        """Carry bytes in both directions until one end closes."""
        back = threading.Thread(target=self._carry, args=(self.server, self.client), daemon=True)
        back.start()
        self._carry(self.client, self.server)
        self.is_over = True
        back.join(1)

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if not self.is_silent:
                    with self._lock:
                        target.sendall(data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def tell(self, message: dict[str, Any]) -> None:
        """Say something to the bot in Slack's name, as a text frame of the protocol."""
        text = json.dumps(message).encode()
        size = bytes([len(text)]) if len(text) <= _SHORT else bytes([_LONG, *_pair(len(text))])
        with self._lock:
            self.client.sendall(bytes([_TEXT]) + size + text)


def _pair(number: int) -> bytes:
    return number.to_bytes(2, "big")


@dataclass
class Between:
    """Passes everything on, but for what `faults` holds for a method, used up in order."""

    port: int
    upstream: int
    faults: dict[str, list[Fails | str]] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    """The methods that were called, the refused ones too."""
    tunnels: list[Tunnel] = field(default_factory=list)

    @property
    def api(self) -> str:
        """The base of the Web API, through here."""
        return f"http://localhost:{self.port}/api/"

    @property
    def host(self) -> str:
        """What the local Slack is to take for its own name in the addresses that it hands out."""
        return f"localhost:{self.port}{PREFIX}"

    def fault(self, method: str, body: dict[str, Any]) -> Fails | str | None:
        """What to do wrong with this call."""
        self.calls.append(method)
        planned = self.faults.get(method)
        if planned == [BLOCKS]:
            return Fails("invalid_blocks") if body.get("blocks") else None
        return planned.pop(0) if planned else None


@contextmanager
def between(upstream: int) -> Iterator[Between]:
    """It listens until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    way = Between(server.server_port, upstream)
    server.way = way  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield way
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    @property
    def way(self) -> Between:
        found: Between = self.server.way  # type: ignore[attr-defined]
        return found

    def do_GET(self) -> None:
        if self.headers.get("Upgrade"):
            self._tunnel()
        else:
            self._pass_on(b"")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = self._path.split("?")[0].strip("/").split("/")
        method = RESPONSE if RESPONSE in parts else parts[-1]
        fault = self.way.fault(method, _decoded(body))
        if isinstance(fault, Fails):
            self._refuse(fault)
        elif fault == DROP:
            self.close_connection = True
        else:
            self._pass_on(body, lose=fault == LOSE)

    @property
    def _path(self) -> str:
        """The path without what the local Slack puts before it."""
        prefix = f"{PREFIX}:{self.way.upstream}"
        return self.path.removeprefix(prefix)

    def _refuse(self, fault: Fails) -> None:
        content = json.dumps({"ok": False, "error": fault.error}).encode()
        later = {"Retry-After": "1"} if fault.status == http.HTTPStatus.TOO_MANY_REQUESTS else {}
        self._reply(fault.status, content, later)

    def _pass_on(self, body: bytes, *, lose: bool = False) -> None:
        upstream = http.client.HTTPConnection("localhost", self.way.upstream, timeout=10)
        try:
            kept = {k: v for k, v in self.headers.items() if k.lower() not in _OURS}
            upstream.request(self.command, self._path, body, kept)
            answer = upstream.getresponse()
            content, kind = answer.read(), answer.headers.get("Content-Type", "")
        except OSError:  # as a network does where nothing listens any more
            self.close_connection = True
            return
        finally:
            upstream.close()
        if lose:
            self.close_connection = True
        else:
            self._reply(answer.status, content, {"Content-Type": kind})

    def _reply(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def _tunnel(self) -> None:
        server = socket.create_connection(("localhost", self.way.upstream), timeout=10)
        server.settimeout(None)
        head = [f"GET {self._path} HTTP/1.1", *(f"{k}: {v}" for k, v in self.headers.items())]
        server.sendall("\r\n".join([*head, "", ""]).encode())
        tunnel = Tunnel(self.connection, server)
        self.way.tunnels.append(tunnel)
        self.close_connection = True
        tunnel.run()
        server.close()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _decoded(body: bytes) -> dict[str, Any]:
    text = body.decode(errors="replace")
    if text.startswith("{"):
        fields: dict[str, Any] = json.loads(text)
        return fields
    return {name: values[0] for name, values in parse_qs(text).items()}
