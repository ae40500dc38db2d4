"""Conversations on the bundled facts, on the day of the worked answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.corpus import DAY

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def conversing() -> Iterator[Conversing]:
    """Conversations with a database of their own, shared by the tests of a file."""
    with Store.open("sqlite://") as store:
        yield Conversing(Services(store, lambda: NOW), lambda: NOW)


@pytest.fixture
def fresh() -> Iterator[Conversing]:
    """The same, for one test that writes."""
    with Store.open("sqlite://") as store:
        yield Conversing(Services(store, lambda: NOW), lambda: NOW)


@pytest.fixture
def talking() -> Iterator[Conversing]:
    """Conversations in a workspace that has saved an offer."""
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)
        services.ask("our offer is 2048 H100 for 40 researchers", Asker.operator(), DAY)
        yield Conversing(services, lambda: NOW)
