"""The ledger's version is what the database says, whatever became of a connection."""

from collections.abc import Iterator
from threading import Barrier, Thread

import pytest
from sqlalchemy import create_engine

from storage.engine import parse_url
from storage.probing import VersionProbe
from storage.store import Store
from tests.postgres import Server
from tests.storage.samples import a_fact


@pytest.fixture
def probe(store: Store, database_url: str) -> Iterator[VersionProbe]:
    """A probe beside a store on the same database."""
    del store  # it made the tables
    engine = create_engine(parse_url(database_url))
    probe = VersionProbe(engine)
    yield probe
    probe.close()
    engine.dispose()


def stored(store: Store) -> int:
    with store.read() as tx:
        return tx.ledger_version()


def test_every_change_is_seen_by_the_next_question(store: Store, probe: VersionProbe) -> None:
    for number in range(3):
        assert probe.version() == stored(store)
        with store.write() as tx:
            tx.facts.record([a_fact(f"F-{number}")])
    assert probe.version() == stored(store)


def test_asking_keeps_nobody_from_writing(store: Store, probe: VersionProbe) -> None:
    probe.version()
    with store.write() as tx:
        tx.facts.record([a_fact()])
        before = probe.version()
    assert probe.version() == before + 1


def test_a_closed_connection_is_replaced(store: Store, probe: VersionProbe) -> None:
    probe.version()
    probe.close()
    assert probe.version() == stored(store)


def test_threads_that_ask_at_once_all_get_an_answer(store: Store, probe: VersionProbe) -> None:
    found: list[int] = []
    start = Barrier(8)

    def ask() -> None:
        start.wait()
        found.extend(probe.version() for _ in range(50))

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [stored(store)] * 400


def test_a_restart_of_the_server_is_not_even_noticed(postgres: Server, postgres_url: str) -> None:
    with Store.open(postgres_url, seed=False) as store:
        before = store.snapshot(["acme"])
        postgres.stop()
        postgres.start()
        assert store.snapshot(["acme"]) == before


def test_a_database_in_memory_keeps_its_only_connection() -> None:
    with Store.open("sqlite://", seed=False) as store:
        before = store.snapshot(["acme"]).version
        with store.write() as tx:
            tx.facts.record([a_fact()])
        assert store.snapshot(["acme"]).version == before + 1
