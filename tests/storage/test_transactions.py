"""A transaction is kept whole or not at all."""

import pytest

from storage.store import Store
from tests.storage.samples import NOON, TODAY, a_fact, an_offer


class UnluckyError(Exception):
    """Raised in the middle of a transaction."""


def test_a_block_that_ends_well_is_kept(store: Store) -> None:
    with store.write() as tx:
        tx.facts.record([a_fact()])
        tx.workspace("T1").save_offer(an_offer())
    with store.read() as tx:
        assert tx.facts.get("F-1") == a_fact()
        assert tx.workspace("T1").offer() == an_offer()


def test_a_block_that_raises_leaves_nothing_behind(store: Store) -> None:
    with store.read() as tx:
        version = tx.ledger_version()
    with pytest.raises(UnluckyError):
        write_everything_and_fail(store)
    with store.write() as tx:
        assert tx.facts.count() == 0
        assert tx.workspace("T1").offer() is None
        assert tx.counters.on(TODAY) == {}
        assert tx.inbox.unanswered(NOON) == ()
        assert tx.ledger_version() == version


def write_everything_and_fail(store: Store) -> None:
    with store.write() as tx:
        tx.facts.record([a_fact()])
        tx.workspace("T1").save_offer(an_offer())
        tx.counters.increment("asked", TODAY)
        tx.inbox.claim(["E1"], NOON)
        raise UnluckyError


def test_a_reader_sees_one_state_while_others_write(store: Store) -> None:
    with store.read() as reader:
        before = reader.facts.count()
        with store.write() as writer:
            writer.facts.record([a_fact()])
        assert reader.facts.count() == before
    with store.read() as reader:
        assert reader.facts.count() == before + 1


def test_a_writer_reads_its_own_changes(store: Store) -> None:
    with store.write() as tx:
        tx.facts.record([a_fact()])
        assert tx.facts.about(["acme"]) == (a_fact(),)
