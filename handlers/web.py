"""HTTP mode: two paths, a limit on the body, and a health check, for any WSGI server."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler

EVENTS_PATH = "/slack/events"
HEALTH_PATH = "/health"
BODY_LIMIT = 1_000_000
"""Bytes; Slack's largest requests are far smaller."""

StartResponse = Callable[[str, list[tuple[str, str]]], Any]


@dataclass(frozen=True)
class Web:
    """A WSGI application. `ready` says what is not ready, or nothing."""

    app: App
    ready: Callable[[], str]

    def __call__(self, environ: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        """Hand signed requests to Bolt; everything else is not here."""
        method, path = environ.get("REQUEST_METHOD"), environ.get("PATH_INFO")
        if path == HEALTH_PATH and method in ("GET", "HEAD"):
            return self._health(start)
        if path != EVENTS_PATH or method != "POST":
            return _reply(start, "404 Not Found", {"error": "not found"})
        if int(environ.get("CONTENT_LENGTH") or 0) > BODY_LIMIT:
            return _reply(start, "413 Content Too Large", {"error": "too large"})
        handler: Any = SlackRequestHandler(self.app, EVENTS_PATH)
        answer: Iterable[bytes] = handler(environ, start)
        return answer

    def _health(self, start: StartResponse) -> Iterable[bytes]:
        missing = self.ready()
        if missing:
            return _reply(start, "503 Service Unavailable", {"ready": False, "missing": missing})
        return _reply(start, "200 OK", {"ready": True})


def _reply(start: StartResponse, status: str, body: dict[str, object]) -> list[bytes]:
    content = json.dumps(body).encode()
    start(status, [("Content-Type", "application/json"), ("Content-Length", str(len(content)))])
    return [content]
