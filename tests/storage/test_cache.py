"""A snapshot is what the database says at that moment, and mostly comes from memory."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from sqlalchemy import create_engine

from storage.cache import LedgerCache
from storage.engine import parse_url
from storage.records import Fact
from storage.store import Store
from tests.storage.samples import ACME, a_fact
from tests.storage.test_opening import listen


def record(store: Store, *facts: Fact) -> None:
    with store.write() as tx:
        tx.facts.record(facts)


def test_a_snapshot_has_the_directory_and_the_current_facts(store: Store) -> None:
    fixed = a_fact("F-2", supersedes="F-1")
    record(store, a_fact("F-1"), fixed, a_fact("F-3", subject="globex"))
    with store.write() as tx:
        tx.facts.add_entities([ACME])
    for _again in range(2):
        snapshot = store.snapshot(["globex", "acme", "unknown"])
        assert snapshot.facts == (a_fact("F-3", subject="globex"), fixed)
        assert snapshot.directory == (ACME,)


def test_a_change_by_anybody_is_seen_at_once(store: Store, database_url: str) -> None:
    record(store, a_fact("F-1"))
    before = store.snapshot(["acme"])
    with Store.open(database_url, seed=False) as other:
        record(other, a_fact("F-2", supersedes="F-1"))
    after = store.snapshot(["acme"])
    assert [f.id for f in before.facts] == ["F-1"]
    assert [f.id for f in after.facts] == ["F-2"]
    assert after.version > before.version


def test_what_is_known_costs_no_query_but_for_the_version(store: Store, database_url: str) -> None:
    record(store, a_fact("F-1"), a_fact("F-2", subject="globex"))
    engine = create_engine(parse_url(database_url))
    cache = LedgerCache(engine)
    cache.snapshot(["acme", "globex", "unknown"])
    statements = listen(engine)
    known = cache.snapshot(["globex", "acme", "unknown"])
    cache.close()
    engine.dispose()
    assert statements == []  # the version is asked for past SQLAlchemy
    assert [f.id for f in known.facts] == ["F-2", "F-1"]


def test_no_more_is_kept_than_there_is_room_for(store: Store, database_url: str) -> None:
    record(store, *(a_fact(f"F-{n}", subject=f"lab-{n}") for n in range(9)))
    engine = create_engine(parse_url(database_url))
    cache = LedgerCache(engine, max_facts=4)
    for n in range(9):
        assert [f.id for f in cache.snapshot([f"lab-{n}"]).facts] == [f"F-{n}"]
    statements = listen(engine)
    cache.snapshot(["lab-8"])
    kept = len(statements)
    cache.snapshot(["lab-0"])
    cache.close()
    engine.dispose()
    assert kept == 0
    assert len(statements) > 1


def test_more_than_there_is_room_for_is_still_answered(store: Store, database_url: str) -> None:
    record(store, *(a_fact(f"F-{n}") for n in range(9)))
    engine = create_engine(parse_url(database_url))
    cache = LedgerCache(engine, max_facts=4)
    assert len(cache.snapshot(["acme"]).facts) == 9
    cache.close()
    engine.dispose()


def test_threads_never_see_a_mixture(store: Store) -> None:
    """Two facts are always replaced together: a snapshot has a pair of one turn."""
    record(store, a_fact("F-a0"), a_fact("F-b0", subject="globex"))

    def replace(turn: int) -> None:
        old, new = turn - 1, turn
        record(
            store,
            a_fact(f"F-a{new}", supersedes=f"F-a{old}"),
            a_fact(f"F-b{new}", subject="globex", supersedes=f"F-b{old}"),
        )

    def look(_turn: int) -> set[str]:
        return {fact.id[3:] for fact in store.snapshot(["acme", "globex"]).facts}

    with ThreadPoolExecutor(6) as pool:
        seen = pool.map(look, range(200))
        for turn in range(1, 20):
            replace(turn)
        assert all(len(turns) == 1 for turns in seen)
    assert look(0) == {"19"}


def test_the_directory_is_the_same_object_until_an_entity_changes(store: Store) -> None:
    with store.write() as tx:
        tx.facts.add_entities([ACME])
    before = store.snapshot(()).directory
    record(store, a_fact("F-1"))
    assert store.snapshot(()).directory is before
    with store.write() as tx:
        tx.facts.add_entities([replace(ACME, name="Acme Corporation")])
    assert [entity.name for entity in store.snapshot(()).directory] == ["Acme Corporation"]
