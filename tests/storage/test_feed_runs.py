"""Attempts and bad records are remembered, and one replica does the day's work."""

from datetime import date, timedelta
from typing import Any

from storage.records import Aside, BadRecord, FeedHealth, FeedRun, Validators
from storage.store import Store
from tests.storage.market import LATER
from tests.storage.samples import NOON, TODAY
from tests.storage.workers import claim_chores, in_processes

GOOD = FeedRun(
    "prices",
    NOON,
    LATER,
    "ok",
    added=3,
    unchanged=2,
    superseded=1,
    bad=4,
    version=7,
    content=date(2026, 11, 23),
    validators={"https://example.org/a.csv": Validators('"abc"', None)},
)
FAILED = FeedRun("prices", LATER, LATER, "failed", "Drifted: no column 'H100e'")


def add(store: Store, *runs: FeedRun) -> None:
    with store.write() as tx:
        for run in runs:
            tx.feeds.add(run)


def test_the_last_good_attempt_is_found_behind_failures(store: Store) -> None:
    same = FeedRun("models", NOON, NOON, "unchanged")
    add(store, GOOD, FAILED, same, FeedRun("clusters", NOON, NOON, "failed"))
    with store.read() as tx:
        assert tx.feeds.last_good("prices") == GOOD
        assert tx.feeds.last_good("clusters") is None
        assert tx.feeds.runs("prices", 9) == (FAILED, GOOD)
        assert tx.feeds.runs("prices", 1) == (FAILED,)
        health = tx.feeds.health()
    assert list(health) == ["clusters", "models", "prices"]
    assert health["prices"] == FeedHealth(FAILED, GOOD)
    assert health["models"] == FeedHealth(same, same)
    assert health["clusters"].last_good is None


def test_old_attempts_are_forgotten_but_for_the_last_good_one(store: Store) -> None:
    add(store, GOOD, GOOD, FAILED)
    with store.write() as tx:
        assert tx.feeds.forget(LATER + timedelta(days=1)) == 2
        assert tx.feeds.runs("prices", 9) == (GOOD,)


def test_a_long_message_is_cut_and_odd_characters_do_no_harm(store: Store) -> None:
    add(store, FeedRun("prices", NOON, NOON, "failed", "\0\ud83d" * 5000))
    with store.read() as tx:
        assert tx.feeds.runs("prices", 1)[0].detail == "??" * 250


def test_a_bad_record_is_kept_once_with_how_often_it_came(store: Store) -> None:
    bad = [BadRecord("Site\0 1", "no date"), BadRecord(None, "x" * 999), BadRecord("Site 2", "?")]
    with store.write() as tx:
        tx.feeds.put_aside("sites", [*bad, bad[0]], NOON)
        tx.feeds.put_aside("sites", bad[:1], NOON)
        tx.feeds.put_aside("sites", bad[:1], LATER)
        tx.feeds.put_aside("prices", [], NOON)
        assert tx.feeds.aside("prices") == ()
        assert tx.feeds.aside("sites") == (
            Aside("sites", "Site? 1", "no date", NOON, LATER, 2),
            Aside("sites", "", "x" * 300, NOON, NOON, 1),
            Aside("sites", "Site 2", "?", NOON, NOON, 1),
        )


def test_no_more_records_are_kept_aside_than_there_is_room_for(store: Store) -> None:
    with store.write() as tx:
        tx.feeds.put_aside("sites", (BadRecord(f"old {n}", "?") for n in range(9)), NOON)
        tx.feeds.put_aside("sites", (BadRecord(f"new {n}", "?") for n in range(2000)), LATER)
        kept = tx.feeds.aside("sites")
    assert len(kept) == 500
    assert all(record.record.startswith("new") for record in kept)


def take(store: Store, owner: str, **changes: Any) -> bool:
    times = {"now": NOON, "until": LATER} | changes
    with store.write() as tx:
        return tx.feeds.claim("update", TODAY, owner, **times)


def test_a_chore_is_taken_on_by_one_until_it_does_not_come_back(store: Store) -> None:
    assert [take(store, owner) for owner in ("one", "two", "one")] == [True, False, True]
    assert take(store, "two", now=LATER, until=LATER + timedelta(hours=1))
    with store.write() as tx:
        assert not tx.feeds.done("update", TODAY, "one")
        assert tx.feeds.done("update", TODAY, "two")
    assert not take(store, "one", now=LATER + timedelta(days=9))
    with store.write() as tx:
        assert tx.feeds.claim("update", date(2026, 11, 25), "one", now=NOON, until=LATER)


def test_of_four_processes_one_does_each_chore(database_url: str) -> None:
    claimed = in_processes(claim_chores, [database_url] * 4)
    assert sum(claimed) == 20
