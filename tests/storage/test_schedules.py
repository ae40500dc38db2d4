"""A digest is set up, paused, resumed, muted and stopped; each team sees only its own."""

from datetime import time, timedelta

import pytest

from storage.records import ActiveSchedule
from storage.store import Store
from tests.storage.market import LATER, a_schedule
from tests.storage.samples import NOON


def test_a_schedule_comes_back_as_it_was_saved(store: Store) -> None:
    full = a_schedule(
        at=time(8, 30),
        sections=("roles", "pay"),
        muted=("prices",),
        labs=("openai",),
        resumed_by="U2",
        resumed_at=LATER,
    )
    with store.write() as tx:
        ours = tx.workspace("T1").schedules
        ours.save(a_schedule())
        ours.save(full)
        ours.save(a_schedule("C0"))
        assert ours.get("C1", "market") == full
        assert ours.get("C9", "market") is None
        assert ours.all() == (a_schedule("C0"), full)
        assert tx.workspace("T2").schedules.all() == ()


def test_a_team_cannot_touch_the_schedules_of_another(store: Store) -> None:
    with store.write() as tx:
        tx.workspace("T1").schedules.save(a_schedule())
        theirs = tx.workspace("T2").schedules
        assert theirs.get("C1", "market") is None
        assert not theirs.pause("C1", "market", at=NOON, by="U9", why="")
        assert not theirs.mute("C1", "market", "pay")
        assert not theirs.stop("C1", "market")
        assert tx.workspace("T1").schedules.get("C1", "market") == a_schedule()


def test_what_is_paused_is_not_planned_until_it_is_resumed(store: Store) -> None:
    with store.write() as tx:
        ours = tx.workspace("T1").schedules
        ours.save(a_schedule())
        assert not ours.resume("C1", "market", at=LATER, by="U2")
        assert ours.pause("C1", "market", at=NOON, by="", why="the channel is archived")
        assert not ours.pause("C1", "market", at=LATER, by="U3", why="holidays")
        paused = ours.get("C1", "market")
        assert paused is not None
        assert (paused.is_paused, paused.paused_why) == (True, "the channel is archived")
        assert tx.schedules.active() == ()
        assert ours.resume("C1", "market", at=LATER, by="U2")
        (active,) = tx.schedules.active()
    assert (active.schedule.is_paused, active.schedule.since) == (False, LATER)
    assert (active.schedule.resumed_by, active.schedule.paused_why) == ("U2", "")


def test_a_section_is_muted_once(store: Store) -> None:
    with store.write() as tx:
        ours = tx.workspace("T1").schedules
        ours.save(a_schedule(muted=("pay",)))
        assert [ours.mute("C1", "market", s) for s in ("pay", "deals")] == [False, True]
        assert ours.get("C1", "market") == a_schedule(muted=("pay", "deals"))


def test_what_was_delivered_outlives_its_schedule(store: Store) -> None:
    with store.write() as tx:
        team = tx.workspace("T1")
        team.schedules.save(a_schedule())
        team.deliveries.plan("C1", "market", "2026-W48", due=NOON)
        assert [team.schedules.stop("C1", "market") for _ in range(2)] == [True, False]
        assert team.schedules.all() == ()
        assert len(team.deliveries.history("C1", 9)) == 1


def test_the_ticker_sees_every_team_and_what_was_planned_last(store: Store) -> None:
    other = a_schedule("C2")
    with store.write() as tx:
        for team in ("T1", "T2"):
            tx.workspace(team).schedules.save(a_schedule())
        tx.workspace("T2").schedules.save(other)
        for days, period in ((0, "2026-W48"), (7, "2026-W49")):
            due = NOON + timedelta(days=days)
            tx.workspace("T2").deliveries.plan("C1", "market", period, due=due)
        assert tx.schedules.active() == (
            ActiveSchedule("T1", a_schedule(), None),
            ActiveSchedule("T2", a_schedule(), NOON + timedelta(days=7)),
            ActiveSchedule("T2", other, None),
        )


def test_a_schedule_never_makes_up_for_what_was_due_before_it(store: Store) -> None:
    assert a_schedule().since == NOON
    assert a_schedule(resumed_at=LATER).since == LATER
    with pytest.raises(Exception, match="needs a zone"), store.write() as tx:
        tx.workspace("T1").schedules.save(a_schedule(created_at=NOON.replace(tzinfo=None)))
