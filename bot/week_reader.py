"""Reads from the store what the digest of a week is made of. No arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from bot.digests.compose import compose
from bot.digests.gather import Wanted, gather
from bot.digests.one_section import one_section
from bot.digests.week import Week
from bot.feeds.freshness import Overdue, overdue
from bot.questions.on_record import is_of_news
from bot.questions.types import Question
from bot.weekly import Digest, Section
from storage.collecting import uncollected
from storage.records import Fact, Grade, Offer
from storage.store import Read


@cache
def _left_boards() -> Mapping[str, date]:
    """Boards that labs have moved away from, with the last day on which they used them."""
    from bot.feeds.registry import boards  # a bot need not have it before it is asked

    return {board.key: board.until for board in boards() if board.until}


def read_week(tx: Read, wanted: Wanted) -> Week:
    """The week up to a day, with the sources that nobody has read for too long by then.

    Raises StorageUnavailable.
    """
    late = overdue(tx.feeds.health(), wanted.day)
    return gather(tx, replace(wanted, overdue=tuple(map(_last_reading, late))), _left_boards())


@uncollected()
def read_digest(
    tx: Read, question: Question, on: date, offer: Offer | None, team: str = ""
) -> Digest:
    """The digest that a question asks for, for nobody's channel. Raises StorageUnavailable."""
    wanted = Wanted(on, labs=frozenset(question.labs), offer=offer, team=team)
    week = read_week(tx, wanted)
    if question.topic and is_of_news(question):
        return one_section(week, Section(question.topic))
    return compose(week)


def _last_reading(late: Overdue) -> Fact:
    """When a source that is overdue was last read well, as a fact that a sentence may cite."""
    day = late.last_good.date()
    return Fact(
        id=f"reading-{late.source.name}",
        subject=late.source.name,
        metric="reading",
        unit="days",
        as_of=day,
        retrieved=day,
        source_name=late.source.title,
        grade=Grade.OWN,
        value=float(late.days),
    )
