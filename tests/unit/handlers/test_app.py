"""Starting: tokens are checked first, and what is wrong is said in one readable line."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from bot import app
from bot.scheduler import Ticker
from bot.settings import Settings
from handlers.inbox import KEPT, StoredInbox
from storage.store import Store
from tests.unit.handlers.fake_slack import Fails, FakeSlack
from tests.unit.handlers.talker import NOW


def _settings(slack: FakeSlack, tmp_path: Path) -> Settings:
    return Settings(
        slack_bot_token="xoxb-test",  # noqa: S106
        slack_app_token="xapp-test",  # noqa: S106
        slack_api_url=slack.api,
        database_url=f"sqlite:///{tmp_path / 'assay.db'}",
    )


@pytest.mark.parametrize(
    ("method", "name"),
    [("auth.test", "SLACK_BOT_TOKEN"), ("apps.connections.open", "SLACK_APP_TOKEN")],
)
def test_a_token_that_slack_refuses_ends_the_start_with_one_line(
    slack: FakeSlack, tmp_path: Path, capsys: pytest.CaptureFixture[str], method: str, name: str
) -> None:
    slack.script[method] = [Fails("invalid_auth")]
    assert app.run(_settings(slack, tmp_path)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"Slack does not accept {name} (invalid_auth)")


def test_over_http_the_signing_secret_is_needed_and_named(
    slack: FakeSlack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.run(_settings(slack, tmp_path), http=True) == 2
    assert "SLACK_SIGNING_SECRET is missing" in capsys.readouterr().err


def test_a_slack_that_can_not_be_reached_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = FakeSlack("http://127.0.0.1:1")
    assert app.run(_settings(nowhere, tmp_path)) == 1
    assert "can't be reached at http://127.0.0.1:1/api/" in capsys.readouterr().err


def test_handled_events_are_forgotten_after_a_day(store: Store) -> None:
    with store.write() as tx:
        tx.inbox.claim(["old"], NOW - KEPT - timedelta(seconds=1))
        tx.inbox.claim(["young"], NOW)
    inbox = StoredInbox(store, lambda: NOW)
    inbox.tidy()
    assert inbox.claim(["old"])
    assert not inbox.claim(["young"])


def test_the_ticker_calls_until_it_is_stopped() -> None:
    called = threading.Event()
    ticker = Ticker(called.set, timedelta(milliseconds=10))
    ticker.start()
    assert called.wait(10)
    ticker.stop()
