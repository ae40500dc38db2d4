"""Which looks a window may rest on, and which look must wait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from bot.market.shifts import falls_far
from storage.records import Look, Observation, Unseen

SECOND_LOOK: Final = timedelta(hours=20)
"""A large drop counts once a second good look, so much later, shows it too."""


def settled(looks: Iterable[Look]) -> tuple[Look, ...]:
    """The good looks that can be relied on, of looks at one board, oldest first.

    A large drop counts from the look that confirms it, not from the first: a digest that was
    sent in between stays right, and the drop is told in the next one.
    """
    kept: list[Look] = []
    held: Look | None = None
    for look in looks:
        if not look.is_ok:
            continue
        early = held is None or _moment(look) - _moment(held) < SECOND_LOOK
        if kept and early and falls_far(kept[-1].count, look.count):
            held = held or look
            continue
        held = None
        kept.append(look)
    return tuple(kept)


def _moment(look: Look) -> datetime:
    """When the board was looked at; noon where a recorded look was filed on another day."""
    if look.retrieved.astimezone(UTC).date() == look.day:
        return look.retrieved
    return datetime.combine(look.day, time(12), tzinfo=UTC)


def waiting(looks: Sequence[Look], good: Sequence[Look], day: date) -> Look | None:
    """The newest look by a day, where it shows a large drop that no second look has confirmed.

    `good` are those that can be relied on, as `settled` gives them; both oldest first.
    """
    newest, relied_on = last_by(looks, day), last_by(good, day)
    return newest if newest and newest.is_ok and newest != relied_on else None


def last_by(looks: Sequence[Look], day: date) -> Look | None:
    """The last look on or before a day, of looks in order of time."""
    return next((look for look in reversed(looks) if look.day <= day), None)


def blind(looks: Sequence[Look], start: date, end: date) -> Observation | None:
    """The look that proves nothing at the end of a window, None where the end is known.

    `looks` are of one board, oldest first.
    """
    newest = last_by(looks, end)
    if newest is None:
        return None
    if newest.day <= start < end:
        return Observation(newest.board, end, unknown=Unseen.UNOBSERVED)
    if newest.is_ok:
        return None
    return Observation(newest.board, newest.day, unknown=newest.unknown, detail=newest.detail)
