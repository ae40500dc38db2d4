"""A later edition of a publication supersedes what it states otherwise."""

from datetime import date

from storage.recording import Recorded
from storage.records import Fact
from storage.store import Store
from tests.storage.samples import a_fact


def refresh(store: Store, *facts: Fact) -> Recorded:
    with store.write() as tx:
        return tx.facts.refresh(facts)


def current(store: Store) -> list[tuple[str, float | None]]:
    with store.read() as tx:
        return [(fact.id, fact.value) for fact in tx.facts.about(["acme"])]


def test_changed_content_becomes_a_revision_that_supersedes(store: Store) -> None:
    refresh(store, a_fact(value=1.0))
    assert refresh(store, a_fact(value=2.0)) == Recorded(added=1)
    assert current(store) == [("F-1-r2", 2.0)]
    assert refresh(store, a_fact(value=3.0)) == Recorded(added=1)
    assert current(store) == [("F-1-r3", 3.0)]
    with store.read() as tx:
        assert [f.value for f in tx.facts.history("F-1")] == [3.0, 2.0, 1.0]


def test_the_same_edition_again_changes_nothing(store: Store) -> None:
    refresh(store, a_fact(value=1.0))
    refresh(store, a_fact(value=2.0))
    again = a_fact(value=2.0, retrieved=date(2027, 1, 1))
    assert refresh(store, again) == Recorded(unchanged=1)


def test_an_older_edition_does_not_come_back(store: Store) -> None:
    refresh(store, a_fact(value=1.0))
    refresh(store, a_fact(value=2.0))
    assert refresh(store, a_fact(value=1.0)) == Recorded(unchanged=1)
    assert current(store) == [("F-1-r2", 2.0)]


def test_facts_that_supersede_others_may_be_revised_too(store: Store) -> None:
    refresh(store, a_fact("F-1"), a_fact("F-2", value=1.0, supersedes="F-1"))
    assert refresh(store, a_fact("F-2", value=2.0, supersedes="F-1")) == Recorded(added=1)
    assert current(store) == [("F-2-r2", 2.0)]
