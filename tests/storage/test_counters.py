"""Counts add up, by day and name."""

from datetime import timedelta

from storage.store import Store
from tests.storage.samples import TODAY


def test_counts_add_up_by_day_and_name(store: Store) -> None:
    with store.write() as tx:
        tx.counters.increment("refused", TODAY)
        tx.counters.increment("asked", TODAY, by=3)
        tx.counters.increment("asked", TODAY)
        tx.counters.increment("asked", TODAY - timedelta(days=1))
    with store.read() as tx:
        assert tx.counters.on(TODAY) == {"asked": 4, "refused": 1}
        assert tx.counters.on(TODAY + timedelta(days=1)) == {}
