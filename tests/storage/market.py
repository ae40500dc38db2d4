"""Made-up looks at a job board, schedules and messages for the tests of the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from storage.records import (
    BadRecord,
    Delivery,
    Filed,
    Observation,
    Pay,
    PaySource,
    PayUnit,
    Posting,
    Schedule,
    Unseen,
)
from storage.store import Store, Write
from tests.storage.samples import NOON

BOARD = "greenhouse:acme"
FIRST = date(2026, 1, 7)
LATER = NOON + timedelta(hours=1)
RANGE = Pay(120_000.0, 180_000.5, "USD", PayUnit.YEAR, PaySource.STRUCTURED, "Zürich", True)
LOST = Pay(60.0, 60.0, None, PayUnit.UNKNOWN, PaySource.TEXT)


def week(n: int) -> date:
    """So many weeks after the first look."""
    return FIRST + timedelta(weeks=n)


def a_posting(ident: str, title: str = "Engineer", **changes: Any) -> Posting:
    """A posting on Acme's board."""
    return replace(Posting(BOARD, ident, title, places=("Zürich", "New York, NY")), **changes)


def a_look(n: int, *postings: Posting, bad: tuple[BadRecord, ...] = ()) -> Observation:
    """A good look so many weeks after the first, its postings by id."""
    ordered = tuple(sorted(postings, key=lambda posting: posting.id))
    return Observation(BOARD, week(n), ordered, bad)


def blind(n: int, why: Unseen = Unseen.EMPTIED, detail: str = "") -> Observation:
    """A look that proves nothing."""
    return Observation(BOARD, week(n), unknown=why, detail=detail)


def file(tx: Write, look: Observation, retrieved: datetime = NOON) -> Filed:
    """Record a look within a transaction."""
    return tx.boards.record(look, lab="acme", retrieved=retrieved)


def record(store: Store, *looks: Observation, retrieved: datetime = NOON) -> list[Filed]:
    """Record looks, each in a transaction of its own."""
    filed = []
    for look in looks:
        with store.write() as tx:
            filed.append(file(tx, look, retrieved))
    return filed


def record_together(
    store: Store, *looks: Observation, retrieved: datetime = NOON
) -> tuple[Filed, ...]:
    """Record looks in one go."""
    with store.write() as tx:
        return tx.boards.record_all(looks, lab="acme", retrieved=retrieved)


def a_schedule(channel: str = "C1", **changes: Any) -> Schedule:
    """Acme's weekly digest, on Mondays at nine in Berlin."""
    made = Schedule(channel, "market", 0, time(9), "Europe/Berlin", "U1", NOON)
    return replace(made, **changes)


def plan(store: Store, count: int, team: str = "T1") -> None:
    """Plan one message for each of so many channels."""
    with store.write() as tx:
        for n in range(count):
            tx.workspace(team).deliveries.plan(f"C{n}", "market", "2026-W48", due=NOON)


def claim(store: Store, owner: str = "one", now: datetime = NOON) -> Delivery | None:
    """Claim a message for two minutes."""
    with store.write() as tx:
        return tx.outbox.claim(owner, now=now, until=now + timedelta(minutes=2))


def claimed(store: Store, owner: str = "one", now: datetime = NOON) -> Delivery:
    """Claim the message that must be there."""
    found = claim(store, owner, now)
    assert found is not None
    return found
