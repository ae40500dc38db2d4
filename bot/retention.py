"""For how long what is remembered: one list, carried out once a day; docs/privacy.md prints it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from bot.settings import Settings
from storage.records import USUAL, Remembered, Retention
from storage.store import Store

DAYS: Final[Mapping[Remembered, int]] = {
    Remembered.SHOWN: 90,
    Remembered.LOOKUPS: USUAL.lookups,
    Remembered.CHOICES: 365,
    Remembered.REPORTS: 365,
}
"""Days after which what has no setting is forgotten."""


class Keeping(NamedTuple):
    """For how long everything is kept, by the settings of one installation."""

    people: Retention
    days: Mapping[Remembered, int]

    @classmethod
    def of(cls, settings: Settings) -> Keeping:
        """What the settings say; what none is for stays as it is."""
        talks = settings.conversation_days
        of_talks = {Remembered.CONVERSATIONS: talks, Remembered.OPINIONS: talks}
        return cls(Retention(unused=settings.candidate_days), {**DAYS, **of_talks})


def forget_old(store: Store, now: datetime, keeping: Keeping) -> Mapping[str, int]:
    """Remove what is older than that, of every workspace; how much, without a name.

    Raises StorageUnavailable.
    """
    counts: Counter[str] = Counter()
    with store.write() as tx:
        for what, days in keeping.days.items():
            counts[what.name.lower()] = tx.forget(what, now - timedelta(days=days))
        teams = tx.pools()
    for team in teams:
        counts["people"] += _sweep(store, team, now, keeping.people)
    if any(counts.values()):
        store.scrub(now)
    return counts


class Leaving(NamedTuple):
    """Removes workspaces. `forget` drops what is kept in memory alone."""

    store: Store
    now: Callable[[], datetime]
    forget: Callable[[], object]

    def leave(self, team: str) -> bool:
        """Remove everything of a workspace; False where the files have yet to be freed of it.

        Raises StorageUnavailable.
        """
        at = self.now()
        with self.store.write() as tx:
            tx.workspace(team).leave(at)
        self.forget()
        return self.store.scrub(at)


def _sweep(store: Store, team: str, now: datetime, keep: Retention) -> int:
    """Remove everybody of a pool whose time is over, in short transactions; how many."""
    gone = 0
    while True:
        with store.write() as tx:
            swept = tx.workspace(team).candidates.sweep(now, keep)
        if not swept.total:
            return gone
        gone += swept.total
