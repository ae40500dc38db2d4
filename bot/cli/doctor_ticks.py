"""The ticker, as `assay doctor` sees it: whether anything sends what is due."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.cli.findings import Finding, Level
from bot.digests.ticking import silence
from storage.records import Tick

START = "Start the bot, `assay run`: it alone sends digests and reads the sources each day."
SUBJECT = "ticker"


def ticking(last: Tick | None, waiting: int, now: datetime) -> Finding:
    """When a bot last went through what is due; `waiting` is how many digests are scheduled."""
    wait = {0: "no digest waits for it", 1: "one digest waits for it"}.get(
        waiting, f"{waiting} digests wait for it"
    )
    if last is None:
        level = Level.FAULT if waiting else Level.OK
        return Finding(level, SUBJECT, f"no bot ever ran here; {wait}", START if waiting else "")
    quiet = silence(last, now)
    if quiet is None:
        under_way = "" if last.ended else ", under way"
        return Finding(Level.OK, SUBJECT, f"last tick {_ago(now - last.began)} ago{under_way}")
    what = "last tick" if last.ended else "a round that never ended began"
    text = f"{what} {_ago(quiet)} ago; {wait}"
    return Finding(Level.FAULT, SUBJECT, text, START)


def _ago(span: timedelta) -> str:
    """`12 seconds`, `5 minutes`, `3 hours`, `2 days`: whole ones, rounded down."""
    seconds = max(0, int(span.total_seconds()))
    for size, word in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if count := seconds // size:
            return f"{count} {word}{'s' if count > 1 else ''}"
    return f"{seconds} second{'s' if seconds != 1 else ''}"
