"""The server that plays sources, and a sleep that only counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.feeds import server


@pytest.fixture
def source() -> Iterator[server.Source]:
    """A server that answers as the test says."""
    with server.running() as found:
        yield found


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the client would have slept, in seconds: it does not sleep."""
    slept: list[float] = []
    monkeypatch.setattr("tenacity.nap.time.sleep", slept.append)
    return slept
