"""Senders that are killed at the worst moments, and somebody who starts them anew.

`python -m tests.unit.digests.killed DATABASE_URL API STOP LEASE` is one sender. It kills itself
right before a post, or between a post and its record, as the delivery's id says.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from pathlib import Path

from slack_sdk import WebClient

from bot.digests.deliver import Sender
from bot.digests.outcomes import Absent, Found, Notice, Posted
from bot.prose import sentence
from bot.weekly import Digest, Part
from handlers.digest_poster import DigestPoster, delivering_client
from storage.records import Delivery, DeliveryState, Schedule
from storage.store import Store

TEAM = "T1"
ROOT = Path(__file__).parents[3]
PLAN_SECONDS = 1.0
THREAD = 1
"""Messages in the thread of each digest."""


@dataclass(frozen=True, slots=True)
class Mortal:
    """A poster that dies with its process at points that the delivery's id decides."""

    poster: DigestPoster
    deadly: int

    def post(self, delivery: Delivery, digest: Digest, thread: str) -> Posted:
        """Post, and die before or after it."""
        fate = int(delivery.id[:2], 16) % self.deadly if delivery.attempt == 1 else -1
        if fate == 0:
            die()
        outcome = self.poster.post(delivery, digest, thread)
        if fate == 1:
            die()
        return outcome

    def find(self, delivery: Delivery, thread: str) -> Found:
        """Look, and die at times between a look and the post that follows."""
        found = self.poster.find(delivery, thread)
        if isinstance(found, Absent) and delivery.attempt == 2 and delivery.id[6] == "0":
            die()
        return found

    def tell(self, notice: Notice) -> None:
        """Nobody is to be told anything here."""
        raise AssertionError(notice)


def die() -> None:
    """As `kill -9` does."""
    os.kill(os.getpid(), signal.SIGKILL)


def a_digest(_: Delivery) -> Digest:
    """A quiet week would have no thread: this one has something to tell."""
    from tests.unit.digests.samples import an_item

    line = sentence("All is well.")
    parts = (Part("Details", None, (line,)),) * THREAD
    day = date(2026, 4, 8)
    return Digest(day - timedelta(days=7), day, "A week", (line,), (an_item(),), thread=parts)


def a_schedule(channel: str, now: datetime) -> Schedule:
    """Due since an hour ago, set up a week before."""
    due = now - timedelta(hours=1)
    return Schedule(
        channel=channel,
        digest="market",
        weekday=due.weekday(),
        at=clock(due.hour, due.minute),
        tz="UTC",
        created_by="U1",
        created_at=now - timedelta(days=7),
    )


def set_up(url: str, channels: int) -> None:
    """Schedules for so many channels, all due now."""
    now = datetime.now(UTC)
    with Store.open(url, seed=False, upgrade=True) as store, store.write() as tx:
        for n in range(channels):
            tx.workspace(TEAM).schedules.save(a_schedule(f"C{n:05}", now))


@dataclass
class Crew:
    """Senders in processes of their own; whoever dies is replaced."""

    command: list[str]
    size: int
    kills: int = 0

    def run_until(self, done: Iterator[bool]) -> None:
        """Keep the crew complete until `done` says so."""
        crew = [self._start() for _ in range(self.size)]
        try:
            for over in done:
                for at, one in enumerate(crew):
                    if one.poll() is not None:
                        assert one.returncode == -signal.SIGKILL, one.returncode
                        self.kills += 1
                        crew[at] = self._start()
                if over:
                    return
                time.sleep(0.05)
        finally:
            for one in crew:
                one.kill()
                one.wait()

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.command, cwd=ROOT)  # noqa: S603 - our own arguments


def crew(url: str, api: str, lease: float, *, size: int = 4, deadly: int = 6) -> Crew:
    """Four senders, one of `deadly` deliveries kills before the post, one after it."""
    module = "tests.unit.digests.killed"
    return Crew([sys.executable, "-m", module, url, api, str(lease), str(deadly)], size)


def progress(url: str, messages: int, seconds: float) -> Iterator[bool]:
    """Whether so many messages have arrived, asked again and again; fails after some time."""
    end = time.monotonic() + seconds
    pause = messages / 1000  # counting takes its share of the machine
    counted = 0.0
    with Store.open(url, seed=False) as store:
        while (now := time.monotonic()) < end:
            is_time = now - counted > pause
            yield is_time and len(sent(store)) >= messages
            counted = time.monotonic() if is_time else counted
    raise AssertionError(f"not all of {messages} messages arrived in {seconds} seconds")


def sent(store: Store) -> list[Delivery]:
    """The messages that are recorded as sent."""
    with store.read() as tx:
        ours = tx.workspace(TEAM)
        channels = [schedule.channel for schedule in ours.schedules.all()]
        found = [one for channel in channels for one in ours.deliveries.history(channel, 9)]
    return [one for one in found if one.state is DeliveryState.SENT]


def main(url: str, api: str, lease: str, deadly: str) -> None:
    """Be one sender until somebody ends it."""
    logging.disable()  # lost answers are what this is about
    client = delivering_client(WebClient("xoxb-test", base_url=api))
    poster = Mortal(DigestPoster(client), int(deadly))
    with Store.open(url, seed=False) as store:
        sender = Sender(
            store,
            poster,
            a_digest,
            lambda: datetime.now(UTC),
            f"{os.getpid()}-{os.urandom(4).hex()}",
            timedelta(seconds=float(lease)),
        )
        planned = 0.0
        while True:
            if time.monotonic() - planned > PLAN_SECONDS:
                sender.plan_due()
                planned = time.monotonic()
            sender.deliver_ready()
            time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
