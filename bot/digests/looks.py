"""Which of a board's looks a week is computed from. Pure.

The rules are those of `bot.market.windows`, here over looks without their postings: years of them
are counts, and only the few days that a digest needs are read in full.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.market.shifts import LARGE_COUNT, LARGE_SHARE
from bot.market.windows import SECOND_LOOK
from storage.records import Look


def settled(looks: Sequence[Look]) -> tuple[Look, ...]:
    """The good looks that can be relied on, of looks in order of time.

    A large drop counts from the look that confirms it; the first look of all is taken as it is.
    """
    kept: list[Look] = []
    held: Look | None = None
    for look in looks:
        if not look.is_ok:
            continue
        early = held is None or look.day - held.day < SECOND_LOOK
        if kept and early and is_large_drop(kept[-1].count, look.count):
            held = held or look
            continue
        held = None
        kept.append(look)
    return tuple(kept)


def is_large_drop(had: int, has: int) -> bool:
    """Whether so many roles are gone that a second look must confirm it first."""
    return had - has >= LARGE_COUNT and had - has >= LARGE_SHARE * had


def last_by(looks: Sequence[Look], day: date) -> Look | None:
    """The last look on or before a day."""
    return next((look for look in reversed(looks) if look.day <= day), None)
