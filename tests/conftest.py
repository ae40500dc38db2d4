"""Databases for tests: every promise of the store is kept on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from storage.migrate import upgrade
from storage.store import Store
from tests.postgres import Server, find_binaries, running_server

# How long an example takes goes by what else the machine does; speed is measured in benchmarks.
# The examples are the same in every run, so that no change fails by another one's luck;
# `--hypothesis-profile=exploring` looks for new ones.
settings.register_profile("the-same", deadline=None, derandomize=True)
settings.register_profile("exploring", deadline=None, print_blob=True)
settings.load_profile("the-same")

BOTH = ("sqlite", "postgresql")
TEMPLATE = "template_assay"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A running server; skips where there is none, unless ASSAY_REQUIRE_POSTGRES is set."""
    binaries = find_binaries()
    if binaries is None:
        missing = "no PostgreSQL server here (initdb, postgres): install the package postgresql"
        if os.environ.get("ASSAY_REQUIRE_POSTGRES") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    with running_server(binaries) as server:
        yield server


@pytest.fixture(scope="session")
def postgres_template(postgres: Server) -> str:
    """The name of a database with the tables of this release, to be copied."""
    postgres.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
    upgrade(postgres.url(TEMPLATE))
    return TEMPLATE


@pytest.fixture
def postgres_url(postgres: Server, postgres_template: str) -> Iterator[str]:
    """A PostgreSQL database with tables and no facts, for one test."""
    with postgres.database(postgres_template) as url:
        yield url


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables, of each kind in turn."""
    if request.param == "sqlite":
        yield sqlite_url(tmp_path)
        return
    server: Server = request.getfixturevalue("postgres")
    with server.database() as url:
        yield url


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with tables and no facts, of each kind in turn."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgres_url")
        return url
    Store.open(sqlite_url(tmp_path), seed=False).close()
    return sqlite_url(tmp_path)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An open store without facts, on each database in turn."""
    with Store.open(database_url, seed=False) as opened:
        yield opened


def sqlite_url(folder: Path) -> str:
    """Where a SQLite database in a folder is found."""
    return f"sqlite:///{folder / 'assay.db'}"
