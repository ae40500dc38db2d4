"""What a look-up of a person needs, and what it may come to.

The pool and the works index are handed in: this part knows neither a database nor the network.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Final, Generic, Protocol, TypeVar

from bot.candidates.evidence import Identity
from bot.candidates.scholars.records import Author, Work
from bot.errors import AssayError
from storage.records import Candidate, Evidence, Found, Pick

T = TypeVar("T")

MOST_OPTIONS: Final = 5


class SilentError(AssayError):
    """A works index could not be asked; the message says why, in words for the user."""


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What an index said, and on which day it was read: a cached reply keeps its day."""

    value: T
    on: date


class Scholars(Protocol):
    """A works index. Every method raises SilentError where it can't be asked."""

    def authors(self, name: str) -> Read[tuple[Author, ...]]:
        """Authors with a name like this."""
        ...

    def author(self, identifier: str) -> Read[Author | None]:
        """The author with this id or ORCID iD; a merged record answers under its new id."""
        ...

    def works(self, author: str) -> Read[tuple[Work, ...]]:
        """Everything that the author signed."""
        ...

    def recent(self, author: str, count: int) -> Read[tuple[Work, ...]]:
        """The newest works, by title."""
        ...

    def paper(self, identifier: str) -> Read[Work | None]:
        """A single work with all its authors, by OpenAlex id, DOI or arXiv id."""
        ...

    def forget(self) -> None:
        """Let go of every reply that is kept: somebody was erased."""
        ...


class Pool(Protocol):
    """The people whom one workspace has imported, and those whom nobody may look up."""

    def at_once(self) -> AbstractContextManager[Pool]:
        """The same pool, for several questions in a row that wait for nothing else."""
        ...

    def is_blocked(self, names: Sequence[str], institution: str, ids: Sequence[str]) -> bool:
        """Whether the person of a name and institution, or of any of these ids, is blocked."""
        ...

    def named(self, name: str) -> tuple[Candidate, ...]:
        """Candidates of exactly this name, in any order of its words."""
        ...

    def find(self, name: str) -> Found:
        """Candidates whose names are near, the nearest first."""
        ...

    def candidate(self, number: int) -> Candidate | None:
        """The candidate of this number."""
        ...

    def evidence(self, number: int) -> tuple[Evidence, ...]:
        """The works that are tied to a candidate and on record."""
        ...

    def withdrawn(self, number: int) -> frozenset[str]:
        """Works of a candidate that were said to be somebody else's."""
        ...

    def picks(self, asked: Sequence[str]) -> tuple[Pick, ...]:
        """Who was said to be meant, or not to be, by any of these names; the newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Option:
    """One of those who may be meant, with what tells them apart."""

    person: str
    """Names the choice when it comes back: `openalex:A1`, `pool:12`."""
    name: str
    institution: str = ""
    year: int | None = None
    """The last year in which works name the institution."""
    years: tuple[int, int] | None = None
    topics: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    is_doubtful: bool = False
    """Whether the record may combine several people."""
    picked: date | None = None
    """When somebody here last picked this one for the same name."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Nothing is to be shown, and not why: neither that a person is blocked nor that one exists."""


@dataclass(frozen=True, slots=True)
class Several:
    """The name may be anybody of these, at most five; `others` were left out."""

    options: tuple[Option, ...]
    others: int
    on: date
    left_out: int = 0
    """Those of whom somebody here said that they are not who is meant."""
    twins: tuple[Option, ...] = ()
    """Options that may be one person under several records."""
    candidate: Candidate | None = None
    """Somebody of the pool, where it is only their record elsewhere that is not settled."""


@dataclass(frozen=True, slots=True)
class Nobody:
    """Nothing was found; `asked` are the sources that were."""

    asked: tuple[str, ...]
    on: date
    institution: str = ""
    left_out: int = 0
    candidate: Candidate | None = None


@dataclass(frozen=True, slots=True)
class Silent:
    """The works index could not be asked, and the pool holds nothing."""

    reason: str
    candidate: Candidate | None = None
    has_taken_out: bool = False
    """Whether works of theirs were on record, and were said here to be somebody else's."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What was published by a person who is settled."""

    identity: Identity
    works: tuple[Work, ...]
    asked: tuple[str, ...]
    on: date
    """The oldest day on which any of it was read."""
    stored: tuple[Evidence, ...] = ()
    candidate: Candidate | None = None


def candidate_of(finding: Finding) -> Candidate | None:
    """Who of the pool was found, also where nothing of theirs was."""
    return None if isinstance(finding, Withheld) else finding.candidate


Finding = Withheld | Several | Nobody | Silent | Dossier
