"""Databases in memory, each a copy of a template: as cheap as a test wants them."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import cast

from sqlalchemy import URL, Engine

from storage import engine as engines
from storage.bundle import Bundle
from storage.preparing import prepare

_building = threading.Lock()


def open_memory(url: URL, bundle: Bundle | None) -> Engine:
    """An engine on a database of its own, gone when the engine is, or is disposed of."""
    with _building:
        template = _template(url, bundle)
    engine = engines.open_engine(url)
    with _driver(engine) as copy:
        copy.deserialize(template)
    weakref.finalize(engine, copy.close)  # Python 3.13 warns of a database that nobody closed
    return engine


@lru_cache(maxsize=8)
def _template(url: URL, bundle: Bundle | None) -> bytes:
    engine = engines.open_engine(url)
    try:
        prepare(engine, bundle, upgrade=True)
        with _driver(engine) as source:
            return source.serialize()
    finally:
        engine.dispose()


@contextmanager
def _driver(engine: Engine) -> Iterator[sqlite3.Connection]:
    pooled = engine.raw_connection()
    try:
        yield cast(sqlite3.Connection, pooled.driver_connection)
    finally:
        pooled.close()
