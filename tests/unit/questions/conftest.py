"""The bundled names, and the day that questions are asked on."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from storage.seed.load import bundled


@pytest.fixture(scope="session")
def directory() -> Directory:
    """The bundled directory."""
    return Directory(bundled()[0])


@pytest.fixture(scope="session")
def today() -> date:
    """The day of the worked answers."""
    return date(2026, 11, 24)
