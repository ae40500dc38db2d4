"""Whose questions are lost: those of a process that ended, never those of one that still works."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.digests.ticking import LATE
from handlers.inbox import StoredInbox
from handlers.this_process import ME, is_gone
from storage.store import Store

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ELSEWHERE = "another-host:7:ab12cd34"

Inboxes = Callable[[str], StoredInbox]


@pytest.fixture
def inbox_of(store: Store) -> Inboxes:
    return lambda name: StoredInbox(store, lambda: NOW, name)


def here() -> str:
    return ME.rsplit(":", 2)[0]


def tick(store: Store, name: str, at: datetime) -> None:
    with store.write() as tx:
        tx.ticks.begin(name, at, forget=at - timedelta(days=1))
        tx.ticks.end(name, at)


def test_what_this_process_works_on_is_not_lost(inbox_of: Inboxes) -> None:
    mine = inbox_of(ME)
    mine.claim(["T1:E1"], {"channel": "D1"})
    assert mine.lost() == ()


def test_what_another_replica_that_ticks_works_on_is_not_lost(
    inbox_of: Inboxes, store: Store
) -> None:
    inbox_of(ELSEWHERE).claim(["T1:E1"], {"channel": "D1"})
    tick(store, ELSEWHERE, NOW - timedelta(seconds=20))
    assert inbox_of(ME).lost() == ()


def test_what_a_replica_left_that_fell_silent_is_told_once(inbox_of: Inboxes, store: Store) -> None:
    inbox_of(ELSEWHERE).claim(["T1:E1"], {"channel": "D1"})
    tick(store, ELSEWHERE, NOW - LATE - timedelta(seconds=1))
    (lost,) = inbox_of(ME).lost()
    assert lost.detail["channel"] == "D1"
    assert inbox_of("a third").lost() == ()


def test_what_a_process_of_this_machine_left_is_known_at_once(
    inbox_of: Inboxes, store: Store
) -> None:
    before_us = f"{here()}:{os.getpid()}:00000000"
    inbox_of(before_us).claim(["T1:E1"], {"channel": "D1"})
    tick(store, before_us, NOW)
    assert len(inbox_of(ME).lost()) == 1


@pytest.mark.parametrize(
    "name",
    [ME, ELSEWHERE, "", "no-name-of-a-process"],
    ids=["this process", "another host's", "none", "no process"],
)
def test_who_may_still_run_is_not_gone(name: str) -> None:
    assert not is_gone(name)


def test_a_parent_of_this_process_is_not_gone() -> None:
    assert not is_gone(f"{here()}:{os.getppid()}:00000000")


def test_the_same_number_in_another_container_of_this_host_is_not_gone() -> None:
    elsewhere = f"{here()}0:{os.getpid()}:00000000"
    assert elsewhere.startswith(f"{socket.gethostname()}/")
    assert not is_gone(elsewhere)
