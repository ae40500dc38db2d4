"""What belongs to one team is never seen by another, and an offer is never lost."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from storage.records import Offer, SavedOffer, Shown
from storage.store import Store
from tests.storage.samples import NOON, an_offer


def test_teams_do_not_see_each_other(store: Store) -> None:
    with store.write() as tx:
        tx.workspace("T1").save_offer(an_offer(0.1))
        tx.workspace("T1").record_shown(Shown("U1", NOON, "price h100"))
    with store.read() as tx:
        assert tx.workspace("T2").offer() is None
        assert tx.workspace("T2").offer_history(9) == ()
        assert tx.workspace("T2").last_shown("U1") is None


def test_the_offer_saved_last_holds_and_the_others_stay_known(store: Store) -> None:
    saved = [an_offer(0.1), an_offer(0.2, by="U2"), an_offer(0.3)]
    for one in saved:
        with store.write() as tx:
            tx.workspace("T1").save_offer(one)
    with store.read() as tx:
        assert tx.workspace("T1").offer() == saved[-1]
        assert tx.workspace("T1").offer_history(9) == tuple(reversed(saved))
        assert tx.workspace("T1").offer_history(2) == (saved[2], saved[1])


def test_an_empty_offer_removes_it_and_its_history_tells_who_did(store: Store) -> None:
    saved, gone = an_offer(0.1), SavedOffer(Offer(), "U2", NOON + timedelta(hours=1))
    for one in (saved, gone):
        with store.write() as tx:
            tx.workspace("T1").save_offer(one)
    with store.read() as tx:
        assert tx.workspace("T1").offer() is None
        assert tx.workspace("T1").offer_history(9) == (gone, saved)


def test_what_a_user_saw_last_is_found(store: Store) -> None:
    first = Shown("U1", NOON, "price h100", ("F-1",))
    last = Shown("U1", NOON + timedelta(minutes=1), "lab acme", ("F-2", "F-1"))
    with store.write() as tx:
        for shown in (last, first, Shown("U2", NOON + timedelta(hours=1), "league")):
            tx.workspace("T1").record_shown(shown)
    with store.read() as tx:
        assert tx.workspace("T1").last_shown("U1") == last


def test_times_come_back_in_utc(store: Store) -> None:
    berlin = NOON.astimezone(timezone(timedelta(hours=1)))
    with store.write() as tx:
        tx.workspace("T1").save_offer(an_offer(at=berlin))
        saved = tx.workspace("T1").offer()
    assert saved is not None
    assert (saved.saved_at, saved.saved_at.tzinfo) == (NOON, UTC)


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="needs a zone"), store.write() as tx:
        tx.workspace("T1").save_offer(an_offer(at=datetime(2026, 1, 1)))  # noqa: DTZ001


def test_an_offer_makes_a_new_version_of_what_answers_follow_from(store: Store) -> None:
    before = store.ledger_version()
    with store.write() as tx:
        tx.workspace("T1").save_offer(an_offer())
    assert store.ledger_version() > before
