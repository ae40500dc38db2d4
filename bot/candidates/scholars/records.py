"""Authors and works as scholarly indexes tell them, less what Assay does not keep.

Citation counts, portraits, countries of people and anything else that invites ranking or guessing
are never read into these records.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Doubt(StrEnum):
    """Why a record of an author may combine several people, or be none."""

    INSTITUTIONS = "more institutions in one year than one person has"
    OUTPUT = "more works in one year than one person writes"
    UNREAD = "many works and hardly any reference to them"
    FIELDS = "fields that have little to do with each other"
    NULL = "a record for works without a known author"


@dataclass(frozen=True, slots=True)
class Affiliation:
    """An institution that works of an author name, and the years of those works, oldest first."""

    institution: str
    name: str
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Author:
    """An author's record. `years` are the first and the last year with a known work."""

    id: str
    name: str
    other_names: tuple[str, ...] = ()
    orcid: str | None = None
    affiliations: tuple[Affiliation, ...] = ()
    """The newest first; of one year by name."""
    topics: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def last(self) -> Affiliation | None:
        """The institution that the newest works name."""
        return self.affiliations[0] if self.affiliations else None

    @property
    def names(self) -> tuple[str, ...]:
        """Every form of the name, the usual one first."""
        return (self.name, *self.other_names)


@dataclass(frozen=True, slots=True)
class Authorship:
    """One author of one work, as the work has it."""

    name: str
    author: str | None = None
    """The author's id in the index."""
    orcid: str | None = None
    institutions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """A published work. `authors` may stop early, which `cut` tells."""

    id: str
    title: str
    published: date | None
    url: str
    """Where a person can read it; empty where the index gives no address."""
    authors: tuple[Authorship, ...] = ()
    cut: bool = False
    doi: str | None = None
    arxiv: str | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """A record that could not be taken: what the index calls it, and why."""

    record: str
    reason: str


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Records of one reply, how many there are in all, and where the next ones are."""

    records: tuple[T, ...]
    total: int
    next_cursor: str | None = None
    aside: tuple[Aside, ...] = ()
