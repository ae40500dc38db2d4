"""What the words and the buttons of a digest do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from bot.digesting import Digests
from bot.digests.outcomes import fix
from bot.digests.schedule import next_in_words
from bot.weekly import TITLES, Section
from handlers.blocks import digest as blocks
from handlers.blocks.digest import Target
from handlers.blocks.notices import notice
from handlers.delivery import Delivery, Place
from storage.records import Schedule

NONE = notice("This channel has no digest yet. Type /compute-benchmark digest to set one up.")

_NO_NEED = notice("It was sent again already, or it arrived after all.")


class Click(NamedTuple):
    """A word, a button or an entry of a menu that somebody chose, and whose digest it is about."""

    target: Target
    place: Place
    trigger_id: str = ""
    chosen: str = ""
    elsewhere: str = ""
    """The digest's channel, where the click was made outside it."""


class DigestVerbs(NamedTuple):
    """Each is slow enough for the background; `deliver` sends what is planned."""

    digests: Digests
    delivery: Delivery
    deliver: Callable[[], object]

    def preview(self, click: Click) -> None:
        """Exactly what would be posted today: the message, then its thread."""
        digest = self.digests.preview(click.target.team, click.target.channel)
        self.delivery.privately(click.place, blocks.preview(digest, click.target.channel))
        if not digest.is_quiet:
            for part in digest.thread:
                self.delivery.privately(click.place, blocks.part(part))

    def pause(self, click: Click) -> None:
        """Send nothing until somebody resumes it."""
        done = self.digests.pause(click.target.team, click.target.channel, click.place.user)
        said = "Paused. Type /compute-benchmark digest resume to have it again."
        self._done(click, done, said, "It is paused already.")

    def resume(self, click: Click) -> None:
        """Send again, from the next time on."""
        done = self.digests.resume(click.target.team, click.target.channel, click.place.user)
        schedule = self.digests.schedule(click.target.team, click.target.channel)
        said = f"Resumed. {state_of(schedule, self.digests.now())}" if schedule else ""
        self._done(click, done, said, "It is running already.")

    def stop(self, click: Click) -> None:
        """Forget the schedule."""
        done = self.digests.stop(click.target.team, click.target.channel)
        self._done(click, done, "Stopped. This channel gets no digest any more.", "")

    def mute(self, click: Click) -> None:
        """Leave out the section that was chosen."""
        if click.chosen not in set(Section):
            return
        section = Section(click.chosen)
        done = self.digests.mute(click.target.team, click.target.channel, section)
        said = f"Muted: {TITLES[section]}. The next digest leaves it out. Settings brings it back."
        self._done(click, done, said, f"{TITLES[section]} is muted already.")

    def _done(self, click: Click, done: bool, said: str, already: str) -> None:
        if done:
            self.delivery.privately(click.place, notice(said))
            return
        there = self.digests.schedule(click.target.team, click.target.channel)
        self.delivery.privately(click.place, notice(already) if there and already else NONE)

    def again(self, click: Click) -> None:
        """Send once more what may not have arrived: the person has looked."""
        if self.digests.send_again(click.target.team, click.target.delivery):
            self.delivery.privately(click.place, notice("I send it again now."))
            self.deliver()
        else:
            self.delivery.privately(click.place, _NO_NEED)


def state_of(schedule: Schedule, now: datetime) -> str:
    """When the next one comes, or why none does."""
    if not schedule.is_paused:
        return f"The next one comes {next_in_words(schedule, now)}."
    if schedule.paused_why:
        return f"It is paused, because I could not post. {fix(schedule.paused_why)}"
    return "It is paused."
