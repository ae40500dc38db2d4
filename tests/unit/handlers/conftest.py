"""A fake Slack, and jobs that run at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import stamina
from slack_sdk import WebClient

from handlers.delivery import Delivery, posting_client
from storage.store import Store
from tests.unit.handlers.fake_slack import FakeSlack, running
from tests.unit.handlers.talker import Talker, talking


@pytest.fixture
def slack(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeSlack]:
    """A fake Slack; waiting for a rate limit takes no time."""
    monkeypatch.setattr("slack_sdk.http_retry.builtin_handlers.time.sleep", lambda _: None)
    with running() as fake:
        yield fake


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One try for everything that is otherwise tried again, and no wait before a look."""
    monkeypatch.setattr("handlers.delivery.LOOK_AFTER", 0)
    with stamina.set_testing(True, attempts=1):
        yield


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    """The client that the bot posts with."""
    return posting_client("xoxb-test", slack.api)


@pytest.fixture
def delivery(client: WebClient) -> Delivery:
    """Delivery to the fake Slack."""
    return Delivery(client)


@pytest.fixture
def store() -> Iterator[Store]:
    """A database in memory, without facts."""
    with Store.open("sqlite://", seed=False) as opened:
        yield opened


@pytest.fixture
def talker(slack: FakeSlack, client: WebClient) -> Iterator[Talker]:
    """A bot that remembers what was said, on the bundled facts."""
    with talking(slack, client) as found:
        yield found
