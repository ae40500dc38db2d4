"""What the facts of the hubs take the place of."""

from __future__ import annotations

from bot.feeds.protocol import Place
from storage.records import Fact


def by_day(fact: Fact) -> Place:
    """One figure a day: a stock at a year end is revised, never replaced by the next year's."""
    return Place((fact.subject, fact.metric, fact.qualifier, fact.as_of.isoformat()))


def by_subject(fact: Fact) -> Place:
    """One figure at a time: the newest version holds."""
    return Place((fact.subject, fact.metric, fact.qualifier))
