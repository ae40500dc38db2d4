"""Engines for the two databases, with the settings that keep each of them honest."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    PoolProxiedConnection,
    QueuePool,
    create_engine,
    event,
    exc,
    make_url,
)
from sqlalchemy.pool import ConnectionPoolEntry

PRAGMAS: Final = (
    "busy_timeout=5000",  # first, so that the switch to WAL waits for others as well
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "foreign_keys=ON",
    "secure_delete=ON",
)
WAL_PAUSES: Final = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)
"""Seconds between tries for a lock that SQLite does not wait for."""
PATIENCE: Final = {
    "connect_timeout": 2,  # seconds
    "tcp_user_timeout": 10_000,  # milliseconds until data that nobody confirms means it is away
    "keepalives_idle": 10,  # seconds, as the next
    "keepalives_interval": 5,
    "keepalives_count": 2,
}
"""How long a PostgreSQL server may be silent; what the URL says comes first."""
POOL: Final = {"pool_timeout": 5, "pool_use_lifo": True}
"""Seconds until a connection is free; the one used last knows the statements, and was tested."""
UNTESTED_SECONDS: Final = 0.02
"""A connection that was in use so shortly ago still stands: no server restarts as fast."""
_GIVEN_BACK: Final = "given back"


def parse_url(text: str) -> URL:
    """The URL with the driver that Assay ships: `postgres://` means psycopg 3."""
    url = make_url(text)
    if url.get_backend_name() in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    return url


def is_memory(url: URL) -> bool:
    """Whether the URL names a database that lives as long as its connection."""
    return url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:")


def open_engine(url: URL) -> Engine:
    """An engine that connects on first use; creates the folder of a SQLite file.

    Raises ValueError for any database but SQLite and PostgreSQL.
    """
    match url.get_backend_name():
        case "sqlite":
            return _sqlite(url)
        case "postgresql":
            return _postgresql(url)
        case other:
            raise ValueError(f"Assay keeps its data in SQLite or PostgreSQL, not in {other}")


def for_reading(engine: Engine) -> Engine:
    """Transactions that see one state of the database from the first query to the last."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ")
    return engine


def for_probing(engine: Engine) -> Engine:
    """Single queries without a transaction around them."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="AUTOCOMMIT")
    return engine.execution_options(begin=None)


def for_writing(engine: Engine) -> Engine:
    """Transactions that hold the write lock from the start.

    SQLite's own deferred ones fail at once when another writer was faster.
    """
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def _postgresql(url: URL) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        **POOL,
        connect_args={k: v for k, v in PATIENCE.items() if k not in url.query},
    )
    event.listen(engine, "checkin", _given_back)
    event.listen(engine, "checkout", partial(_tested, engine))
    return engine


def _given_back(_connection: Any, record: ConnectionPoolEntry) -> None:
    record.info[_GIVEN_BACK] = time.monotonic()


def _tested(
    engine: Engine, connection: Any, record: ConnectionPoolEntry, _proxy: PoolProxiedConnection
) -> None:
    """Test a connection that lay idle; one that is dead is replaced, and nobody notices.

    The pool's own test before every use would be half of a short look-up.
    """
    if time.monotonic() - record.info.get(_GIVEN_BACK, 0.0) < UNTESTED_SECONDS:
        return
    try:
        engine.dialect.do_ping(connection)
    except engine.dialect.loaded_dbapi.Error as error:
        raise exc.DisconnectionError from error


def _sqlite(url: URL) -> Engine:
    # An error's text must not quote the values of a row: they may be a person's.
    options: dict[str, Any] = {"hide_parameters": True, **POOL}
    if is_memory(url):
        # One connection is the database: threads take turns on it.
        options |= {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
        options["connect_args"] = {"check_same_thread": False}
    elif url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, **options)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy, not the driver, says when to begin
    for pragma in PRAGMAS:
        _set(connection, pragma)


def _set(connection: Any, pragma: str) -> None:
    """Set a pragma; where two processes open a new file at once, the switch to WAL may lose.

    SQLite then reports the lock at once instead of waiting for it, whatever `busy_timeout` says.
    """
    for pause in (*WAL_PAUSES, None):
        try:
            connection.execute(f"PRAGMA {pragma}").close()
        except sqlite3.OperationalError as error:
            if pause is None or "locked" not in str(error):
                raise
            time.sleep(pause)
        else:
            return


def _begin(connection: Connection) -> None:
    options: Mapping[str, Any] = connection.get_execution_options()
    statement = options.get("begin", "BEGIN")
    if statement:
        connection.exec_driver_sql(statement)
