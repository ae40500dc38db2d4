"""Sourced statements, and the names of the things that they are about."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final


class Grade(StrEnum):
    """How far a fact can be trusted, best first."""

    A = "A"  # primary source or dataset owner
    B = "B"  # named press or analyst
    C = "C"  # secondary source
    OWN = "own"  # entered by the employer
    CONVENTION = "convention"  # an assumption of Assay's own, open to change

    @property
    def rank(self) -> int:
        """Position from best (0) to worst."""
        return _RANKS[self]


_RANKS = {grade: rank for rank, grade in enumerate(Grade)}


class EntityKind(StrEnum):
    """What a subject is."""

    LAB = "lab"  # competes for AI researchers
    OWNER = "owner"  # owns a fleet, need not be a lab
    ACADEMIC = "academic"  # a university or public body, or its shared machine
    CHIP = "chip"
    RUN = "run"  # a published training run, by the model it made
    SITE = "site"  # a data centre
    PROGRAMME = "programme"  # shared compute that one can apply for


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that facts are about: its slug is the `subject` of its facts.

    Labs, owners and academics have bare slugs (`openai`); other kinds carry their kind as a
    prefix (`chip/h100`, `run/olmo-3-7b`, `site/colossus-2`).
    """

    slug: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    traits: frozenset[str] = frozenset()
    """Flags that change the arithmetic or the reading: `division`, `tracked`, `predecessor`."""

    @property
    def key(self) -> str:
        """The slug without the prefix of its kind, as figure keys use it."""
        return self.slug.rpartition("/")[2]

    @property
    def names(self) -> frozenset[str]:
        """All that it is called, in small letters."""
        return frozenset(one.casefold() for one in (self.key, self.name, *self.aliases))


@dataclass(frozen=True, slots=True)
class Fact:
    """One sourced statement. Never overwritten: a newer fact supersedes an older one.

    `value`, `low` and `high` are in `unit`; low and high are the 5th and 95th percentiles unless
    `note` says otherwise; each may be missing. `as_of` is the day that the statement is about,
    `published` when its source said so, `retrieved` when we read it.
    """

    id: str
    subject: str
    metric: str
    unit: str
    as_of: date
    retrieved: date
    source_name: str
    grade: Grade
    value: float | None = None
    low: float | None = None
    high: float | None = None
    qualifier: str = ""
    """What keeps facts of one metric apart: price basis, contract status, user certainty."""
    published: date | None = None
    source_url: str | None = None
    statement: str = ""
    note: str = ""
    supersedes: str | None = None
    details: tuple[tuple[str, str], ...] = field(default=())
    """Further properties by name, for example `("chip", "chip/h100")` of a training run."""

    def __hash__(self) -> int:
        return hash(self.id)  # ids are unique; hashing every field would cost half an answer

    def detail(self, name: str) -> str | None:
        """The further property of this name, or None."""
        return next((value for key, value in self.details if key == name), None)


def distinct(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Each fact once, in the order of first appearance; told apart by their ids."""
    return tuple({fact.id: fact for fact in facts}.values())


CORRECTION: Final = "own"
"""What the ids of facts begin with that a workspace put in the place of public ones."""


_CORRECTED: Final = re.compile(rf"{CORRECTION}-[0-9a-f]{{8}}(?:-r\d+)?")
"""An id made of its content; those of an offer's own figures are names: `own-researchers`."""


def is_correction(fact: Fact) -> bool:
    """Whether a workspace put this fact in the place of a public one."""
    return _CORRECTED.fullmatch(fact.id) is not None


def content_id(
    prefix: str, subject: str, metric: str, qualifier: str, as_of: date, source: str
) -> str:
    """An id made of what a fact says it is about, so that importing it twice changes nothing."""
    text = "\x1f".join((subject, metric, qualifier, as_of.isoformat(), source))
    return f"{prefix}-{hashlib.blake2s(text.encode(), digest_size=4).hexdigest()}"
