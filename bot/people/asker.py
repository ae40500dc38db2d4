"""Who asks, from where, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

from bot.candidates.privacy import Asking, Place


def unknown() -> Asking:
    """Somebody of whom nothing is known, and who gets public answers only."""
    return Asking.UNKNOWN


def member() -> Asking:
    """A member of the workspace."""
    return Asking.MEMBER


def untold() -> None:
    """Where nobody has to be told that an answer takes a while."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, in which workspace; the place decides what may be said of people.

    Without more, it is somebody unknown in a channel: what is public is all they get.
    """

    team: str
    user: str
    place: Place = Place.CHANNEL
    purpose: str = ""
    """Why people are looked up, where the question itself does not say it."""
    who: Callable[[], Asking] = field(default=unknown, repr=False, compare=False)
    """Tells members from others. Slack has to be asked for it, so it is called where it matters."""
    waits: Callable[[], object] = field(default=untold, repr=False, compare=False)
    """Called before others are asked over the network, which takes a while."""

    @classmethod
    def operator(cls, user: str = "you", purpose: str = "", team: str = "local") -> Self:
        """Whoever sits at the terminal of the machine that Assay runs on."""
        return cls(team, user, Place.TERMINAL, purpose, member)

    @property
    def is_member(self) -> bool:
        """Whether the workspace's own offer and pool are theirs, too."""
        return self.who() is Asking.MEMBER
