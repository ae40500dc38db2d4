"""The bundled names, and the day that questions are asked on."""

from __future__ import annotations

from datetime import date

import pytest

from bot.candidates.refusals import refusal_for
from bot.ledger import Directory
from bot.questions.read import Reader
from storage.seed.load import bundled


@pytest.fixture(scope="session")
def directory() -> Directory:
    """The bundled directory."""
    return Directory(bundled()[0])


@pytest.fixture(scope="session")
def today() -> date:
    """The day of the worked answers."""
    return date(2026, 11, 24)


@pytest.fixture(scope="session")
def reader(directory: Directory) -> Reader:
    """A reader that knows what is never answered about people."""
    return Reader.of(directory, refusal_for)
