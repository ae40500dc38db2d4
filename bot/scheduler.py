"""The ticker: calls what is due by the clock. When something is due is decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]

LATE_SECONDS = 60
"""By how much a tick may be late; the library's default of one second loses it to any pause."""


class Ticker:
    """Calls one function again and again on a thread of its own, never twice at a time."""

    def __init__(self, job: Callable[[], object], every: timedelta) -> None:
        """A ticker that is not started yet."""
        self._scheduler = BackgroundScheduler(timezone="UTC")
        self._scheduler.add_job(
            job,
            "interval",
            seconds=every.total_seconds(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=LATE_SECONDS,
        )

    def start(self) -> None:
        """Tick from now on; the first time after one interval."""
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more, and wait for a tick under way."""
        self._scheduler.shutdown(wait=True)
