"""What unit tests of answers share: the answers of an empty store, with the bundled facts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.services import Services
from storage.store import Store
from tests.unit.book import Book, fixed_now, open_book


@pytest.fixture(scope="module")
def book() -> Iterator[Book]:
    """Asks as the answer book does, on its day, with its offer saved where `we` is said."""
    services = Services(Store.open("sqlite://"), fixed_now)
    yield open_book(services)
    services.close()
