"""Empty databases of both kinds to measure on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from tests.postgres import find_binaries, running_server

DATABASES = ("SQLite", "PostgreSQL")


@contextmanager
def database(name: str) -> Iterator[str | None]:
    """The URL of an empty database of a kind, gone at the end; None where there is no server."""
    if name == "SQLite":
        with TemporaryDirectory() as folder:
            yield f"sqlite:///{Path(folder) / 'assay.db'}"
    elif binaries := find_binaries():
        with running_server(binaries) as server, server.database() as url:
            yield url
    else:
        yield None


def settle(url: str) -> None:
    """Let PostgreSQL tidy up after so many rows now: it would do so while we measure."""
    if url.startswith("postgresql"):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")
