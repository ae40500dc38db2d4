"""Conversations on the bundled facts, on the day of the worked answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store, Write
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


class Watched(Store):
    """A store that knows whether anything may have been written since it was filled."""

    is_changed = False

    @contextmanager
    def write(self) -> Iterator[Write]:
        self.is_changed = True
        with super().write() as tx:
            yield tx


@pytest.fixture(scope="session")
def unwritten() -> Iterator[list[Conversing]]:
    """The workspace that the last test only read, if it did: to make one is most of a test."""
    workspaces: list[Conversing] = []
    yield workspaces
    for each in workspaces:
        each.services.close()


@pytest.fixture
def talking(unwritten: list[Conversing]) -> Iterator[Conversing]:
    """Conversations in a workspace that has saved an offer."""
    talked = unwritten.pop() if unwritten else _with_offer(Watched.open("sqlite://"))
    yield talked
    store = talked.services.store
    if isinstance(store, Watched) and store.is_changed:
        talked.services.close()
    else:
        unwritten.append(talked)


def _with_offer(store: Watched) -> Conversing:
    services = Services(store, lambda: NOW)
    services.ask("our offer is 2048 H100 for 40 researchers", Asker.operator(), DAY)
    store.is_changed = False
    return Conversing(services, lambda: NOW)
