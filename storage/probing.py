"""The ledger's version, which every answer asks for, in the shortest way there is."""

from __future__ import annotations

import threading

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.engine.interfaces import DBAPICursor

from storage import engine as engines
from storage.facts import VERSION


class VersionProbe:
    """Asks on a connection that is kept for nothing else, without a transaction. Thread-safe.

    Through a pool the way there and back (taking a connection, testing it, making a result) costs
    five times the question; it is the way only where the kept connection is in use or broken.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engines.for_probing(engine)
        self._question = str(VERSION.compile(engine))
        self._may_keep = not engines.is_memory(engine.url)  # whose only connection is the database
        self._mine = threading.Lock()
        self._kept: PoolProxiedConnection | None = None
        self._cursor: DBAPICursor | None = None

    def version(self) -> int:
        """A number that grows whenever facts, entities or an offer of a workspace change.

        Raises SQLAlchemy's errors.
        """
        found = self._quickly() if self._may_keep else None
        return self._by_the_pool() if found is None else found

    def close(self) -> None:
        """Let go of the connection; the next question opens another."""
        with self._mine:
            self._drop()

    def _quickly(self) -> int | None:
        if not self._mine.acquire(blocking=False):
            return None
        try:
            cursor = self._cursor or self._open()
            cursor.execute(self._question)
            return int(cursor.fetchall()[0][0])  # all rows: else SQLite's read would stay open
        except self._engine.dialect.loaded_dbapi.Error:
            self._drop()
            return None
        finally:
            self._mine.release()

    def _by_the_pool(self) -> int:
        with self._engine.connect() as connection:
            version: int = connection.execute(VERSION).scalar_one()
            return version

    def _open(self) -> DBAPICursor:
        kept = self._engine.raw_connection()
        kept.detach()  # the pool is not to count on it
        if driver := kept.dbapi_connection:
            self._engine.dialect.set_isolation_level(driver, "AUTOCOMMIT")
        self._kept, self._cursor = kept, kept.cursor()
        return self._cursor

    def _drop(self) -> None:
        kept, self._kept, self._cursor = self._kept, None, None
        if kept is not None:
            kept.close()
