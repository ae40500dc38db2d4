"""Logs without secrets, jobs that fail aloud, and the web's two paths."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from slack_sdk import WebClient

from bot.app import Bot
from handlers import logs
from handlers.background import Background
from handlers.this_process import ME
from handlers.web import BODY_LIMIT, Web
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import NOW, OFFER, Talker, direct_message


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """All that is logged at DEBUG, as it would be written."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    logs.configure("debug")
    stream = io.StringIO()
    handler = root.handlers[0]
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb-1-abc",
        "xapp-1-abc",
        "xoxe.xoxp-1-abc",
        "https://hooks.slack.com/commands/T1/2/abc",
        "https://example.org/response/abc",
        "postgresql://me:abc@db/assay",
        "abc@example.org",
    ],
)
def test_secrets_never_reach_the_log(written: io.StringIO, secret: str) -> None:
    failed = ValueError(secret)
    logging.getLogger("x").error("failed with %s", secret, exc_info=failed)
    assert "failed with" in written.getvalue()
    assert "abc" not in written.getvalue()


def test_a_run_at_debug_writes_no_text_and_no_token(
    written: io.StringIO, slack: FakeSlack, talker: Talker
) -> None:
    talker.command(f"{OFFER} quietly")
    talker.event(direct_message(f"{OFFER} quietly"))
    (post,) = slack.sent("chat.postMessage")
    assert "About 11" in post["text"]
    logged = written.getvalue()
    for secret in ("quietly", "About 11", "xoxb-", "secret"):
        assert secret not in logged


def test_a_failing_job_is_logged_and_told_under_one_reference(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[str] = []
    background = Background(ThreadPoolExecutor(1))
    background.run("job", lambda: 1 / 0, told.append)
    assert background.drain(5) == 0
    assert f"job=job ref={told[0]} failed" in caplog.text


def test_a_failure_to_tell_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    background = Background(ThreadPoolExecutor(1))
    background.run("job", lambda: 1 / 0, lambda _: 1 / 0)
    assert background.drain(5) == 0
    assert "could not tell" in caplog.text


def test_jobs_of_one_thread_follow_each_other_and_hold_up_no_other() -> None:
    background, may_end, done = Background(), Event(), list[str]()

    def slow() -> None:
        may_end.wait(5)
        done.append("first")

    background.in_turn("thread", "job", slow, done.append)
    background.in_turn("thread", "job", lambda: done.append("second"), done.append)
    background.in_turn("other", "job", may_end.set, done.append)
    assert background.drain(5) == 0
    assert done == ["first", "second"]
    assert background.waiting == {}


def test_a_job_that_fails_holds_up_nothing_that_follows() -> None:
    background, told, done = Background(ThreadPoolExecutor(1)), list[str](), list[str]()
    background.in_turn("thread", "job", lambda: 1 / 0, told.append)
    background.in_turn("thread", "job", lambda: done.append("second"), told.append)
    assert background.drain(5) == 0
    assert (len(told), done) == (1, ["second"])


def _get(web: Web, path: str, method: str = "GET", **more: str) -> tuple[str, Any]:
    status: list[str] = []
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "SERVER_PROTOCOL": "HTTP/1.1", **more}
    environ |= {"wsgi.input": io.BytesIO(b"{}")}  # type: ignore[dict-item]
    body = b"".join(web(environ, lambda s, _: status.append(s)))
    return status[0], body.decode()


def test_health_says_what_is_not_ready(talker: Talker) -> None:
    assert _get(Web(talker.app, lambda: ""), "/health")[0] == "200 OK"
    status, body = _get(Web(talker.app, lambda: "database"), "/health")
    assert status.startswith("503")
    assert json.loads(body)["missing"] == "database"


def test_health_misses_the_ticker_once_it_is_silent(talker: Talker) -> None:
    running = Bot(talker.app, talker.surfaces, ThreadPoolExecutor(1))
    assert running.missing() == ""  # it has not ticked yet
    for minutes, missing in ((1, ""), (3, "ticker")):
        at = NOW - timedelta(minutes=minutes)
        with talker.surfaces.inbox.store.write() as tx:
            tx.ticks.begin(ME, at, forget=at)
            tx.ticks.end(ME, at)
        assert running.missing() == missing


@pytest.mark.parametrize(
    ("path", "method"), [("/", "GET"), ("/slack/events", "GET"), ("/slack/install", "GET")]
)
def test_nothing_else_is_served(talker: Talker, path: str, method: str) -> None:
    assert _get(Web(talker.app, lambda: ""), path, method)[0].startswith("404")


def test_an_unsigned_request_is_refused(talker: Talker) -> None:
    status, _ = _get(Web(talker.app, lambda: ""), "/slack/events", "POST", CONTENT_LENGTH="2")
    assert status.startswith("401")


def test_a_body_over_the_limit_is_refused_unread(talker: Talker) -> None:
    length = str(BODY_LIMIT + 1)
    status, _ = _get(Web(talker.app, lambda: ""), "/slack/events", "POST", CONTENT_LENGTH=length)
    assert status.startswith("413")


def test_the_bots_own_client_retries_nothing_but_rate_limits(client: WebClient) -> None:
    names = [type(handler).__name__ for handler in client.retry_handlers]
    assert names == ["RateLimitErrorRetryHandler"]
