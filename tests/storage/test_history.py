"""A fact's history is the whole chain, whichever of its facts is asked for."""

import pytest

from storage.store import Store
from tests.storage.samples import a_fact

CHAIN = (a_fact("F-3", supersedes="F-2"), a_fact("F-2", supersedes="F-1"), a_fact("F-1"))


@pytest.mark.parametrize("asked", ["F-1", "F-2", "F-3"])
def test_the_chain_is_whole_and_newest_first(store: Store, asked: str) -> None:
    with store.write() as tx:
        tx.facts.record([*CHAIN, a_fact("F-9")])
    with store.read() as tx:
        assert tx.facts.history(asked) == CHAIN


def test_two_corrections_of_one_fact_are_both_told(store: Store) -> None:
    fork = (a_fact("F-a", supersedes="F-1"), a_fact("F-b", supersedes="F-1"), a_fact("F-1"))
    with store.write() as tx:
        tx.facts.record(fork)
    with store.read() as tx:
        assert tx.facts.history("F-a") == fork
        assert tx.facts.about(["acme"]) == fork[:2]


def test_an_unknown_fact_has_no_history(store: Store) -> None:
    with store.read() as tx:
        assert tx.facts.history("F-404") == ()
