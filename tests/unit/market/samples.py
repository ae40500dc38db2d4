"""Postings and looks for tests, made from what a test is about."""

from __future__ import annotations

import json
from datetime import date, timedelta

from bot.market.boards import parse
from storage.records import BadRecord, Observation, Pay, PaySource, PayUnit, Posting, Unseen

BOARD = "greenhouse:example"
FIRST = date(2026, 1, 7)


def posting(ident: str, title: str = "Research Engineer", *places: str) -> Posting:
    """A posting of this id and title, in Zurich unless places are named."""
    return Posting(BOARD, ident, title, places=places or ("Zurich",))


def look(week: int, *postings: Posting, bad: tuple[str, ...] = ()) -> Observation:
    """A good look so many weeks after the first one, with the ids of unreadable records."""
    records = tuple(BadRecord(name, "no title") for name in bad)
    return Observation(BOARD, FIRST + timedelta(weeks=week), postings, records)


def blind(week: int, why: Unseen) -> Observation:
    """A look that proves nothing."""
    return Observation(BOARD, FIRST + timedelta(weeks=week), unknown=why)


def many(count: int, first: int = 0) -> tuple[Posting, ...]:
    """So many postings with titles of their own."""
    return tuple(posting(str(n), f"Engineer {n}") for n in range(first, first + count))


def pay(low: float, high: float, currency: str | None = "USD", label: str = "") -> Pay:
    """A yearly range from structured fields."""
    return Pay(low, high, currency, PayUnit.YEAR, PaySource.STRUCTURED, label)


def only(system: str, reply: object, token: str = "example") -> Posting:  # noqa: S107
    """The one posting of a reply in a system's own shape, with nothing put aside."""
    body = reply if isinstance(reply, str) else json.dumps(reply)
    found = parse(system, body, token)
    assert found.bad == ()
    assert len(found.postings) == 1
    return found.postings[0]
