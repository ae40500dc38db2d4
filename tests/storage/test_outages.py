"""A database that is away for a while is reported as that, and used again once it is back."""

import sqlite3
from pathlib import Path

import pytest

from storage import engine
from storage.errors import StorageUnavailable
from storage.store import Store
from tests.conftest import sqlite_url
from tests.postgres import Server
from tests.storage.samples import a_fact


def test_a_server_that_comes_back_is_used_again(postgres: Server, postgres_url: str) -> None:
    with Store.open(postgres_url, seed=False) as store:
        with store.write() as tx:
            tx.facts.record([a_fact()])
        postgres.stop()
        try:
            with pytest.raises(StorageUnavailable), store.read() as tx:
                tx.facts.count()
            with pytest.raises(StorageUnavailable), store.write() as tx:
                tx.facts.record([a_fact("F-2")])
            with pytest.raises(StorageUnavailable):
                store.snapshot(["acme"])
        finally:
            postgres.start()
        assert store.snapshot(["acme"]).facts == (a_fact(),)


def test_a_restart_between_two_requests_is_not_even_noticed(
    postgres: Server, postgres_url: str
) -> None:
    with Store.open(postgres_url, seed=False) as store:
        postgres.stop()
        postgres.start()
        with store.write() as tx:
            tx.facts.record([a_fact()])


def test_a_server_that_leaves_in_the_middle_undoes_the_transaction(
    postgres: Server, postgres_url: str
) -> None:
    with Store.open(postgres_url, seed=False) as store:
        with pytest.raises(StorageUnavailable):
            record_with_a_restart(store, postgres)
        with store.read() as tx:
            assert tx.facts.count() == 0


def record_with_a_restart(store: Store, server: Server) -> None:
    with store.write() as tx:
        tx.facts.record([a_fact()])
        server.stop()
        server.start()
        tx.facts.record([a_fact("F-2")])


def test_a_file_that_stays_locked_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PRAGMAS", ("busy_timeout=10", "journal_mode=WAL"))
    with Store.open(sqlite_url(tmp_path), seed=False) as store:
        other = sqlite3.connect(tmp_path / "assay.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnavailable), store.write():
            pass
        other.close()
        with store.write() as tx:
            tx.facts.record([a_fact()])
