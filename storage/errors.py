"""What can go wrong with the store, in words that a surface can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import exc

_SQLITE_OUTAGES: Final = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
)


class StorageError(Exception):
    """Anything that the store itself reports."""


class StorageUnavailable(StorageError):  # noqa: N818 - a state, not a mistake
    """The database cannot be reached or is too busy: trying again later may work."""


class MigrationNeeded(StorageError):  # noqa: N818
    """The tables are not those of this release; the message says what to run."""


class AlreadyClaimed(StorageError):  # noqa: N818
    """Somebody else took a request on; whoever meets it has to let its transaction be undone."""


class FactConflict(StorageError):  # noqa: N818
    """A fact that cannot be recorded; `fact_id` names it."""

    def __init__(self, fact_id: str, problem: str) -> None:
        super().__init__(f"{fact_id}: {problem}")
        self.fact_id = fact_id


def _is_outage(error: exc.SQLAlchemyError) -> bool:
    """Whether an error says that the database is away or busy, not that the query is wrong."""
    if isinstance(error, exc.TimeoutError):
        return True
    if not isinstance(error, exc.DBAPIError):
        return False
    if isinstance(error.orig, sqlite3.Error):
        # Its classes do not tell a locked file from a missing table; its codes do.
        return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _SQLITE_OUTAGES
    return isinstance(error, exc.OperationalError | exc.InterfaceError)


@contextmanager
def outages() -> Iterator[None]:
    """Raise StorageUnavailable in place of the driver's own words for it."""
    try:
        yield
    except exc.SQLAlchemyError as error:
        if _is_outage(error):
            reason = getattr(error, "orig", None) or error
            raise StorageUnavailable(f"the database cannot be used: {reason}") from error
        raise
