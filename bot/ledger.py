"""A read-only view of facts and of the names of their subjects."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

from storage.records import Entity, EntityKind, Fact, Grade, Metric

P = ParamSpec("P")
R = TypeVar("R")
RESULTS_KEPT = 128

STALE_AFTER_DAYS = 180
"""C-18: an older fact is marked."""

TIMELESS = frozenset({Metric.CHIP_H100E, Metric.BF16_DENSE, Metric.EIGHT_BIT_DENSE})
"""A chip's rate was the same before the day on which its data sheet was read."""


@dataclass(frozen=True, slots=True, eq=False)
class Directory:
    """The entities by slug and by kind.

    Told apart by identity, as a ledger is: what follows from one can be kept with it.
    """

    entities: tuple[Entity, ...] = field(repr=False)
    _by_slug: dict[str, Entity] = field(init=False, repr=False)
    _by_kind: dict[EntityKind, tuple[Entity, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        by_kind = {kind: tuple(e for e in self.entities if e.kind is kind) for kind in EntityKind}
        object.__setattr__(self, "_by_slug", {e.slug: e for e in self.entities})
        object.__setattr__(self, "_by_kind", by_kind)

    def get(self, slug: str) -> Entity | None:
        """The entity of this slug, or None."""
        return self._by_slug.get(slug)

    def name(self, slug: str) -> str:
        """The name to print; the slug itself where the entity is unknown."""
        entity = self._by_slug.get(slug)
        return entity.name if entity else slug

    def of(self, *kinds: EntityKind) -> tuple[Entity, ...]:
        """The entities of these kinds, in the directory's order."""
        if len(kinds) == 1:
            return self._by_kind[kinds[0]]
        return tuple(e for e in self.entities if e.kind in kinds)


SubjectFacts = Mapping[str, tuple[Fact, ...]]
"""The facts of one subject by metric, newest first."""


def by_metric(facts: Iterable[Fact]) -> SubjectFacts:
    """Sort the facts of one subject for look-up."""
    index: dict[str, list[Fact]] = {}
    for fact in facts:
        index.setdefault(fact.metric, []).append(fact)
    return {
        metric: tuple(sorted(found, key=lambda f: f.as_of, reverse=True))
        for metric, found in index.items()
    }


@dataclass(frozen=True, slots=True, eq=False)
class Ledger:
    """The current facts of some subjects as they hold on a day.

    Facts about a later day than `on` (plans, forecasts) are left out; superseded ones are never
    handed in. Told apart by identity, so that what follows from one can be kept with it.
    """

    directory: Directory
    on: date
    subjects: Mapping[str, SubjectFacts] = field(repr=False)

    @classmethod
    def of(cls, directory: Directory, facts: Iterable[Fact], on: date) -> Ledger:
        """A ledger of these facts."""
        grouped: dict[str, list[Fact]] = {}
        for fact in facts:
            grouped.setdefault(fact.subject, []).append(fact)
        return cls(directory, on, {s: by_metric(found) for s, found in grouped.items()})

    def all(self, subject: str, metric: str, qualifier: str | None = None) -> tuple[Fact, ...]:
        """Every fact of this metric, newest first; of any qualifier unless one is named."""
        return tuple(self._holding(subject, metric, qualifier))

    def latest(self, subject: str, metric: str, qualifier: str | None = None) -> Fact | None:
        """The newest such fact, or None."""
        return next(self._holding(subject, metric, qualifier), None)

    def planned(self, subject: str, metric: str) -> tuple[Fact, ...]:
        """What is said of later days than this one, the nearest first: plans and forecasts."""
        known = self.subjects.get(subject, {}).get(metric, ())
        return tuple(sorted((f for f in known if f.as_of > self.on), key=lambda f: f.as_of))

    def _holding(self, subject: str, metric: str, qualifier: str | None) -> Iterator[Fact]:
        for fact in self.subjects.get(subject, {}).get(metric, ()):
            if (qualifier is None or fact.qualifier == qualifier) and self._holds(fact):
                yield fact

    def _holds(self, fact: Fact) -> bool:
        return fact.as_of <= self.on or fact.grade is Grade.CONVENTION or fact.metric in TIMELESS

    def without(self, metric: str, qualifiers: Collection[str]) -> Ledger:
        """The same without the facts of this metric that have one of these qualifiers."""
        groups = (facts for found in self.subjects.values() for facts in found.values())
        known = (fact for facts in groups for fact in facts)
        kept = (x for x in known if x.metric != metric or x.qualifier not in qualifiers)
        return Ledger.of(self.directory, kept, self.on)

    def age(self, fact: Fact) -> int:
        """Days from the fact's day to the question's."""
        return (self.on - fact.as_of).days

    def is_stale(self, fact: Fact) -> bool:
        """Whether the fact is older than 180 days (C-18)."""
        return self.age(fact) > STALE_AFTER_DAYS


def once_a_ledger(function: Callable[P, R]) -> Callable[P, R]:
    """Works out but once what follows from a ledger or a directory, and plain values alone.

    Questions share one until the facts or the names change; then there is another one.
    """
    return cast(Callable[P, R], lru_cache(maxsize=RESULTS_KEPT)(function))
