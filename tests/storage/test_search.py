"""Every word that was typed occurs in what is found, and means itself."""

from datetime import date

import pytest

from storage.records import Fact
from storage.store import Store
from tests.storage.samples import ACME, a_fact

FACTS = (
    a_fact("F-1", statement="Grew 100% in a year", as_of=date(2026, 3, 1)),
    a_fact("F-2", statement="Grew 1000 fold in a year", as_of=date(2026, 2, 1)),
    a_fact("F-3", metric="open_roles", source_name="Ünlü Gazete", as_of=date(2026, 1, 1)),
    a_fact("F-4", subject="globex", metric="openXroles", as_of=date(2025, 1, 1)),
)


@pytest.fixture
def found(store: Store) -> Store:
    with store.write() as tx:
        tx.facts.add_entities([ACME])
        tx.facts.record(FACTS)
    return store


def ids(facts: tuple[Fact, ...]) -> list[str]:
    return [fact.id for fact in facts]


EXPECTED = {
    "": ["F-1", "F-2", "F-3", "F-4"],
    "f-3": ["F-3"],
    "GLOBEX": ["F-4"],
    "headcount": ["F-1", "F-2"],
    "réseau": ["F-1", "F-2", "F-3"],
    "RÉSEAU grew": ["F-1", "F-2"],
    "acme labs year": ["F-1", "F-2"],
    "ünlü": ["F-3"],
    "100%": ["F-1"],
    "open_roles": ["F-3"],
    "%": ["F-1"],
    "_": ["F-3"],
    "/": [],
    "' or 1=1 --": [],
    "year nothing": [],
}


def test_every_word_occurs_in_what_is_found(found: Store) -> None:
    with found.read() as tx:
        assert {words: ids(tx.facts.search(words, 10)) for words in EXPECTED} == EXPECTED


def test_the_newest_are_found_first_and_no_more_than_asked_for(found: Store) -> None:
    with found.read() as tx:
        assert ids(tx.facts.search("", 2)) == ["F-1", "F-2"]
        assert ids(tx.facts.search("", 2, offset=2)) == ["F-3", "F-4"]


def test_superseded_facts_are_found_only_when_asked_for(found: Store) -> None:
    with found.write() as tx:
        tx.facts.record([a_fact("F-5", statement="Shrank", supersedes="F-1")])
    with found.read() as tx:
        assert ids(tx.facts.search("grew", 9)) == ["F-2"]
        assert ids(tx.facts.search("grew", 9, superseded=True)) == ["F-1", "F-2"]
