"""The feeds, as `assay doctor` sees them: when each was last read well, and what failed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from bot.cli.findings import Finding, Level
from bot.feeds import registry
from storage.records.feeds import FeedHealth

UPDATE = "Run `assay update`, or leave it to the bot, which reads every source once a day."
LATE = 2
"""A source is late after so many of its cadences."""


def feeds(health: Mapping[str, FeedHealth], today: date) -> Iterator[Finding]:
    """One line for each source that was ever read, and one for those that never were."""
    never = []
    for name, cadence in _cadences():
        known = health.get(name)
        if known is None:
            never.append(name)
        else:
            yield _judged(name, cadence, known, today)
    if never:
        text = f"{len(never)} sources never read here; the bundled facts stand in for them"
        yield Finding(Level.WARNING, "feeds", text, UPDATE)


def _cadences() -> Iterator[tuple[str, int]]:
    for source in registry.sources():
        if source.on:
            yield source.name, source.cadence_days
    for board in registry.boards():
        if board.on:
            yield board.key, 1


def _judged(name: str, cadence: int, health: FeedHealth, today: date) -> Finding:
    if health.last_good is None:
        text = f"{name}: never read well; last {health.last.outcome} {health.last.detail}".strip()
        return Finding(Level.FAULT, "feed", text, UPDATE)
    age = (today - health.last_good.finished.date()).days
    text = f"{name}: read {age} days ago"
    if health.last_good.content:
        text += f", content of {health.last_good.content.isoformat()}"
    if health.last != health.last_good:
        text += f"; the last try failed: {health.last.outcome}"
        return Finding(Level.WARNING, "feed", text, UPDATE)
    if age > LATE * cadence:
        return Finding(Level.WARNING, "feed", text, UPDATE)
    return Finding(Level.OK, "feed", text)
