"""A new database is filled with the bundled facts; a newer release adds to an old one."""

import pytest

from storage.errors import FactConflict
from storage.records import Entity, EntityKind, Fact
from storage.store import Store
from tests.storage.samples import ACME, a_bundle, a_fact
from tests.storage.workers import in_processes, open_first

GLOBEX = Entity("globex", EntityKind.LAB, "Globex")
OLD = a_bundle("old", a_fact("F-1", value=1.0), a_fact("F-2", value=5.0))
NEW = a_bundle(
    "new",
    a_fact("F-1", value=2.0),  # corrected without a new id
    a_fact("F-2", value=5.0),
    a_fact("F-3", value=6.0, supersedes="F-2"),
    a_fact("F-4", subject="globex", value=7.0),
    entities=(ACME, GLOBEX),
)


def current(store: Store) -> dict[str, float | None]:
    with store.read() as tx:
        return {fact.id: fact.value for fact in tx.facts.search("", 99)}


def test_a_new_database_has_the_bundled_facts(database_url: str) -> None:
    with Store.open(database_url, bundle=OLD) as store, store.read() as tx:
        assert current(store) == {"F-1": 1.0, "F-2": 5.0}
        assert tx.directory() == (ACME,)


def test_a_newer_release_adds_and_supersedes(database_url: str) -> None:
    Store.open(database_url, bundle=OLD).close()
    with Store.open(database_url, bundle=NEW) as store, store.read() as tx:
        assert current(store) == {"F-1-r2": 2.0, "F-3": 6.0, "F-4": 7.0}
        assert tx.facts.get("F-1") == OLD.load()[1][0]
        assert tx.directory() == (ACME, GLOBEX)


def test_an_older_release_opened_again_changes_no_fact(database_url: str) -> None:
    for bundle in (OLD, NEW, OLD, NEW):
        Store.open(database_url, bundle=bundle).close()
    with Store.open(database_url, bundle=NEW) as store, store.read() as tx:
        assert current(store) == {"F-1-r2": 2.0, "F-3": 6.0, "F-4": 7.0}
        assert tx.facts.count() == 5


def test_what_the_employer_entered_stays(database_url: str) -> None:
    own = a_fact("own-1", value=9.0, supersedes="F-2")
    with Store.open(database_url, bundle=OLD) as store, store.write() as tx:
        tx.facts.record([own])
    with Store.open(database_url, bundle=NEW) as store, store.read() as tx:
        assert own in tx.facts.about(["acme"])


def test_an_edition_that_was_filled_in_is_not_loaded_again(database_url: str) -> None:
    Store.open(database_url, bundle=OLD).close()
    Store.open(database_url, bundle=a_bundle("old", a_fact("F-9"))).close()
    with Store.open(database_url, bundle=OLD) as store, store.read() as tx:
        assert tx.facts.get("F-9") is None


def test_a_bad_bundle_leaves_the_database_as_it_was(database_url: str) -> None:
    Store.open(database_url, bundle=OLD).close()
    bad = a_bundle("bad", a_fact("F-8"), a_fact("F-9", supersedes="F-404"))
    with pytest.raises(FactConflict, match="F-404"):
        Store.open(database_url, bundle=bad)
    with Store.open(database_url, seed=False) as store:
        assert current(store) == {"F-1": 1.0, "F-2": 5.0}


def test_two_processes_may_open_a_new_database_at_once(empty_url: str) -> None:
    assert in_processes(open_first, [empty_url, empty_url]) == [300, 300]


def test_a_store_without_seed_is_empty(database_url: str) -> None:
    facts: tuple[Fact, ...]
    with Store.open(database_url, seed=False) as store, store.read() as tx:
        facts = tx.facts.search("", 9)
    assert facts == ()
