"""Made-up job boards in a database, and questions about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.answers import Answer
from bot.services import Asker, Services
from storage.records import BadRecord, Entity, EntityKind, Observation, Pay, Posting, Unseen
from storage.store import Store

FIRST = date(2026, 1, 7)
READ = datetime(2026, 3, 1, 9, tzinfo=UTC)
US = Asker.operator("U01ANA", team="T01TEST")
BOARD = "greenhouse:anthropic"
"""The registry knows it as Anthropic's, so that made-up looks at it need no other set-up."""


def week(n: int) -> date:
    """So many weeks after the first look."""
    return FIRST + timedelta(weeks=n)


def role(
    ident: str, title: str = "Research Engineer", *places: str, pay: Pay | None = None
) -> Posting:
    """A posting of this id and title, in London unless places are named."""
    made = Posting(BOARD, ident, title, places=places or ("London, UK",))
    return replace(made, pay=(pay,)) if pay else made


def roles(count: int, title: str = "Research Engineer", first: int = 0) -> tuple[Posting, ...]:
    """So many postings of one title."""
    return tuple(role(str(n), title) for n in range(first, first + count))


def look(n: int, *postings: Posting, bad: tuple[str, ...] = ()) -> Observation:
    """A good look so many weeks after the first, with the ids of unreadable records."""
    return Observation(BOARD, week(n), postings, tuple(BadRecord(one, "no title") for one in bad))


def blind(n: int, why: Unseen) -> Observation:
    """A look that proves nothing."""
    return Observation(BOARD, week(n), unknown=why)


def market(*looks: Observation, lab: str = "anthropic") -> Services:
    """Services over the bundled facts and these looks."""
    store = Store.open("sqlite://")
    with store.write() as tx:
        if lab != "anthropic":
            tx.facts.add_entities([Entity(lab, EntityKind.LAB, lab.title())])
        for one in looks:
            tx.boards.record(one, lab=lab, retrieved=READ)
    return Services(store, lambda: READ)


def ask(services: Services, text: str, n: int) -> Answer:
    """The answer to a text on the day of a look."""
    return services.ask(text, US, week(n))


def number(answer: Answer, key: str) -> float | None:
    """The value of a figure, None where it is null."""
    figure = answer.figure(key)
    assert figure is not None, f"no figure {key}"
    return figure.estimate.median if figure.estimate else None
