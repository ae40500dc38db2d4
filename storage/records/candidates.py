"""People in a workspace's pool of candidates, and the published works that are tied to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Person:
    """What an import says of one person."""

    name: str
    basis: str
    """By what right the data are held: consent, or a legitimate interest."""
    affiliation: str = ""
    topics: tuple[str, ...] = ()
    url: str = ""
    source: str = ""
    region: str = ""
    notified: date | None = None
    """When the person was told that the data are held."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person in the pool; `id` is theirs within the workspace and is never used again."""

    id: int
    person: Person
    added_by: str
    added_at: datetime
    used_at: datetime
    """The last import, look-up or brief: retention counts from here."""

    @property
    def name(self) -> str:
        """The name as it was given."""
        return self.person.name


class Added(StrEnum):
    """What became of one person of an import."""

    NEW = "added"
    UPDATED = "updated"
    SAME = "duplicate"
    BLOCKED = "blocked"
    NAMELESS = "nameless"


@dataclass(frozen=True, slots=True)
class Filing:
    """What became of a person, and as which candidate; `erased` is when they were erased before."""

    outcome: Added
    candidate: int | None = None
    erased: date | None = None


class Match(StrEnum):
    """How a name was found. Only EXACT is the name that was asked for."""

    EXACT = "exact"
    """The same words in any order, accents and case aside."""
    WORDS = "words"
    """All words of the shorter name are in the longer, initials included."""
    SIMILAR = "similar"
    """Spelt otherwise: a question ("did you mean …?"), never the person."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A candidate whose name is near to the one that was asked for."""

    candidate: Candidate
    match: Match
    closeness: float
    """Of the names, from 0 to 1; it says nothing of the person."""


@dataclass(frozen=True, slots=True)
class Found:
    """The nearest names first; `more` where others are just as near and were left out."""

    hits: tuple[Hit, ...] = ()
    more: bool = False


class Tie(StrEnum):
    """How a work was tied to a person."""

    IDENTIFIED = "identified"
    CORROBORATED = "corroborated name"
    COAUTHORS = "corroborated by co-authors"
    NAME_ONLY = "name only"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One published work that is tied to a candidate."""

    candidate: int
    work: str
    """Its identifier: a DOI, an arXiv or OpenAlex id."""
    title: str
    link: str
    published: date
    retrieved: date
    tie: Tie
    organisation: str = ""
    flop: float | None = None
    """Floating-point operations of the training that it reports."""
    hardware: str = ""
    confidence: str = ""
    """In the source's own word: Confident, Likely, Speculative or Unknown."""
    authors: int | None = None
    source: str = ""
    kinds: tuple[str, ...] = ()
    """What the work is evidence of, such as "pretraining at scale"; in alphabetical order."""
    topics: tuple[str, ...] | None = ()
    """Its subject headings; None where it was read before they were kept."""
    record: str = ""
    """What the works index calls it, where that is not `work`."""
    doi: str = ""
    is_cut: bool = False
    """Whether the list of authors was cut, so that there are more than `authors`."""
    doubts: tuple[str, ...] = ()
    """Why the author's record that it was read by may combine several people."""
    undocumented: int = 0
    """Works of the same record that were left out: without a link, a date or authors."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Which works people of the pool are asked for; what is not set doesn't matter."""

    kind: str | None = None
    """What the works are evidence of."""
    words: tuple[str, ...] = ()
    """Words of titles, one of which has to stand there whole; whatever case."""
    since: date | None = None
    """The first day of publication."""
    flop: float | None = None
    """The least training compute that they report, in FLOP."""
    flop_most: float | None = None
    """The most of it."""
    places: tuple[str, ...] = ()
    """Names of an institution, one of which the list of people has to say whole."""
    without: tuple[str, ...] = ()
    """Names of institutions of which it may say none."""
    chips: tuple[str, ...] = ()
    """Chips on one of which the run of a work was trained, whatever version of it."""


@dataclass(frozen=True, slots=True)
class Trained:
    """One candidate with the works that answer a question about the pool, newest first."""

    candidate: Candidate
    works: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Candidates with one kind of evidence, by name."""

    kind: str
    people: tuple[Trained, ...]


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groups of a pool by their names; `more` where there are works beyond those."""

    groups: tuple[Group, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class LookUp:
    """That somebody looked up a person: never what was typed, and the person as a keyed hash."""

    at: datetime
    member: str
    subject: str
    purpose: str
    surface: str
    sources: tuple[str, ...] = ()
    """What was asked: `pool`, `openalex`, …"""


@dataclass(frozen=True, slots=True)
class Pick:
    """Who was meant by an ambiguous name, or was not, as somebody said.

    `person` is the id of a candidate (`pool:12`) or of an author elsewhere (`openalex:A1`).
    """

    person: str
    is_right: bool
    member: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """All that is held on one person."""

    candidate: Candidate
    evidence: tuple[Evidence, ...] = ()
    withdrawn: tuple[str, ...] = ()
    """Works that were said to be somebody else's, kept so that they stay away."""
    picks: tuple[Pick, ...] = ()
    lookups: tuple[LookUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Swept:
    """How many candidates went for which reason: counts are all that is kept."""

    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Candidates that went."""
        return sum(self.counts.values())
