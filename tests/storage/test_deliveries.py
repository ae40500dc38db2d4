"""A message is planned once, sent by whoever claimed it last, and its end stays on record."""

from datetime import timedelta

import pytest

from storage.records import Delivery, DeliveryState
from storage.store import Store
from tests.storage.market import LATER, claim, claimed, plan
from tests.storage.samples import NOON

SOON = NOON + timedelta(minutes=2)


def messages(store: Store, channel: str = "C0") -> tuple[Delivery, ...]:
    with store.read() as tx:
        return tx.workspace("T1").deliveries.of(channel, "market", "2026-W48")


def test_a_message_is_planned_once_whoever_plans_it(store: Store) -> None:
    with store.write() as tx:
        ours = tx.workspace("T1").deliveries
        assert ours.plan("C0", "market", "2026-W48", due=NOON) == 1
        assert ours.plan("C0", "market", "2026-W48", due=LATER) == 0
        assert ours.plan("C0", "market", "2026-W48", due=NOON, parts=(0, 1, 2)) == 2
        assert ours.plan("C0", "market", "2026-W48", due=NOON, parts=()) == 0
        assert ours.plan("C0", "market", "2026-W49", due=NOON) == 1
        assert tx.workspace("T2").deliveries.plan("C0", "market", "2026-W48", due=NOON) == 1
    found = messages(store)
    assert [(d.part, d.due, d.state, d.attempt) for d in found] == [
        (part, NOON, DeliveryState.PENDING, 0) for part in (0, 1, 2)
    ]
    assert len({d.id for d in found}) == 3


def test_a_message_is_claimed_when_its_time_has_come_and_by_one(store: Store) -> None:
    plan(store, 1)
    assert claim(store, "one", NOON - timedelta(seconds=1)) is None
    first = claimed(store, "one")
    assert (first.owner, first.attempt, first.state) == ("one", 1, DeliveryState.SENDING)
    assert (first.lease_until, first.first_claim_at) == (SOON, NOON)
    assert claim(store, "two") is None


def test_the_oldest_message_goes_first_and_its_thread_after_it(store: Store) -> None:
    with store.write() as tx:
        ours = tx.workspace("T1").deliveries
        ours.plan("C1", "market", "2026-W48", due=NOON, parts=(1, 0))
        ours.plan("C2", "market", "2026-W48", due=NOON - timedelta(minutes=1))
    order = [claimed(store) for _ in range(3)]
    assert [(d.channel, d.part) for d in order] == [("C2", 0), ("C1", 0), ("C1", 1)]


def test_a_message_that_was_sent_shows_its_facts_and_is_not_claimed_again(store: Store) -> None:
    plan(store, 1)
    mine = claimed(store)
    with store.write() as tx:
        assert tx.outbox.renew(mine, until=LATER)
        assert tx.outbox.sent(mine, at=SOON, ts="1700.1", facts=["F-2", "F-1", "F-2"])
        ours, theirs = (tx.workspace(team).deliveries for team in ("T1", "T2"))
        assert ours.facts(mine.id) == ("F-1", "F-2")
        assert ours.showing("C0", ["F-1", "F-9"]) == {"F-1"}
        assert theirs.facts(mine.id) == ()
        assert theirs.showing("C0", ["F-1"]) == frozenset()
        assert ours.history("C0", 9) == ours.of("C0", "market", "2026-W48")
        assert theirs.history("C0", 9) == ()
    (sent,) = messages(store)
    assert (sent.state, sent.ts, sent.ended_at) == (DeliveryState.SENT, "1700.1", SOON)
    assert claim(store, now=NOON + timedelta(days=99)) is None


def test_a_message_whose_sender_does_not_come_back_is_claimed_by_another(store: Store) -> None:
    plan(store, 1)
    lost = claimed(store, "one")
    with store.read() as tx:
        assert tx.workspace("T1").deliveries.history("C0", 1) == (lost,)
    assert claim(store, "two", SOON - timedelta(seconds=1)) is None
    again = claimed(store, "two", SOON)
    assert (again.id, again.attempt, again.first_claim_at) == (lost.id, 2, NOON)


@pytest.mark.parametrize("successor", ["two", "one"])
def test_whoever_lost_a_message_can_no_longer_say_how_it_went(store: Store, successor: str) -> None:
    """Nor if it was claimed by the same sender once more."""
    plan(store, 1)
    lost, mine = claimed(store, "one"), claimed(store, successor, SOON)
    with store.write() as tx:
        assert not tx.outbox.renew(lost, until=LATER)
        assert not tx.outbox.sent(lost, at=SOON, ts="1700.1", facts=["F-1"])
        assert not tx.outbox.failed(lost, at=SOON, error="?")
        assert not tx.outbox.unknown(lost, at=SOON, error="?")
        assert not tx.outbox.retry_at(lost, LATER, error="?")
        assert tx.workspace("T1").deliveries.facts(lost.id) == ()
    assert messages(store) == (mine,)


def test_a_message_that_slack_did_not_take_is_tried_later(store: Store) -> None:
    plan(store, 1)
    with store.write() as tx:
        mine = tx.outbox.claim("one", now=NOON, until=SOON)
        assert mine is not None
        assert tx.outbox.retry_at(mine, LATER, error="ratelimited")
    assert claim(store, now=SOON) is None
    again = claimed(store, now=LATER)
    assert (again.attempt, again.error) == (2, "ratelimited")


def test_a_message_that_failed_or_may_have_arrived_is_sent_again_on_request(store: Store) -> None:
    plan(store, 3)
    with store.write() as tx:
        failed, unknown, _pending = (tx.outbox.claim("one", now=NOON, until=SOON) for _ in range(3))
        assert failed is not None
        assert unknown is not None
        assert tx.outbox.failed(failed, at=SOON, error="not_in_channel")
        assert tx.outbox.unknown(unknown, at=SOON, error="no history\0" + "x" * 999)
        ours = tx.workspace("T1").deliveries
        assert not tx.workspace("T2").deliveries.send_again(failed.id, LATER)
        assert [ours.send_again(one.id, LATER) for one in (failed, unknown, failed)] == [
            True,
            True,
            False,
        ]
    again = claimed(store, now=LATER)
    assert (again.attempt, again.first_claim_at, again.ended_at) == (2, NOON, None)


def test_what_is_planned_can_be_given_up_and_what_is_under_way_can_not(store: Store) -> None:
    plan(store, 1)
    with store.write() as tx:
        ours = tx.workspace("T1").deliveries
        ours.plan("C0", "market", "2026-W49", due=LATER)
        mine = tx.outbox.claim("one", now=NOON, until=SOON)
        assert mine
        assert tx.workspace("T2").deliveries.cancel("C0", "market", at=SOON, why="stopped") == 0
        assert ours.cancel("C0", "market", at=SOON, why="stopped") == 1
    with store.read() as tx:
        states = {d.period_key: d.state for d in tx.workspace("T1").deliveries.history("C0", 5)}
    assert states == {"2026-W48": DeliveryState.SENDING, "2026-W49": DeliveryState.FAILED}
