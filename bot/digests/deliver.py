"""A digest arrives once: plan, claim, look for it after a crash, post, record.

Every replica runs this. A message is a row that one of them holds for a while. Whoever takes over
a row looks in the channel first, and posts only what is not there; where nobody may look, a person
decides.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from bot.digests.outcomes import (
    Absent,
    Arrived,
    Blind,
    Found,
    Notice,
    Posted,
    Refused,
    Unsure,
    Wait,
)
from bot.digests.schedule import due_of
from bot.weekly import Digest
from storage.records import Delivery, DeliveryState, Fact, Schedule
from storage.store import Store

log = logging.getLogger(__name__)
DIGEST: Final = "market"
LEASE: Final = timedelta(seconds=120)
"""Far above what a post may take, so that a slow sender and its successor do not both post."""
PAUSE: Final = timedelta(seconds=60)
"""Until a digest that could not be composed is tried again."""
MOST_ATTEMPTS: Final = 10


class Poster(Protocol):
    """What posts into channels. It turns every answer of Slack's into one of the outcomes above."""

    def post(self, delivery: Delivery, digest: Digest, thread: str) -> Posted:
        """Post part 0 of a digest, or another part into the thread of it."""
        ...

    def find(self, delivery: Delivery, thread: str) -> Found:
        """Look for a message of an earlier attempt, by the delivery's id."""
        ...

    def tell(self, notice: Notice) -> None:
        """Tell the person who set the digest up."""
        ...


Compose = Callable[[Delivery], Digest]
"""The digest of a delivery. Raises anything; what is raised is tried again."""


@dataclass(frozen=True, slots=True)
class Sender:
    """One replica's share of the work. `name` must be another one in every process."""

    store: Store
    poster: Poster
    compose: Compose
    now: Callable[[], datetime]
    name: str
    lease: timedelta = LEASE
    is_over: Callable[[], bool] = lambda: False
    """Whether the process is about to end: what is under way is finished, nothing is begun."""

    def plan_due(self) -> int:
        """Plan what is due by the clock; how many messages nobody had planned yet."""
        with self.store.read() as tx:
            active = tx.schedules.active()
        return sum(self._plan(one.team, one.schedule, one.last_due) for one in active)

    def _plan(self, team: str, schedule: Schedule, last_due: datetime | None) -> int:
        try:
            found = due_of(schedule, last_due, self.now())
        except ValueError:
            log.exception("team=%s channel=%s has a schedule that is none", team, schedule.channel)
            return 0
        if found is None:
            return 0
        with self.store.write() as tx:
            ours = tx.workspace(team).deliveries
            key = found.period_key
            return ours.plan(schedule.channel, schedule.digest, key, due=found.at)

    def deliver_ready(self) -> int:
        """Send every message that is ready; how many were taken on."""
        return sum(1 for _ in self._all())

    def _all(self) -> Iterator[Delivery]:
        while not self.is_over() and (claimed := self._claim()):
            self._deliver(claimed)
            yield claimed

    def _claim(self) -> Delivery | None:
        now = self.now()
        with self.store.write() as tx:
            return tx.outbox.claim(self.name, now=now, until=now + self.lease)

    def _deliver(self, claimed: Delivery) -> None:
        thread = self._root(claimed)
        if claimed.part and not thread:
            self._fail(claimed, "its message did not arrive")
            return
        if claimed.attempt == 1 or claimed.error:
            self._post(claimed, thread)
            return
        match self.poster.find(claimed, thread):
            case Arrived(ts):
                self._arrived(claimed, ts, self._composed(claimed))
            case Absent():
                self._post(claimed, thread)
            case Blind(why):
                self._unknown(claimed, why)
            case Wait():
                self._look_later(claimed)
            case Refused(code):
                self._refused(claimed, code)

    def _root(self, claimed: Delivery) -> str:
        """Slack's name of the message whose thread this part belongs to."""
        if not claimed.part:
            return ""
        with self.store.read() as tx:
            ours = tx.workspace(claimed.team).deliveries
            parts = ours.of(claimed.channel, claimed.digest, claimed.period_key)
        return next((part.ts for part in parts if part.part == 0), "")

    def _composed(self, claimed: Delivery) -> Digest | None:
        try:
            return self.compose(claimed)
        except Exception as error:
            log.exception("delivery=%s could not be composed", claimed.id, exc_info=error)
            return None

    def _post(self, claimed: Delivery, thread: str) -> None:
        digest = self._composed(claimed)
        if digest is None:
            self._later(claimed, "could not be composed", PAUSE)
        elif claimed.part > len(digest.thread):
            self._fail(claimed, "there is no such part any more")
        elif self._renew(claimed):
            self._ended(claimed, digest, self.poster.post(claimed, digest, thread))

    def _renew(self, claimed: Delivery) -> bool:
        """Whether the message is still ours; from here on it may arrive."""
        with self.store.write() as tx:
            return tx.outbox.renew(claimed, until=self.now() + self.lease)

    def _ended(self, claimed: Delivery, digest: Digest, outcome: Posted) -> None:
        match outcome:
            case Arrived(ts):
                self._arrived(claimed, ts, digest)
            case Wait(seconds):
                self._later(claimed, "asked to slow down", timedelta(seconds=seconds))
            case Unsure(why):
                # The row stays as it is: when the lease ends, somebody looks for the message.
                log.warning("delivery=%s may have arrived: %s", claimed.id, why)
            case Refused(code):
                self._refused(claimed, code)

    def _arrived(self, claimed: Delivery, ts: str, digest: Digest | None) -> None:
        """Record the message, and plan the next one of its thread with it: either both or none."""
        with self.store.write() as tx:
            facts = [fact.id for fact in facts_of(claimed, digest)]
            if not tx.outbox.sent(claimed, at=self.now(), ts=ts, facts=facts):
                log.warning("delivery=%s was taken over by another sender", claimed.id)
                return
            if digest and not digest.is_quiet and claimed.part < len(digest.thread):
                # One after the other, so that several senders keep the order of the thread.
                ours = tx.workspace(claimed.team).deliveries
                key, following = claimed.period_key, [claimed.part + 1]
                ours.plan(claimed.channel, claimed.digest, key, due=claimed.due, parts=following)

    def _later(self, claimed: Delivery, why: str, after: timedelta) -> None:
        if claimed.attempt >= MOST_ATTEMPTS:
            self._fail(claimed, f"{why}, {claimed.attempt} times")
            return
        with self.store.write() as tx:
            tx.outbox.retry_at(claimed, self.now() + after, error=why)

    def _fail(self, claimed: Delivery, why: str) -> None:
        log.error("delivery=%s failed: %s", claimed.id, why)
        with self.store.write() as tx:
            tx.outbox.failed(claimed, at=self.now(), error=why)

    def _refused(self, claimed: Delivery, code: str) -> None:
        """Pause the digest of a channel that Slack keeps us out of, and say so once."""
        log.error("delivery=%s failed: %s", claimed.id, code)
        with self.store.write() as tx:
            if not tx.outbox.failed(claimed, at=self.now(), error=code):
                return  # another sender has it, and says what is to be said
            ours = tx.workspace(claimed.team).schedules
            schedule = ours.get(claimed.channel, claimed.digest)
            paused = ours.pause(claimed.channel, claimed.digest, at=self.now(), by="", why=code)
        if schedule and paused:
            self.poster.tell(Notice(claimed, owner_of(schedule), code))

    def _look_later(self, claimed: Delivery) -> None:
        """Leave the message until its lease ends, when somebody looks again; not for ever."""
        if claimed.attempt >= MOST_ATTEMPTS:
            self._unknown(claimed, f"could not be looked for, {claimed.attempt} times")
        else:
            log.info("delivery=%s is looked for again when its lease ends", claimed.id)

    def _unknown(self, claimed: Delivery, why: str) -> None:
        with self.store.write() as tx:
            ours = tx.outbox.unknown(claimed, at=self.now(), error=why)
            schedule = tx.workspace(claimed.team).schedules.get(claimed.channel, claimed.digest)
        if ours and schedule:
            self.poster.tell(Notice(claimed, owner_of(schedule)))


def owner_of(schedule: Schedule) -> str:
    """Who answers for a digest: whoever resumed it last, else whoever set it up."""
    return schedule.resumed_by or schedule.created_by


def facts_of(delivery: Delivery, digest: Digest | None) -> tuple[Fact, ...]:
    """The facts that one message of a digest shows."""
    if digest is None:
        return ()
    if delivery.part == 0:
        return digest.facts()
    parts = digest.thread[delivery.part - 1 : delivery.part]
    return tuple(fact for part in parts for fact in part.facts)


def is_over(delivery: Delivery) -> bool:
    """Whether nothing more happens to a message by itself."""
    return delivery.state not in (DeliveryState.PENDING, DeliveryState.SENDING)
