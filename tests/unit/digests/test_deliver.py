"""Each way in which posting can end, and what becomes of the message."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.digests.deliver import LEASE, MOST_ATTEMPTS, Sender, owner_of
from bot.digests.outcomes import (
    Absent,
    Arrived,
    Blind,
    Found,
    Notice,
    Posted,
    Refused,
    Unsure,
    Wait,
)
from bot.prose import sentence
from bot.weekly import Digest, Part
from storage.records import Delivery, DeliveryState, Schedule
from storage.store import Store
from tests.unit.digests.samples import a_digest, a_fact, an_item

MONDAY = datetime(2026, 4, 6, 7, tzinfo=UTC)
LINE = sentence("More.")


@dataclass
class Channel:
    """A poster whose answers are planned; what is not planned works."""

    answers: list[Posted] = field(default_factory=list)
    looks: list[Found] = field(default_factory=list)
    posted: list[tuple[int, str]] = field(default_factory=list)
    looked: int = 0
    told: list[Notice] = field(default_factory=list)
    before: Callable[[], object] = lambda: None

    def post(self, delivery: Delivery, digest: Digest, thread: str) -> Posted:
        """Keep what was posted."""
        assert digest.title
        self.before()
        self.posted.append((delivery.part, thread))
        return self.answers.pop(0) if self.answers else Arrived(f"ts{len(self.posted)}")

    def find(self, delivery: Delivery, thread: str) -> Found:
        """Say what was planned."""
        assert delivery.attempt > 1 or thread
        self.looked += 1
        return self.looks.pop(0)

    def tell(self, notice: Notice) -> None:
        """Keep the notice."""
        self.told.append(notice)


@dataclass
class Desk:
    """A sender on a store, and a clock to turn."""

    store: Store
    channel: Channel = field(default_factory=Channel)
    now: datetime = MONDAY
    digest: Digest = field(default_factory=lambda: a_digest(an_item()))
    fault: Exception | None = None

    @property
    def sender(self) -> Sender:
        """The one sender."""
        return Sender(self.store, self.channel, self._compose, lambda: self.now, "me")

    def _compose(self, _: Delivery) -> Digest:
        if self.fault:
            raise self.fault
        return self.digest

    def run(self, later: timedelta = timedelta()) -> int:
        """Let time pass, plan and send."""
        self.now += later
        self.sender.plan_due()
        return self.sender.deliver_ready()

    def rows(self) -> list[Delivery]:
        """The messages of the channel, by part."""
        with self.store.read() as tx:
            found = tx.workspace("T1").deliveries.history("C1", 99)
        return sorted(found, key=lambda row: (row.due, row.part))

    def row(self) -> Delivery:
        """The only message."""
        (row,) = self.rows()
        return row

    def schedule(self) -> Schedule | None:
        """The channel's schedule."""
        with self.store.read() as tx:
            return tx.workspace("T1").schedules.get("C1", "market")


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Store.open("sqlite://", seed=False) as store:
        made = MONDAY - timedelta(days=3)
        schedule = Schedule("C1", "market", 0, time(9), "Europe/Berlin", "U1", made)
        with store.write() as tx:
            tx.workspace("T1").schedules.save(schedule)
        yield Desk(store)


def test_it_is_posted_at_its_hour_and_never_again_in_its_week(desk: Desk) -> None:
    assert desk.run(-timedelta(seconds=1)) == 0
    assert desk.run(timedelta(seconds=1)) == 1
    assert (desk.row().state, desk.row().ts) == (DeliveryState.SENT, "ts1")
    assert desk.run(timedelta(hours=1)) == 0
    assert desk.run(timedelta(days=7)) == 1
    assert [row.period_key for row in desk.rows()] == ["2026-W15", "2026-W16"]


def test_what_a_message_shows_is_remembered_for_corrections(desk: Desk) -> None:
    desk.run()
    with desk.store.read() as tx:
        assert tx.workspace("T1").deliveries.showing("C1", ["F-1", "F-2"]) == {"F-1"}


def test_the_thread_follows_in_order_under_the_message(desk: Desk) -> None:
    fact = a_fact("F-9")
    parts = (Part("One", None, (LINE,)), Part("Two", None, (LINE,), (fact,)))
    desk.digest = a_digest(an_item(), thread=parts)
    assert desk.run() == 3
    assert desk.channel.posted == [(0, ""), (1, "ts1"), (2, "ts1")]
    last = desk.rows()[2]
    with desk.store.read() as tx:
        assert tx.workspace("T1").deliveries.facts(last.id) == ("F-9",)


def test_a_quiet_week_has_no_thread(desk: Desk) -> None:
    desk.digest = a_digest(quiet=(LINE,), thread=(Part("One", None, (LINE,)),))
    assert desk.run() == 1


def test_asked_to_slow_down_it_waits_and_need_not_look(desk: Desk) -> None:
    desk.channel.answers = [Wait(30)]
    desk.run()
    assert desk.row().state is DeliveryState.PENDING
    assert desk.run(timedelta(seconds=29)) == 0
    assert desk.run(timedelta(seconds=1)) == 1
    assert (desk.row().state, desk.row().attempt, desk.channel.looked) == (
        DeliveryState.SENT,
        2,
        0,
    )


def test_without_an_answer_somebody_looks_once_the_lease_is_over(desk: Desk) -> None:
    desk.channel.answers, desk.channel.looks = [Unsure("timeout")], [Arrived("found")]
    desk.run()
    assert desk.row().state is DeliveryState.SENDING
    assert desk.run(LEASE - timedelta(seconds=1)) == 0
    assert desk.run(timedelta(seconds=1)) == 1
    assert (desk.row().state, desk.row().ts) == (DeliveryState.SENT, "found")
    assert len(desk.channel.posted) == 1


def test_a_message_that_is_not_there_is_posted_after_the_look(desk: Desk) -> None:
    desk.channel.answers, desk.channel.looks = [Unsure("cut")], [Absent()]
    desk.run()
    desk.run(LEASE)
    assert (desk.row().state, desk.channel.posted) == (DeliveryState.SENT, [(0, ""), (0, "")])


def test_a_wait_then_a_crash_is_looked_for_all_the_same(desk: Desk) -> None:
    # What was said of the attempt before must not count for the one that was under way.
    desk.channel.answers = [Wait(0), Unsure("cut")]
    desk.channel.looks = [Arrived("found")]
    desk.run()
    desk.run(LEASE)
    assert (desk.row().ts, desk.channel.looked) == ("found", 1)


def test_where_nobody_may_look_the_owner_decides(desk: Desk) -> None:
    desk.channel.answers, desk.channel.looks = [Unsure("cut")], [Blind("missing_scope")]
    desk.run()
    desk.run(LEASE)
    assert desk.row().state is DeliveryState.UNKNOWN
    assert [(n.owner, n.paused) for n in desk.channel.told] == [("U1", "")]
    desk.run(timedelta(minutes=5))
    assert len(desk.channel.posted) == 1
    lost = desk.row()
    with desk.store.write() as tx:
        assert tx.workspace("T1").deliveries.send_again(lost.id, desk.now)
    desk.run()
    assert (desk.row().state, desk.channel.looked) == (DeliveryState.SENT, 1)


def test_a_look_that_must_wait_leaves_the_message_to_the_next_lease(desk: Desk) -> None:
    desk.channel.answers = [Unsure("cut")]
    desk.channel.looks = [Wait(60), Arrived("found")]
    desk.run()
    desk.run(LEASE)
    assert desk.row().state is DeliveryState.SENDING
    desk.run(LEASE)
    assert desk.row().ts == "found"


def test_a_look_that_never_succeeds_ends_with_the_owner(desk: Desk) -> None:
    desk.channel.answers = [Unsure("cut")]
    desk.channel.looks = [Wait(1)] * (MOST_ATTEMPTS + 2)
    for _ in range(MOST_ATTEMPTS + 2):
        desk.run(LEASE)
    assert (desk.row().state, desk.row().attempt) == (DeliveryState.UNKNOWN, MOST_ATTEMPTS)
    assert [(n.owner, n.paused) for n in desk.channel.told] == [("U1", "")]


@pytest.mark.parametrize("looking", [False, True])
def test_a_channel_that_keeps_us_out_is_paused_with_a_word_once(desk: Desk, looking: bool) -> None:
    refused = Refused("is_archived")
    desk.channel.answers = [Unsure("cut")] if looking else [refused]
    desk.channel.looks = [refused]
    desk.run()
    desk.run(LEASE)
    assert (desk.row().state, desk.row().error) == (DeliveryState.FAILED, "is_archived")
    schedule = desk.schedule()
    assert schedule
    assert (schedule.is_paused, schedule.paused_by, schedule.paused_why) == (
        True,
        "",
        "is_archived",
    )
    assert [(n.owner, n.paused) for n in desk.channel.told] == [("U1", "is_archived")]
    assert desk.run(timedelta(days=7)) == 0


def test_a_digest_that_can_not_be_composed_is_tried_again_and_given_up_at_last(desk: Desk) -> None:
    desk.fault = ValueError("a bad day")
    for _ in range(MOST_ATTEMPTS + 2):
        desk.run(timedelta(minutes=2))
    assert (desk.row().state, desk.row().attempt) == (DeliveryState.FAILED, MOST_ATTEMPTS)
    assert desk.channel.posted == []
    assert desk.channel.looked == 0


def test_composed_on_a_better_day_it_is_posted(desk: Desk) -> None:
    desk.fault = ValueError("a bad day")
    desk.run()
    desk.fault = None
    desk.run(timedelta(minutes=2))
    assert desk.row().state is DeliveryState.SENT


def test_whoever_lost_the_message_does_not_post_it(desk: Desk) -> None:
    desk.sender.plan_due()
    with desk.store.write() as tx:
        slow = tx.outbox.claim("slow", now=desk.now, until=desk.now + LEASE)
        assert slow
    desk.now += LEASE
    desk.channel.looks = [Absent()]
    assert desk.sender.deliver_ready() == 1
    other = replace(desk.sender, name="slow")
    other._post(slow, "")
    assert len(desk.channel.posted) == 1


def test_a_slow_sender_does_not_overwrite_what_its_successor_recorded(desk: Desk) -> None:
    def taken_over() -> None:
        desk.channel.before = lambda: None
        desk.channel.looks = [Arrived("first")]
        desk.now += LEASE
        desk.sender.deliver_ready()

    desk.channel.before = taken_over
    desk.run()
    assert desk.row().ts == "first"


def test_a_schedule_with_a_zone_that_is_none_stops_no_other(desk: Desk) -> None:
    schedule = desk.schedule()
    assert schedule
    with desk.store.write() as tx:
        tx.workspace("T1").schedules.save(replace(schedule, channel="C0", tz="Mars/Olympus"))
    assert desk.run() == 1


def test_a_part_whose_message_failed_is_given_up(desk: Desk) -> None:
    with desk.store.write() as tx:
        tx.workspace("T1").deliveries.plan("C1", "market", "2026-W14", due=MONDAY, parts=[1])
    desk.sender.deliver_ready()
    assert desk.row().error == "its message did not arrive"


def test_whoever_resumed_a_digest_answers_for_it(desk: Desk) -> None:
    schedule = desk.schedule()
    assert schedule
    assert owner_of(schedule) == "U1"
    assert owner_of(replace(schedule, resumed_by="U2")) == "U2"
