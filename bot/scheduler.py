"""The ticker: calls what is due by the clock. When something is due is decided elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import NamedTuple

from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]

from bot.digests.ticking import FORGOTTEN
from storage.store import Store

log = logging.getLogger(__name__)
LATE_SECONDS = 60
"""By how much a tick may be late; the library's default of one second loses it to any pause."""
CHORE_LEASE = timedelta(hours=2)
"""How long a replica may work on a chore before another one takes it over."""

RETRY = timedelta(minutes=30)
"""After which a chore that failed is begun again."""
_NEVER = datetime.max.replace(tzinfo=UTC)


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


class Chore(NamedTuple):
    """Work that one replica does once a day, from an hour on."""

    name: str
    at: time
    """In UTC."""
    work: Callable[[], object]


@dataclass
class Rounds:
    """One tick: what is to be done each time, then the chores of the day.

    `start` runs a chore elsewhere, so that a long one does not hold up the next tick. Nothing that
    goes wrong ends the ticking.
    """

    store: Store
    owner: str
    now: Callable[[], datetime]
    each: Sequence[Callable[[], object]]
    chores: Sequence[Chore]
    start: Callable[[str, Callable[[], object]], object]
    _again: dict[tuple[str, date], datetime] = field(default_factory=dict)
    """From when a chore of a day may be begun once more; none that was begun and did not fail."""

    def __call__(self) -> None:
        """Do the round."""
        self._safely(self._begin)
        for job in self.each:
            self._safely(job)
        for chore in self.chores:
            self._safely(partial(self._perhaps, chore))
        self._safely(self._end)

    def announce(self) -> None:
        """Say that this process serves, before its first round: others leave its work alone."""
        self._begin()
        self._end()

    def _begin(self) -> None:
        now = self.now()
        with self.store.write() as tx:
            tx.ticks.begin(self.owner, now, forget=now - FORGOTTEN)

    def _end(self) -> None:
        with self.store.write() as tx:
            tx.ticks.end(self.owner, self.now())

    def _safely(self, job: Callable[[], object]) -> None:
        try:
            job()
        except Exception as error:
            log.exception("a tick failed", exc_info=error)

    def _perhaps(self, chore: Chore) -> None:
        """Start a chore whose hour has come, unless another replica has it."""
        now = self.now()
        key = (chore.name, now.date())
        if now.time() < chore.at or now < self._again.get(key, now):
            return
        with self.store.write() as tx:
            mine = tx.feeds.claim(
                chore.name, now.date(), self.owner, now=now, until=now + CHORE_LEASE
            )
        if mine:
            self._again[key] = _NEVER
            self.start(chore.name, partial(self._work, chore, now.date()))

    def _work(self, chore: Chore, day: date) -> None:
        """Do a chore; one that fails is tried again later, here or, after the lease, elsewhere."""
        try:
            chore.work()
            with self.store.write() as tx:
                tx.feeds.done(chore.name, day, self.owner)
        except Exception as error:
            log.exception("chore=%s failed", chore.name, exc_info=error)
            self._again[chore.name, day] = self.now() + RETRY
