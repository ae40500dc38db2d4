"""Views of the bundle that tests ask for."""

from __future__ import annotations

from datetime import date
from functools import cache

from storage.records import Entity, Fact, Metric
from storage.seed.load import bundled

TODAY = date(2026, 11, 24)


@cache
def entities() -> dict[str, Entity]:
    """Every bundled entity by slug."""
    return {entity.slug: entity for entity in bundled()[0]}


@cache
def facts() -> dict[str, Fact]:
    """Every bundled fact by id, superseded ones included."""
    return {fact.id: fact for fact in bundled()[1]}


@cache
def current() -> tuple[Fact, ...]:
    """The facts that no other supersedes."""
    superseded = {fact.supersedes for fact in facts().values()}
    return tuple(fact for fact in facts().values() if fact.id not in superseded)


def newest(subject: str, metric: Metric) -> Fact:
    """The newest current fact as of the content date of the bundle."""
    known = [f for f in current() if f.subject == subject and f.metric == metric]
    return max((f for f in known if f.as_of <= TODAY), key=lambda fact: fact.as_of)
