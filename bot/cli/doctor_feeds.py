"""The feeds, as `assay doctor` sees them: when each was last read well, and what failed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from bot.cli.findings import Finding, Level
from bot.feeds.freshness import days_since, overdue, watched
from storage.records.feeds import FeedHealth

UPDATE = "Run `assay update`, or leave it to the bot, which reads every source once a day."
PAGE = "programme:"
"""How the names of programmes' pages begin: what is put aside there is for a person to read."""
GONE = ("emptied", "missing", "moved", "another company's")
"""How the details of boards begin that no later try will bring back."""
FIND = "Look at the lab's careers page, and correct its row in bot/feeds/boards.csv."
LOOK = "Run `assay update programme-pages` to see which days are new, and read the page."


def feeds(health: Mapping[str, FeedHealth], today: date) -> Iterator[Finding]:
    """One line for each source that was ever read, and one for those that never were."""
    late = {one.source.name for one in overdue(health, today)}
    never = 0
    for source in watched(today):
        known = health.get(source.name)
        if known is None:
            never += 1
        else:
            yield _judged(source.name, known, today, is_late=source.name in late)
    if never:
        text = f"{never} sources never read here; the bundled facts stand in for them"
        yield Finding(Level.WARNING, "feeds", text, UPDATE)


def _judged(name: str, health: FeedHealth, today: date, *, is_late: bool) -> Finding:
    if health.last_good is None:
        text = f"{name}: never read well; last {health.last.outcome} {health.last.detail}".strip()
        return Finding(Level.FAULT, "feed", text, _remedy(health))
    text = f"{name}: read {_ago(days_since(health.last_good.finished, today))}"
    if health.last_good.content:
        text += f", content of {health.last_good.content.isoformat()}"
    if is_late:
        text += "; overdue: older than twice its cadence"
    has_failed = health.last != health.last_good
    if has_failed:
        text += f"; the last try failed: {health.last.detail or health.last.outcome}"
    if is_late or has_failed:
        return Finding(Level.WARNING, "feed", text, _remedy(health))
    if health.last_good.bad:
        text += f"; {health.last_good.bad} put aside"
        if name.startswith(PAGE):
            return Finding(Level.WARNING, "feed", text, LOOK)
    return Finding(Level.OK, "feed", text)


def _remedy(health: FeedHealth) -> str:
    return FIND if health.last.detail.startswith(GONE) else UPDATE


def _ago(days: int) -> str:
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")
