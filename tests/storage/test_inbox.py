"""A request is claimed exactly once, and none is forgotten."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from storage.records import InboxState, Received
from storage.store import Store
from tests.storage.samples import NOON
from tests.storage.workers import claim, claim_everything, claimed, in_processes


def test_a_request_is_claimed_under_all_of_its_keys(store: Store) -> None:
    assert claimed(store, "E1", "C:1")
    assert not claimed(store, "E1", "C:1")
    assert not claimed(store, "E2", "C:1")  # the same message under another event


def test_a_claim_that_fails_keeps_none_of_its_keys(store: Store) -> None:
    assert claimed(store, "C:1")
    assert not claimed(store, "A", "C:1", "Z")
    assert claimed(store, "A", "Z")


def test_a_claim_that_fails_takes_nothing_from_who_was_first(store: Store) -> None:
    assert claimed(store, "E1", "C:1")
    assert not claimed(store, "E1", "C:2")
    assert not claimed(store, "E1")
    assert claimed(store, "C:2")


def test_eight_threads_claim_each_request_once(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        claimed = list(pool.map(lambda n: claim(store, n % 20), range(160)))
    assert claimed.count(True) == 20


def test_two_processes_claim_each_request_once(store: Store, database_url: str) -> None:
    assert sum(in_processes(claim_everything, [database_url, database_url])) == 100
    with store.write() as tx:
        assert len(tx.inbox.unanswered(NOON)) == 100


def test_what_was_not_answered_is_found_once_with_its_detail(store: Store) -> None:
    with store.write() as tx:
        tx.inbox.claim(["E1", "C:1"], NOON, {"channel": "D1"})
        tx.inbox.claim(["E2", "C:2"], NOON - timedelta(minutes=5))
        tx.inbox.claim(["E3", "C:3"], NOON - timedelta(minutes=20))
        tx.inbox.claim(["E4"], NOON)
        tx.inbox.claim(["E5"], NOON)
        tx.inbox.finish("E4", InboxState.ANSWERED)
        tx.inbox.finish("E5", InboxState.FAILED)
    with store.write() as tx:
        assert tx.inbox.unanswered(NOON - timedelta(minutes=10)) == (
            Received("E2", NOON - timedelta(minutes=5)),
            Received("E1", NOON, {"channel": "D1"}),
        )


def test_a_request_is_finished_by_any_of_its_keys(store: Store) -> None:
    with store.write() as tx:
        tx.inbox.claim(["E1", "C:1"], NOON)
        tx.inbox.finish("C:1", InboxState.ANSWERED)
        assert tx.inbox.unanswered(NOON) == ()


def test_what_was_left_is_taken_by_one_alone(store: Store) -> None:
    with store.write() as tx:
        tx.inbox.claim(["E1", "C:1"], NOON)
        tx.inbox.claim(["E2"], NOON)
        tx.inbox.finish("E2", InboxState.ANSWERED)
    with store.write() as tx:
        assert [tx.inbox.take(key) for key in ("E1", "E1", "E2")] == [True, False, False]
        assert tx.inbox.unanswered(NOON) == ()


def test_old_requests_are_forgotten(store: Store) -> None:
    with store.write() as tx:
        tx.inbox.claim(["E1", "C:1"], NOON)
        tx.inbox.claim(["E2"], NOON + timedelta(days=1))
        assert tx.inbox.forget(NOON + timedelta(hours=1)) == 2
    assert claimed(store, "E1")
    assert not claimed(store, "E2")
