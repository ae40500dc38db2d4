"""The recorded boards in a database, filled once for all tests as `assay update boards` does it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache

from bot.answers import Answer
from bot.feeds.stored import stored_desk
from bot.feeds.update import plan_recorded, run
from bot.quantities import Estimate
from bot.services import Asker, Services
from storage.store import Store
from tests.recorded.boards import BOARDS
from tests.unit.feeds.fakes import unused

READ = datetime(2026, 11, 24, 9, tzinfo=UTC)
WEEK = date(2026, 4, 8)
US = Asker.operator("U01ANA", team="T01TEST")


@cache
def services() -> Services:
    """Services over a database with the bundled facts and the 206 recorded boards."""
    store = Store.open("sqlite://")
    desk = stored_desk(store, READ)
    run(plan_recorded(["boards"], BOARDS / "weekly", desk), desk, unused, lambda _: None)
    return Services(store, lambda: READ)


def ask(text: str, on: date = WEEK) -> Answer:
    """The answer to a text on a day."""
    return services().ask(text, US, on)


def estimate(answer: Answer, key: str) -> Estimate:
    """The figure of a key, which must be known."""
    figure = answer.figure(key)
    assert figure is not None, f"no figure {key}"
    assert figure.estimate is not None, f"{key} is null: {figure.note}"
    return figure.estimate


def number(answer: Answer, key: str) -> float:
    """The value of a figure."""
    return estimate(answer, key).median


def note(answer: Answer, key: str) -> str:
    """Why a figure is null."""
    figure = answer.figure(key)
    assert figure is not None, f"no figure {key}"
    assert figure.estimate is None, f"{key} is {figure.estimate}"
    return figure.note


def said(answer: Answer) -> str:
    """Headline and verdict as they are read."""
    return " ".join(line.text for line in (answer.headline, *answer.verdict))
