"""Bringing the tables of an older release up to date, with Alembic."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

from storage import engine as engines
from storage.errors import MigrationNeeded, outages

SCRIPTS: Final = Path(__file__).parent / "migrations"
_LOCK: Final = 0x_A55A_4D16
"""Any number that nothing else in the database takes a lock on."""


def upgrade(url: str) -> None:
    """Create the tables, or bring them to those of this release; harmless where they are.

    Processes that do so at the same time take turns. Raises StorageUnavailable, and
    MigrationNeeded where a newer release made the tables.
    """
    engine = engines.open_engine(engines.parse_url(url))
    try:
        upgrade_engine(engine)
    finally:
        engine.dispose()


def upgrade_engine(engine: Engine) -> None:
    """As `upgrade`, in one transaction of this engine."""
    with outages(), engines.for_writing(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        try:
            command.upgrade(_config(connection), "head")
        except CommandError as error:
            raise MigrationNeeded(f"a newer Assay made these tables: {error}") from error


def current(url: str) -> str | None:
    """The revision of the tables, or None where there are none; raises StorageUnavailable."""
    engine = engines.open_engine(engines.parse_url(url))
    try:
        with outages(), engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()


def head() -> str | None:
    """The revision of this release."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
