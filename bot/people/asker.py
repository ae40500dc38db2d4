"""Who asks, from where, and why."""

from __future__ import annotations

from dataclasses import dataclass

from bot.candidates.privacy import Place


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, in which workspace; the place decides what may be said of people."""

    team: str = "local"
    user: str = "you"
    place: Place = Place.TERMINAL
    purpose: str = ""
    """Why people are looked up, where the question itself does not say it."""
