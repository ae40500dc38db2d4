"""Whether a bot still goes through what is due: how often it should, and when it is too quiet."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from storage.records import Tick

TICK: Final = timedelta(seconds=30)
"""Between the rounds of a running bot."""
LATE: Final = 4 * TICK
"""So long after the end of its last round a bot no longer runs."""
LONGEST: Final = timedelta(minutes=15)
"""What one round may take: Slack lets an app post about one message a second into a channel."""
FORGOTTEN: Final = timedelta(days=30)
"""A bot that has been silent for so long is forgotten."""


def silence(last: Tick, now: datetime) -> timedelta | None:
    """How long a bot has been too quiet; None where it does its rounds."""
    since, most = (last.began, LONGEST) if last.ended is None else (last.ended, LATE)
    return now - since if now - since > most else None
