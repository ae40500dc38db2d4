"""What unit tests of answers share: the answers of an empty store, with the bundled facts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.services import Services
from storage.store import Store
from tests.unit.book import Book, fixed_now, open_book


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    """An empty store with the bundled facts, on the day of the answer book."""
    opened = Services(Store.open("sqlite://"), fixed_now)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def book(services: Services) -> Book:
    """Asks as the answer book does, on its day, with its offer saved where `we` is said."""
    return open_book(services)
