"""Replies of sources are kept for a while, and go."""

from __future__ import annotations

from datetime import timedelta

from storage.records import KeptReply
from storage.store import Store
from tests.storage.market import LATER
from tests.storage.samples import NOON, TODAY

PAGES = {"0": b'{"jobs": [1]}' * 50, "1": b'{"jobs": []}'}
BOARD = "greenhouse:acme"


def keep(store: Store, days_ago: int, parts: dict[str, bytes], source: str = BOARD) -> None:
    with store.write() as tx:
        tx.kept.keep(source, TODAY - timedelta(days=days_ago), parts, NOON)


def kept(store: Store, days_ago: int = 0, source: str = BOARD) -> KeptReply | None:
    with store.read() as tx:
        return tx.kept.reply(source, TODAY - timedelta(days=days_ago))


def test_a_reply_comes_back_as_it_was(store: Store) -> None:
    keep(store, 0, PAGES)
    assert kept(store) == KeptReply(BOARD, TODAY, NOON, PAGES)
    assert kept(store, 1) is None


def test_of_one_day_the_later_reply_stays(store: Store) -> None:
    keep(store, 0, PAGES)
    keep(store, 0, {"0": b"later"})
    found = kept(store)
    assert found
    assert found.parts == {"0": b"later"}


def test_unchanged_is_the_same_reply_on_another_day(store: Store) -> None:
    keep(store, 3, {"0": b"old"})
    keep(store, 1, PAGES)
    keep(store, 1, {"list": b"other"}, "prices")
    for _ in range(2):
        with store.write() as tx:
            tx.kept.keep_again(BOARD, TODAY, LATER)
    assert kept(store) == KeptReply(BOARD, TODAY, LATER, PAGES)
    with store.read() as tx:
        assert [(source, (TODAY - day).days) for source, day in tx.kept.days()] == [
            (BOARD, 3),
            (BOARD, 1),
            (BOARD, 0),
            ("prices", 1),
        ]


def test_unchanged_before_anything_was_kept_keeps_nothing(store: Store) -> None:
    with store.write() as tx:
        tx.kept.keep_again(BOARD, TODAY, NOON)
    assert kept(store) is None


def test_old_replies_go(store: Store) -> None:
    keep(store, 31, PAGES)
    keep(store, 30, PAGES)
    with store.write() as tx:
        assert tx.kept.forget(TODAY - timedelta(days=30)) == 2
    assert kept(store, 31) is None
    assert kept(store, 30)
