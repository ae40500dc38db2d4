"""What can go wrong with the store, in words that a surface can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc


class StorageError(Exception):
    """Anything that the store itself reports."""


class StorageUnavailable(StorageError):  # noqa: N818 - a state, not a mistake
    """The database cannot be reached or is too busy: trying again later may work."""


class MigrationNeeded(StorageError):  # noqa: N818
    """The tables are not those of this release; the message says what to run."""


class FactConflict(StorageError):  # noqa: N818
    """A fact that cannot be recorded; `fact_id` names it."""

    def __init__(self, fact_id: str, problem: str) -> None:
        super().__init__(f"{fact_id}: {problem}")
        self.fact_id = fact_id


def is_outage(error: exc.SQLAlchemyError) -> bool:
    """Whether an error says that the database is away or busy, not that the query is wrong."""
    if isinstance(error, exc.TimeoutError):
        return True
    if isinstance(error, exc.DBAPIError) and error.connection_invalidated:
        return True
    if not isinstance(error, exc.OperationalError | exc.InterfaceError):
        return False
    # SQLite reports a missing table as an OperationalError too, under its generic code.
    return getattr(error.orig, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR


@contextmanager
def outages() -> Iterator[None]:
    """Raise StorageUnavailable in place of the driver's own words for it."""
    try:
        yield
    except exc.SQLAlchemyError as error:
        if is_outage(error):
            raise StorageUnavailable("the database cannot be reached") from error
        raise
