"""How long one waits for a source that asks for time."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime

from bot.feeds.errors import FeedError, SlowDown


class Parked(SlowDown):
    """Asked to stay away for longer than one waits."""

    again = False

    @property
    def name(self) -> str:
        """As the report explains it."""
        return SlowDown.__name__


def patience(error: Exception) -> bool | float:
    """Whether to try again, or after how many seconds."""
    if not isinstance(error, FeedError) or not error.again:
        return False
    return True if error.wait is None else error.wait


def retry_after(text: str | None, now: datetime) -> float | None:
    """Seconds until the time in a Retry-After header; None where there is none to be read."""
    if not text:
        return None
    if text.strip().isdecimal():
        return float(text)
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    if when.tzinfo is None:
        return None
    return max(0.0, (when - now).total_seconds())
