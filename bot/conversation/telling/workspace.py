"""Where a workspace stands, as App Home shows it to a member."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from bot.compute.completeness import Completeness

if TYPE_CHECKING:
    from storage.records import Fact, FeedHealth, Report, Retention, SavedOffer, Schedule

LATE = timedelta(days=8)
"""A source that was not read well for longer is named."""


class OfferState(NamedTuple):
    """The offer of a workspace in words, who saved it, what is missing, and what it was before."""

    saved: SavedOffer
    words: str
    completeness: Completeness
    earlier: tuple[tuple[SavedOffer, str], ...] = ()
    """Other offers, newest first, in words that can be typed."""


class Freshness(NamedTuple):
    """How old the data are: sources read well lately, those that are late, the newest reading."""

    fresh: int = 0
    late: tuple[str, ...] = ()
    newest: date | None = None
    newest_fact: date | None = None
    """The day of the newest facts that came with the release, where nothing was read here."""


class Kept(NamedTuple):
    """How much is kept of a member and of the pool, and for how many days each."""

    conversations: int
    candidates: int
    days: int
    """Conversations, after their last message."""
    shown_days: int
    lookup_days: int
    people: Retention


class Standing(NamedTuple):
    """All that App Home shows of a workspace to one member."""

    offer: OfferState | None = None
    digests: tuple[Schedule, ...] = ()
    more_digests: int = 0
    recent: tuple[str, ...] = ()
    freshness: Freshness = Freshness()
    reports: tuple[tuple[Report, Fact | None, str], ...] = ()
    """The oldest that wait for a decision, with the fact and the name of its subject."""
    open_reports: int = 0
    kept: Kept | None = None
    """None where nothing remembers."""
    is_admin: bool = False
    is_member: bool = True
    """Whether what is the workspace's own is shown."""
    now: datetime | None = None

    @property
    def is_first_visit(self) -> bool:
        """Whether nothing was ever done here."""
        return self.offer is None and not self.recent


def changes(history: Sequence[SavedOffer]) -> tuple[SavedOffer, ...]:
    """The savings that changed an offer, newest first: the same saved again is no change."""
    before = [one.offer for one in history[1:]]
    return tuple(
        one for one, last in zip_longest(history, before) if last is None or one.offer != last
    )


def freshness(
    health: Mapping[str, FeedHealth], now: datetime, newest_fact: date | None = None
) -> Freshness:
    """Which sources were read well lately; those never tried are no fault of anybody's."""
    good = {name: one.last_good.finished for name, one in health.items() if one.last_good}
    late = sorted(name for name in health if name not in good or now - good[name] > LATE)
    newest = max(good.values(), default=None)
    return Freshness(
        len(health) - len(late), tuple(late), newest.date() if newest else None, newest_fact
    )
