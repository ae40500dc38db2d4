"""The last round of every running bot is on record, and old ones are forgotten."""

from datetime import timedelta

from storage.records import Tick
from storage.store import Store
from tests.storage.samples import NOON

MINUTE = timedelta(minutes=1)
MONTH = timedelta(days=30)


def test_the_newest_round_of_any_bot_is_found_and_that_of_one(store: Store) -> None:
    with store.read() as tx:
        assert tx.ticks.last() is None
    with store.write() as tx:
        tx.ticks.begin("one", NOON, forget=NOON - MONTH)
        tx.ticks.end("one", NOON + MINUTE)
        tx.ticks.begin("two", NOON + 2 * MINUTE, forget=NOON - MONTH)
    with store.read() as tx:
        assert tx.ticks.last() == Tick("two", NOON + 2 * MINUTE, None)
        assert tx.ticks.of("one") == Tick("one", NOON, NOON + MINUTE)
        assert tx.ticks.of("three") is None


def test_a_round_that_begins_is_under_way_until_it_ends(store: Store) -> None:
    with store.write() as tx:
        tx.ticks.begin("one", NOON, forget=NOON - MONTH)
        tx.ticks.end("one", NOON + MINUTE)
        tx.ticks.begin("one", NOON + 2 * MINUTE, forget=NOON - MONTH)
    with store.read() as tx:
        assert tx.ticks.of("one") == Tick("one", NOON + 2 * MINUTE, None)


def test_a_bot_that_has_been_silent_for_long_is_forgotten(store: Store) -> None:
    with store.write() as tx:
        tx.ticks.begin("old", NOON - MONTH - MINUTE, forget=NOON - 2 * MONTH)
        tx.ticks.begin("new", NOON, forget=NOON - MONTH)
        assert tx.ticks.of("old") is None
