"""A Slack that loses answers and asks to slow down, decided by the id of each delivery."""

from __future__ import annotations

import json
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

Json = dict[str, Any]


@dataclass
class FaultySlack:
    """Keeps what was posted. Of ten deliveries one must wait, and of two the answer is lost."""

    url: str = ""
    channels: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    asked: Counter[str] = field(default_factory=Counter)
    dropped: int = 0
    slowed: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def posts(self) -> Counter[str]:
        """How often each delivery is in its channel."""
        found = (m["metadata"]["event_payload"]["delivery_id"] for m in self.messages())
        return Counter(found)

    def messages(self) -> list[Json]:
        """Everything that was posted."""
        with self.lock:
            return [message for them in self.channels.values() for message in them]

    def post(self, body: Json) -> Json | None:
        """Accept a message, or not; None where the answer is lost."""
        delivery = body["metadata"]["event_payload"]["delivery_id"]
        with self.lock:
            self.asked[delivery] += 1
            fault = int(delivery[2:6], 16) % 10 if self.asked[delivery] == 1 else 9
            if fault == 0:
                self.slowed += 1
                return {"ok": False, "error": "ratelimited"}
            ts = f"{len(self.channels[body['channel']]) + 1}.{delivery[:6]}"
            self.channels[body["channel"]].append({**body, "ts": ts})
            if fault in (1, 2):
                self.dropped += 1
                return None
        return {"ok": True, "ts": ts, "channel": body["channel"]}

    def look(self, query: Json) -> Json:
        """The messages of a channel, or of a thread with its root."""
        root = query.get("ts")
        with self.lock:
            there = list(self.channels[query["channel"]])
        found = [m for m in there if not root or root in (m["ts"], m.get("thread_ts"))]
        if not root:
            found = [m for m in found if "thread_ts" not in m]
        return {"ok": True, "messages": found[::-1]}


@contextmanager
def running() -> Iterator[FaultySlack]:
    """A faulty Slack that listens until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    slack = FaultySlack(f"http://127.0.0.1:{server.server_port}/api/")
    server.slack = slack  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield slack
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        slack: FaultySlack = self.server.slack  # type: ignore[attr-defined]
        method = self.path.rsplit("/", 1)[-1]
        if method == "chat.postMessage":
            answer = slack.post(json.loads(raw))
        else:
            answer = slack.look({name: values[0] for name, values in parse_qs(raw).items()})
        if answer is None:
            self.close_connection = True
            self.connection.close()
            return
        self._reply(answer)

    def _reply(self, answer: Json) -> None:
        content = json.dumps(answer).encode()
        slow = answer.get("error") == "ratelimited"
        try:
            self.send_response(429 if slow else 200)
            if slow:
                self.send_header("Retry-After", "0")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        except OSError:
            return  # whoever asked was killed

    def log_message(self, *_: object) -> None:
        """Say nothing."""
