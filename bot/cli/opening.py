"""The service behind the commands, opened from the settings."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.settings import Settings, read

if TYPE_CHECKING:
    from bot.services import Services


def settings(purpose: str | None = None, *, offline: bool = False) -> Settings:
    """The settings, with what was said on the command line. Raises SettingsError."""
    found = read()
    return replace(found, purpose=purpose or found.purpose, offline=offline or found.offline)


@contextmanager
def opened(found: Settings) -> Iterator[Services]:
    """The services, closed at the end. Raises StorageUnavailable and MigrationNeeded."""
    from bot.services import Services  # loads SQLAlchemy

    logging.basicConfig(level=found.log_level.upper())

    services = Services.open(found)
    try:
        yield services
    finally:
        services.close()
