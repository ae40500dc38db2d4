"""Writers wait for each other: none fails and no change is lost."""

from concurrent.futures import ThreadPoolExecutor

from storage.store import Store
from tests.storage.samples import TODAY, a_fact, an_offer

THREADS, ROUNDS = 8, 20
MANY = 2 * THREADS * ROUNDS


def test_read_then_write_never_meets_a_locked_database(store: Store) -> None:
    def work(thread: int) -> None:
        for turn in range(ROUNDS):
            with store.write() as tx:
                known = len(tx.workspace("T1").offer_history(MANY))
                tx.workspace("T1").save_offer(an_offer(by=f"U{thread}-{turn}-{known}"))
                tx.counters.increment("saved", TODAY)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(work, range(THREADS)))
    with store.read() as tx:
        assert len(tx.workspace("T1").offer_history(MANY)) == THREADS * ROUNDS
        assert tx.counters.on(TODAY) == {"saved": THREADS * ROUNDS}


def test_the_same_facts_recorded_at_once_are_added_once(store: Store) -> None:
    facts = [a_fact(f"F-{n}") for n in range(50)]

    def work(_thread: int) -> int:
        with store.write() as tx:
            return tx.facts.record(facts).added

    with ThreadPoolExecutor(THREADS) as pool:
        added = list(pool.map(work, range(THREADS)))
    assert sorted(added) == [0] * (THREADS - 1) + [50]


def test_facts_recorded_in_opposite_orders_do_not_block_each_other(store: Store) -> None:
    facts = [a_fact(f"F-{n:03}") for n in range(800)]

    def work(thread: int) -> int:
        with store.write() as tx:
            return tx.facts.record(facts if thread % 2 else reversed(facts)).added

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(work, range(4))) == 800


def test_every_change_of_the_ledger_has_its_own_version(store: Store) -> None:
    def work(thread: int) -> int:
        with store.write() as tx:
            tx.facts.record([a_fact(f"F-{thread}")])
            return tx.ledger_version()

    with ThreadPoolExecutor(THREADS) as pool:
        versions = list(pool.map(work, range(THREADS)))
    assert len(set(versions)) == THREADS
