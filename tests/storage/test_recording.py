"""Facts are added, never overwritten."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from storage.engine import parse_url
from storage.errors import FactConflict
from storage.recording import Recorded
from storage.records import Fact
from storage.store import Store
from tests.storage.samples import ACME, a_fact


def record(store: Store, *facts: Fact) -> Recorded:
    with store.write() as tx:
        return tx.facts.record(facts)


def version(store: Store) -> int:
    with store.read() as tx:
        return tx.ledger_version()


def test_recording_twice_changes_nothing(store: Store) -> None:
    assert record(store, a_fact("F-1"), a_fact("F-2")) == Recorded(added=2)
    before = version(store)
    assert record(store, a_fact("F-1"), a_fact("F-2")) == Recorded(unchanged=2)
    assert version(store) == before


def test_only_what_is_new_is_counted_as_added(store: Store) -> None:
    record(store, a_fact("F-1"))
    assert record(store, a_fact("F-1"), a_fact("F-2")) == Recorded(added=1, unchanged=1)


def test_reading_the_same_statement_again_keeps_the_first_reading(store: Store) -> None:
    record(store, a_fact())
    assert record(store, a_fact(retrieved=date(2026, 11, 1))) == Recorded(unchanged=1)
    with store.read() as tx:
        assert tx.facts.get("F-1") == a_fact()


@pytest.mark.parametrize(
    "change",
    [{"value": 813.0}, {"note": "x"}, {"as_of": date(2026, 7, 1)}, {"details": (("a", "b"),)}],
    ids=str,
)
def test_an_id_that_stands_for_something_else_is_refused(
    store: Store, change: dict[str, Any]
) -> None:
    record(store, a_fact())
    with pytest.raises(FactConflict, match="F-1") as caught:
        record(store, a_fact("F-0"), a_fact(**change))
    assert caught.value.fact_id == "F-1"
    with store.read() as tx:
        assert tx.facts.search("", 9) == (a_fact(),)


def test_an_id_that_is_used_twice_in_one_batch_is_refused(store: Store) -> None:
    with pytest.raises(FactConflict, match="F-1"):
        record(store, a_fact(value=1.0), a_fact(value=2.0))


def test_superseding_an_unknown_fact_is_refused(store: Store) -> None:
    with pytest.raises(FactConflict, match="F-2: it supersedes F-404"):
        record(store, a_fact("F-1"), a_fact("F-2", supersedes="F-404"))
    with store.read() as tx:
        assert tx.facts.count() == 0


def test_facts_that_supersede_each_other_are_refused(store: Store) -> None:
    with pytest.raises(FactConflict, match="supersede itself"):
        record(store, a_fact("F-1", supersedes="F-2"), a_fact("F-2", supersedes="F-1"))
    with pytest.raises(FactConflict, match="supersede itself"):
        record(store, a_fact("F-1", supersedes="F-1"))


def test_a_batch_may_come_in_any_order(store: Store) -> None:
    chain = [a_fact("F-3", supersedes="F-2"), a_fact("F-2", supersedes="F-1"), a_fact("F-1")]
    assert record(store, *chain) == Recorded(added=3)


def test_a_large_batch_is_recorded_whole(store: Store) -> None:
    facts = [a_fact(f"F-{n}", subject=f"lab-{n % 7}") for n in range(2500)]
    assert record(store, *facts) == Recorded(added=2500)
    assert record(store, *facts[:1500], a_fact("F-x")) == Recorded(added=1, unchanged=1500)


def test_postgresql_knows_of_many_new_facts_at_once(postgres_url: str) -> None:
    """Or it would read the whole table for each answer until its own housekeeping comes by."""
    with Store.open(postgres_url, seed=False) as store:
        record(store, *(a_fact(f"F-{n}") for n in range(1000)))
    engine = create_engine(parse_url(postgres_url))
    with engine.connect() as connection:
        rows = text("SELECT reltuples FROM pg_class WHERE relname = 'facts'")
        assert connection.execute(rows).scalar_one() == 1000
    engine.dispose()


def test_every_change_raises_the_version(store: Store) -> None:
    seen = [version(store)]
    record(store, a_fact("F-1"))
    seen.append(version(store))
    with store.write() as tx:
        tx.facts.add_entities([ACME])
    seen.append(version(store))
    assert seen == sorted(set(seen))


def test_entities_are_added_or_changed(store: Store) -> None:
    renamed = replace(ACME, name="Acme Research", traits=frozenset())
    for entity, changed in ((ACME, 1), (ACME, 0), (renamed, 1)):
        with store.write() as tx:
            assert tx.facts.add_entities([entity]) == changed
    with store.read() as tx:
        assert tx.directory() == (renamed,)
