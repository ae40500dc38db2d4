"""Invented people for the tests of the pool."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from storage.records import Evidence, Filing, Person, Tie
from storage.store import Store
from tests.storage.samples import NOON

TEAM = "T1"
_PERSON = Person("Anneke Brandvold", "consent", "Institute of Invented Studies")
_WORK = Evidence(
    candidate=1,
    work="arxiv:2601.00001",
    kinds=("pretraining at scale",),
    title="An Invented Model",
    link="https://arxiv.example/abs/2601.00001",
    published=date(2026, 1, 5),
    retrieved=date(2026, 11, 20),
    tie=Tie.IDENTIFIED,
    flop=3e24,
    source="Invented Index",
)


def a_person(name: str = _PERSON.name, **changes: Any) -> Person:
    """A person with these changes."""
    return replace(_PERSON, name=name, **changes)


def a_work(**changes: Any) -> Evidence:
    """A work tied to candidate 1, with these changes."""
    return replace(_WORK, **changes)


def add(store: Store, *people: Person | str, team: str = TEAM) -> tuple[Filing, ...]:
    """Add people, given whole or by name, at noon."""
    whole = [a_person(one) if isinstance(one, str) else one for one in people]
    with store.write() as tx:
        return tx.workspace(team).candidates.add(whole, "U1", NOON)


def found(store: Store, text: str, team: str = TEAM) -> list[str]:
    """The names that a look for a name gives, in order."""
    with store.read() as tx:
        return [hit.candidate.name for hit in tx.workspace(team).candidates.find(text).hits]


def names(store: Store, team: str = TEAM) -> Sequence[str]:
    """Everybody in a pool."""
    with store.read() as tx:
        return [one.name for one in tx.workspace(team).candidates.page()]
