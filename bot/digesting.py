"""The digests of workspaces, put together: what a surface asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from bot.digests.deliver import DIGEST, owner_of
from bot.digests.rules import Rules
from bot.digests.schedule import occurrence, period_key, zone
from bot.weekly import ALWAYS, Digest, Section
from storage.collecting import uncollected
from storage.records import Delivery, DeliveryState, Entity, Schedule
from storage.store import Store

LOOKED_BACK = 200
"""Messages of a channel that are gone through to see whether it had a digest before."""


class Digests(NamedTuple):
    """Digests composed, and their schedules kept. Everything may raise StorageUnavailable."""

    store: Store
    now: Callable[[], datetime]

    def preview(self, team: str, channel: str, day: date | None = None) -> Digest:
        """What would be posted for a day, today unless one is named."""
        schedule = self.schedule(team, channel)
        return self.compose(team, channel, day or self.today(schedule), schedule)

    def of_delivery(self, delivery: Delivery) -> Digest:
        """The digest that a delivery is to bring."""
        schedule = self.schedule(delivery.team, delivery.channel)
        day = delivery.due.astimezone(zone(schedule.tz) if schedule else UTC).date()
        return self.compose(delivery.team, delivery.channel, day, schedule)

    @uncollected()
    def compose(self, team: str, channel: str, day: date, schedule: Schedule | None) -> Digest:
        """The digest of the week up to a day, as a schedule wants it."""
        from bot.digests.compose import compose  # needs all that a week is made of
        from bot.digests.gather import Wanted
        from bot.week_reader import read_week

        sections = _wanted_sections(schedule)
        with self.store.read() as tx:
            saved = tx.workspace(team).offer() if Section.OFFER in sections else None
            wanted = Wanted(
                day,
                Rules.of(schedule.limits if schedule else ()),
                frozenset(schedule.labs if schedule else ()),
                saved.offer if saved else None,
                team=team,
                channel=channel,
            )
            week = read_week(tx, wanted)
            earlier = tx.workspace(team).deliveries.history(channel, LOOKED_BACK)
        is_first = bool(channel) and not _had_one(earlier, period_key(day))
        return compose(week, sections, is_first=is_first)

    def today(self, schedule: Schedule | None) -> date:
        """The day on the channel's calendar."""
        return self.now().astimezone(zone(schedule.tz) if schedule else UTC).date()

    def labs(self) -> tuple[Entity, ...]:
        """The labs whose job boards are read, by name."""
        from bot.feeds.registry import boards  # a bot need not have it before it is asked

        with self.store.read() as tx:
            slugs = {board.lab for board in tx.boards.boards()}
            slugs |= {board.lab for board in boards() if board.on}
            found = [entity for entity in tx.directory() if entity.slug in slugs]
        return tuple(sorted(found, key=lambda entity: entity.name.casefold()))

    def schedule(self, team: str, channel: str) -> Schedule | None:
        """When the channel gets its digest, or None."""
        with self.store.read() as tx:
            return tx.workspace(team).schedules.get(channel, DIGEST)

    def schedules(self, team: str) -> tuple[Schedule, ...]:
        """Every digest of a team, by channel."""
        with self.store.read() as tx:
            return tx.workspace(team).schedules.all()

    def set_up(self, team: str, schedule: Schedule) -> Schedule:
        """Keep a schedule; a pause ends with it. Returns it as it is kept."""
        with self.store.write() as tx:
            tx.workspace(team).schedules.save(schedule)
        return schedule

    def pause(self, team: str, channel: str, by: str) -> bool:
        """Send nothing more for now, also what is planned; False where nothing changed."""
        with self.store.write() as tx:
            ours = tx.workspace(team)
            ours.deliveries.cancel(channel, DIGEST, at=self.now(), why="paused")
            return ours.schedules.pause(channel, DIGEST, at=self.now(), by=by, why="")

    def pause_because(self, team: str, channel: str, why: str) -> str:
        """Pause what can't be posted; whom to tell, or nobody where nothing changed."""
        schedule = self.schedule(team, channel)
        with self.store.write() as tx:
            ours = tx.workspace(team)
            ours.deliveries.cancel(channel, DIGEST, at=self.now(), why=why)
            done = ours.schedules.pause(channel, DIGEST, at=self.now(), by="", why=why)
        return owner_of(schedule) if schedule and done else ""

    def resume(self, team: str, channel: str, by: str) -> bool:
        """Send again from the next time on; False where nothing changed."""
        with self.store.write() as tx:
            return tx.workspace(team).schedules.resume(channel, DIGEST, at=self.now(), by=by)

    def stop(self, team: str, channel: str) -> bool:
        """Forget the schedule; what was delivered stays on record."""
        with self.store.write() as tx:
            ours = tx.workspace(team)
            ours.deliveries.cancel(channel, DIGEST, at=self.now(), why="stopped")
            return ours.schedules.stop(channel, DIGEST)

    def mute(self, team: str, channel: str, section: Section) -> bool:
        """Leave a section out from now on; False where nothing changed."""
        with self.store.write() as tx:
            return tx.workspace(team).schedules.mute(channel, DIGEST, section.value)

    def set_limits(self, team: str, channel: str, rules: Rules) -> bool:
        """Change the thresholds of a channel; False where it has no digest."""
        with self.store.write() as tx:
            ours = tx.workspace(team).schedules
            schedule = ours.get(channel, DIGEST)
            if schedule is None:
                return False
            ours.save(replace(schedule, limits=rules.changes()))
        return True

    def last_sent(self, team: str, channel: str) -> Delivery | None:
        """The newest digest that arrived in a channel."""
        with self.store.read() as tx:
            found = tx.workspace(team).deliveries.history(channel, LOOKED_BACK)
        return next((one for one in found if one.part == 0 and _is_sent(one)), None)

    def delivery(self, team: str, channel: str, day: date) -> Delivery | None:
        """The message of a day's period, sent or not."""
        with self.store.read() as tx:
            found = tx.workspace(team).deliveries.of(channel, DIGEST, period_key(day))
        return next((one for one in found if one.part == 0), None)

    def plan_now(self, team: str, channel: str, day: date) -> bool:
        """Plan the digest of a day at once; False where its period has one already."""
        schedule = self.schedule(team, channel)
        noon = occurrence(day, time(12), zone(schedule.tz if schedule else "UTC"))
        due = min(noon, self.now())
        with self.store.write() as tx:
            ours = tx.workspace(team).deliveries
            return ours.plan(channel, DIGEST, period_key(day), due=due) == 1

    def send_again(self, team: str, delivery_id: str) -> bool:
        """Try a message once more that failed or may not have arrived; False for any other."""
        with self.store.write() as tx:
            return tx.workspace(team).deliveries.send_again(delivery_id, self.now())

    def adopt(self, team: str, before: str = "local") -> int:
        """Give a team the schedules that were made before it was known; how many those were."""
        moved = 0
        with self.store.write() as tx:
            old, ours = tx.workspace(before).schedules, tx.workspace(team).schedules
            for schedule in old.all():
                if ours.get(schedule.channel, schedule.digest) is None:
                    ours.save(schedule)
                    moved += 1
                old.stop(schedule.channel, schedule.digest)
        return moved


def _wanted_sections(schedule: Schedule | None) -> frozenset[Section]:
    """The sections that a channel wants; all of them where it did not choose."""
    if schedule is None:
        return frozenset(Section)
    chosen = {Section(name) for name in schedule.sections if name in set(Section)} or set(Section)
    muted = {name for name in schedule.muted if name in set(Section)}
    return frozenset(chosen - muted) | ALWAYS


def _had_one(history: tuple[Delivery, ...], but: str) -> bool:
    """Whether a digest of another period arrived."""
    return any(one.part == 0 and _is_sent(one) and one.period_key != but for one in history)


def _is_sent(delivery: Delivery) -> bool:
    """Whether a message is in its channel."""
    return delivery.state is DeliveryState.SENT
