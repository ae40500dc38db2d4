"""What questions about people need, loaded when the first one comes: most are about nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from bot.settings import Settings

if TYPE_CHECKING:
    from bot.candidates.finding import Scholars
    from bot.candidates.refusals import Refusal

Works = Callable[[], "Scholars"]


def refusal_for(text: str, *, is_read: bool = False) -> Refusal | None:
    """What a text asks of people that is never answered; None where it may be."""
    from bot.candidates.refusals import refusal_for as found_in  # its rules are compiled then

    return found_in(text, is_read=is_read)


def works_of(settings: Settings, now: Callable[[], datetime]) -> Works:
    """What gives the works index of the settings."""
    return lambda: _works(
        now,
        offline=settings.offline,
        key=settings.openalex_key or "",
        contact=settings.contact or "",
    )


def no_works(now: Callable[[], datetime]) -> Works:
    """What gives an index that is never asked over the network."""
    return lambda: _works(now, offline=True)


def _works(
    now: Callable[[], datetime], *, offline: bool, key: str = "", contact: str = ""
) -> Scholars:
    from bot.people.works_index import works_index  # loads what fetches

    return works_index(now, offline=offline, key=key, contact=contact)
