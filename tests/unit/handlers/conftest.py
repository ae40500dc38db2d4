"""A fake Slack, and jobs that run at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
import stamina
from slack_sdk import WebClient

from bot.digesting import Digests
from handlers.delivery import Delivery, posting_client
from storage.records import Schedule
from storage.store import Store
from tests.unit.digests.killed import a_schedule
from tests.unit.handlers.fake_slack import FakeSlack, running
from tests.unit.handlers.talker import NOW, Talker, talking


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


@pytest.fixture
def kept(talker: Talker) -> Digests:
    """The digests of the bot."""
    return talker.surfaces.digests.digests


@pytest.fixture
def schedule(kept: Digests) -> Schedule:
    """A digest that the channel has."""
    return kept.set_up("T1", replace(a_schedule("C1", NOW), created_at=NOW - timedelta(days=30)))
