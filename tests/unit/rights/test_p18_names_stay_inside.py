"""P18: a name is in no channel, notification, log line, error, metric or file name.

A run at DEBUG with every library's logger turned up, and a real HTTP client for the works index.
"""

from __future__ import annotations

import io
import json
import logging
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest
from sqlalchemy import text

from bot.candidates.privacy import notification
from bot.people.people import People
from handlers import logs
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import IN_THREAD, Talker
from tests.unit.rights.samples import ASKS, NAME, WORDS, add, names_nobody

LOUD = ("sqlalchemy", "sqlalchemy.engine", "sqlalchemy.pool", "slack_sdk", "slack_bolt", "httpx",
        "httpcore", "apscheduler", "urllib3", "asyncio", "alembic")  # fmt: skip


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Everything that is written at DEBUG, with every library at DEBUG as well."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in LOUD}
    logs.configure("debug")
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.DEBUG)
    stream = io.StringIO()
    handler = root.handlers[0]
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def test_a_day_with_a_person_leaves_no_word_of_the_name_in_the_log(
    pool: Talker, written: io.StringIO
) -> None:
    logging.getLogger("bot.test").debug("a line of ours")
    brief = pool.said(ASKS)
    pool.press_in("Sources", brief, **IN_THREAD)
    pool.mention(ASKS, root="3.3")
    pool.command(ASKS)
    pool.said(f"rank {NAME}", root="4.4")
    pool.said(f"look up {NAME}", root="5.5")
    pool.press_in("Wrong person", brief, **IN_THREAD)
    pool.open_home()
    assert "a line of ours" in written.getvalue()
    assert names_nobody(written.getvalue())


def test_the_libraries_would_have_said_it(pool: Talker) -> None:
    """What the run above is worth: without our filter the name is in the log."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root, level = logging.getLogger(), logging.getLogger("slack_sdk").level
    root.addHandler(handler)
    logging.getLogger("slack_sdk").setLevel(logging.DEBUG)
    try:
        pool.said(ASKS)
    finally:
        root.removeHandler(handler)
        logging.getLogger("slack_sdk").setLevel(level)
    assert not names_nobody(stream.getvalue())


def test_the_address_of_a_question_to_the_index_is_not_logged(written: io.StringIO) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Quiet)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        with httpx.Client() as client:
            client.get(f"http://127.0.0.1:{server.server_port}/authors", params={"search": NAME})
    finally:
        server.shutdown()
        server.server_close()
    assert names_nobody(written.getvalue())


class _Quiet(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.mark.parametrize("error", [ValueError, KeyError, TypeError, RuntimeError, AssertionError])
def test_an_error_that_quotes_the_name_is_logged_without_it(
    pool: Talker,
    written: io.StringIO,
    monkeypatch: pytest.MonkeyPatch,
    error: type[Exception],
) -> None:
    def fails(*_: object) -> object:
        raise LookupError(NAME) from error(f"no room\nfor {NAME}")

    monkeypatch.setattr(People, "answer", fails)
    said = str(pool.said(ASKS))
    assert "reference" in said
    assert names_nobody(said)
    assert error.__name__ in written.getvalue()
    assert names_nobody(written.getvalue())


def test_channels_notifications_and_metadata_name_nobody(pool: Talker, slack: FakeSlack) -> None:
    pool.said(ASKS)
    pool.mention(ASKS)
    add(pool, Person(NAME, "consent", "Westmere University"))
    pool.said(ASKS, root="6.6")
    for method, body in slack.calls:
        assert names_nobody(str(body.get("text", ""))), method
        assert names_nobody(json.dumps(body.get("metadata") or {}))
        if str(body.get("channel", "")).startswith("C"):
            assert names_nobody(json.dumps(body))
    told = notification(p.ask(p.DOSSIER))
    assert told == "Your answer about the person you asked about, as of 24 Nov 2026"


def test_counters_and_what_was_shown_hold_no_name(pool: Talker) -> None:
    pool.said(ASKS)
    for text_ in (ASKS, f"rank {NAME}", f"is {NAME} married?", f"look up {NAME}"):
        pool.command(text_)
        pool.mention(text_)
    with pool.store.read() as tx:
        connection = tx._connection
        for table in ("counters", "shown", "inbox", "feedback", "deliveries", "reports"):
            rows = connection.execute(text(f"SELECT * FROM {table}")).all()  # noqa: S608
            assert not any(word in str(rows).casefold() for word in WORDS), table


@pytest.mark.parametrize("asks", ["what is her latest paper", "which works did she publish"])
def test_no_part_of_a_brief_tells_a_work_in_a_notification(pool: Talker, asks: str) -> None:
    pool.said(ASKS)
    told = pool.said(asks)
    assert told["text"] == "Your answer about the person you asked about, as of 24 Nov 2026"
    assert "Larkspur" in str(told["blocks"])
