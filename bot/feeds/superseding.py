"""What a new reading of a source changes in the ledger. Pure.

A newer version of a source takes the place of its older one. What says the same to rounding is left
alone, and what another source states is never touched.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot.feeds.protocol import Place
from bot.market.news import HEADLINES
from storage.records import Fact
from storage.seed.build.hub import VERSION

NEWSWORTHY: Final = 0.10
"""From here on a revised headline figure is reported (relative to the older one)."""


class Revision(NamedTuple):
    """A figure that its source itself revised: no change at the lab."""

    old: Fact
    new: Fact

    @property
    def change(self) -> float:
        """Relative change: 0.25 is a quarter more."""
        return (self.new.value or 0.0) / (self.old.value or math.nan) - 1


class Settled(NamedTuple):
    """What is to be recorded, and what the rest came to."""

    facts: tuple[Fact, ...]
    unchanged: int = 0
    superseded: int = 0
    elsewhere: int = 0
    """Facts that a newer version or another source states already."""
    revised: tuple[Revision, ...] = ()


def settle(
    facts: Iterable[Fact],
    stored: Mapping[str, Fact],
    current: Iterable[Fact],
    place: Callable[[Fact], Place],
) -> Settled:
    """Compare facts with the ledger: `stored` by id, `current` those that nothing supersedes."""
    settling = _Settling(dict(stored), _by_key(current, place), place)
    for fact in sorted(facts, key=lambda fact: (fact.as_of, fact.id)):
        settling.take(fact)
    return settling.result()


def _by_key(current: Iterable[Fact], place: Callable[[Fact], Place]) -> dict[tuple[str, ...], Fact]:
    ordered = sorted(current, key=lambda fact: (fact.as_of, edition(fact)))
    return {place(fact).key: fact for fact in ordered}


class _Settling:
    """The ledger as it grows with each fact that is taken."""

    def __init__(
        self,
        stored: dict[str, Fact],
        standing: dict[tuple[str, ...], Fact],
        place: Callable[[Fact], Place],
    ) -> None:
        self._stored, self._standing, self._place = stored, standing, place
        self._facts: list[Fact] = []
        self._revised: list[Revision] = []
        self._counts = {"unchanged": 0, "superseded": 0, "elsewhere": 0}

    def take(self, fact: Fact) -> None:
        known, place = self._stored.get(fact.id), self._place(fact)
        standing = self._standing.get(place.key)
        if known is not None and _says_the_same(known, fact, place, self._place(known)):
            self._counts["unchanged"] += 1
        elif standing is None:
            self._add(fact, place)
        elif standing.source_name != fact.source_name or edition(standing) > edition(fact):
            self._counts["elsewhere"] += 1
        elif _still_fresh(standing, fact, place, self._place(standing)):
            self._counts["unchanged"] += 1
        else:
            self._supersede(standing, fact, place)

    def _supersede(self, standing: Fact, fact: Fact, place: Place) -> None:
        # A fact whose id is taken becomes a revision of that id when it is recorded.
        taken = fact.id in self._stored
        self._add(fact if taken else replace(fact, supersedes=standing.id), place)
        self._counts["superseded"] += 1
        if _is_news(standing, fact):
            self._revised.append(Revision(standing, fact))

    def _add(self, fact: Fact, place: Place) -> None:
        self._facts.append(fact)
        self._stored.setdefault(fact.id, fact)
        self._standing[place.key] = fact

    def result(self) -> Settled:
        return Settled(tuple(self._facts), revised=tuple(self._revised), **self._counts)


def edition(fact: Fact) -> date:
    """The day of the source's version that a fact is from."""
    version = fact.detail(VERSION)
    return date.fromisoformat(version) if version else fact.published or fact.as_of


def _still_fresh(standing: Fact, fact: Fact, new: Place, old: Place) -> bool:
    recent = fact.as_of - standing.as_of < timedelta(days=new.lasts)
    return recent and _says_the_same(standing, fact, new, old)


def _says_the_same(one: Fact, other: Fact, here: Place, there: Place) -> bool:
    pairs = ((one.value, other.value), (one.low, other.low), (one.high, other.high))
    close = all(_close(a, b, here.rounding) for a, b in pairs)
    return close and here.telling == there.telling


def _close(a: float | None, b: float | None, rounding: float) -> bool:
    """Equal to rounding; a bound that only one of them gives is no disagreement."""
    return a is None or b is None or math.isclose(a, b, rel_tol=rounding)


def _is_news(old: Fact, new: Fact) -> bool:
    if new.metric not in HEADLINES or not old.value or new.value is None:
        return False
    return abs(new.value / old.value - 1) > NEWSWORTHY
