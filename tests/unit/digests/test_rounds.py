"""The ticker's round: digests each time, chores once a day by one replica, errors survived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.scheduler import CHORE_LEASE, RETRY, Chore, Rounds
from storage.records import Tick
from storage.store import Store

NIGHT = datetime(2026, 4, 8, 4, 59, tzinfo=UTC)


@dataclass
class Day:
    """A clock, and what was done."""

    store: Store
    now: datetime = NIGHT
    done: list[str] = field(default_factory=list)
    waiting: list[Callable[[], object]] = field(default_factory=list)

    def rounds(self, owner: str = "one", *each: Callable[[], object]) -> Rounds:
        """The round of one replica, with one chore at five."""
        chore = Chore("update", time(5), lambda: self.done.append(owner))
        return Rounds(self.store, owner, lambda: self.now, each, [chore], self._start)

    def _start(self, name: str, work: Callable[[], object]) -> None:
        assert name == "update"
        self.waiting.append(work)

    def finish(self) -> None:
        """Let the chores under way end."""
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def day(store: Store) -> Day:
    return Day(store)


def test_a_chore_is_done_from_its_hour_on_once_a_day_by_one_replica(day: Day) -> None:
    one, two = day.rounds("one"), day.rounds("two")
    for minutes in range(3):
        day.now = NIGHT + timedelta(minutes=minutes)
        one()
        two()
        day.finish()
    assert day.done == ["one"]
    day.now += timedelta(days=1)
    two()
    day.finish()
    assert day.done == ["one", "two"]


def test_a_chore_whose_replica_died_is_taken_over(day: Day) -> None:
    day.now += timedelta(minutes=1)
    day.rounds("one")()
    day.waiting.clear()  # it was killed
    two = day.rounds("two")
    two()
    assert day.waiting == []
    day.now += CHORE_LEASE
    two()
    day.finish()
    assert day.done == ["two"]


def test_a_restarted_replica_does_not_repeat_a_chore(day: Day) -> None:
    day.now += timedelta(minutes=1)
    day.rounds("one")()
    day.finish()
    day.rounds("one again")()
    day.finish()
    assert day.done == ["one"]


def test_a_chore_that_fails_is_logged_and_begun_again_later_the_same_day(
    day: Day, caplog: pytest.LogCaptureFixture
) -> None:
    faults = [RuntimeError("a fault")]

    def work() -> None:
        if faults:
            raise faults.pop()
        day.done.append("done")

    rounds = day.rounds("one")
    rounds.chores = [Chore("update", time(5), work)]
    day.now += timedelta(minutes=1)
    for wait in (timedelta(), timedelta(minutes=1), RETRY, RETRY):
        day.now += wait
        rounds()
        day.finish()
        assert day.done == (["done"] if wait >= RETRY else [])
    assert "chore=update failed" in caplog.text


def test_a_replica_says_that_it_serves_before_its_first_round(day: Day) -> None:
    day.rounds("one").announce()
    with day.store.read() as tx:
        assert tx.ticks.of("one") == Tick("one", NIGHT, NIGHT)


def test_what_fails_stops_neither_the_round_nor_the_next(
    day: Day, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    rounds = day.rounds("one", lambda: 1 / 0, lambda: told.append("told"))
    rounds()
    rounds()
    assert told == ["told", "told"]
    assert "a tick failed" in caplog.text


def test_a_round_is_on_record_from_its_beginning_on_whatever_goes_wrong_in_it(day: Day) -> None:
    seen = []

    def look() -> None:
        with day.store.read() as tx:
            seen.append(tx.ticks.of("one"))
        day.now += timedelta(seconds=5)
        raise RuntimeError("a fault")

    day.rounds("one", look)()
    assert seen == [Tick("one", NIGHT, None)]
    with day.store.read() as tx:
        assert tx.ticks.last() == Tick("one", NIGHT, NIGHT + timedelta(seconds=5))
