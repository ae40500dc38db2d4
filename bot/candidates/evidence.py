"""Published works tied to a person: what, when, in which role as published, and how sure.

Each line is a statement about a work, never about a person: its fact says how many authors the
work names, when it was published, where, and when that was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from bot.candidates.runs import Run, run_of, runs_by_size
from bot.candidates.scholars.records import Affiliation, Author, Authorship, Doubt, Work
from bot.candidates.scholars.text import folded, is_same_name, short_title
from bot.candidates.ties import RunIndex, Tied
from bot.ledger import Ledger
from storage.records import Fact, Grade

AUTHORS: Final = "authors"
"""The metric of a work's fact: how many authors it names."""
CUT: Final = "the list is cut here, there are more"
SHARED_CREDIT: Final = 50
"""Above so many authors a list says little about one person's share."""
ENOUGH_COAUTHORS: Final = 2
TELLING: Final = 4
"""Words of a title that one person gives to one work alone."""


class Sure(StrEnum):
    """How sure it is that a work is this person's, the surest first."""

    IDENTIFIED = "identified"
    CORROBORATED = "matched by name and organisation"
    COAUTHORS = "matched by name and co-authors"
    NAME_ONLY = "name only"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is meant, once that is settled. `ids` are of the works index, several after a split."""

    name: str
    ids: frozenset[str] = frozenset()
    orcid: str | None = None
    spellings: tuple[str, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @classmethod
    def of(cls, first: Author, *more: Author) -> Identity:
        """The person of an author's record, or of several records that are one person's."""
        authors = (first, *more)
        names = (name for author in authors for name in author.names)
        return cls(
            name=first.name,
            ids=frozenset(author.id for author in authors),
            orcid=next((author.orcid for author in authors if author.orcid), None),
            spellings=tuple(n for n in dict.fromkeys(names) if n != first.name),
            affiliations=tuple(place for author in authors for place in author.affiliations),
            doubts=tuple(dict.fromkeys(d for author in authors for d in author.doubts)),
        )

    @property
    def names(self) -> tuple[str, ...]:
        """Every form of the name."""
        return (self.name, *self.spellings)


class Line(NamedTuple):
    """One work of a person, with the runs that it is about, the largest first."""

    work: Work
    fact: Fact
    sure: Sure
    tie: Tied | None = None
    runs: tuple[Run, ...] = ()

    @property
    def published(self) -> date:
        """The day of the work."""
        return self.fact.as_of

    @property
    def run(self) -> Run | None:
        """The largest run that the work is about."""
        return self.runs[0] if self.runs else None

    @property
    def is_shared_credit(self) -> bool:
        """Whether the list of authors is too long to tell anything of one of them."""
        return self.work.cut or (self.fact.value or 0) > SHARED_CREDIT


@dataclass(frozen=True, slots=True)
class Gathered:
    """The evidence, newest first, and what was left out of it."""

    lines: tuple[Line, ...]
    questionable: tuple[Line, ...] = ()
    """By name alone: shown only as a question."""
    undocumented: int = 0
    """Works without a link or a day of publication, which are not shown."""

    @property
    def with_runs(self) -> tuple[Line, ...]:
        """The lines whose training compute is published."""
        return tuple(line for line in self.lines if line.run)

    @property
    def runs(self) -> tuple[str, ...]:
        """The slugs of the runs that the lines are about, each once."""
        return tuple(dict.fromkeys(line.run.entity.slug for line in self.lines if line.run))

    @property
    def largest(self) -> Line | None:
        """The line with the largest training compute, as published or by published hours."""
        return max(self._sized, key=lambda line: line.run.size if line.run else 0.0, default=None)

    @property
    def smallest(self) -> Line | None:
        """The line with the smallest known training compute."""
        return min(self._sized, key=lambda line: line.run.size if line.run else 0.0, default=None)

    @property
    def _sized(self) -> Sequence[Line]:
        return [line for line in self.lines if line.run and line.run.size]


def gather(
    person: Identity, works: Iterable[Work], index: RunIndex, ledger: Ledger, retrieved: date
) -> Gathered:
    """What works say of a person; of two records of one work the better documented one."""
    once = unique(works, person)
    shown = [work for work in once if work.url and work.published and work.authors]
    mates = coauthors(person, shown)
    lines = [_line(person, work, index, ledger, retrieved, mates) for work in shown]
    lines.sort(key=lambda line: (-line.published.toordinal(), folded(line.work.title)))
    return Gathered(
        tuple(line for line in lines if line.sure is not Sure.NAME_ONLY),
        tuple(line for line in lines if line.sure is Sure.NAME_ONLY),
        len(once) - len(shown),
    )


def _line(
    person: Identity,
    work: Work,
    index: RunIndex,
    ledger: Ledger,
    retrieved: date,
    mates: frozenset[str],
) -> Line:
    tie = index.tie(work)
    found = (run_of(slug, ledger) for slug in tie.runs) if tie else ()
    runs = runs_by_size(run for run in found if run)
    return Line(work, work_fact(work, retrieved), how_sure(person, work, mates), tie, runs)


def how_sure(person: Identity, work: Work, mates: frozenset[str] = frozenset()) -> Sure:
    """How it is known that the work is this person's.

    An id in the list of authors settles it. Else the name must be there, and either an institution
    of the same years or two co-authors of the person's identified works.
    """
    if any(_is_identified(person, one) for one in work.authors):
        return Sure.IDENTIFIED
    signed = [one for one in work.authors if _is_named(person, one)]
    if any(_shares_institution(person, one, work) for one in signed):
        return Sure.CORROBORATED
    if signed and len(_names(work) & mates) >= ENOUGH_COAUTHORS:
        return Sure.COAUTHORS
    return Sure.NAME_ONLY


def coauthors(person: Identity, works: Sequence[Work]) -> frozenset[str]:
    """Folded names of those who signed a work together with the identified person."""
    own = {folded(name) for name in person.names}
    together = (w for w in works if any(_is_identified(person, one) for one in w.authors))
    return frozenset(name for work in together for name in _names(work)) - own


def _names(work: Work) -> frozenset[str]:
    return frozenset(folded(one.name) for one in work.authors)


def _is_identified(person: Identity, one: Authorship) -> bool:
    by_id = one.author is not None and one.author in person.ids
    return by_id or (one.orcid is not None and one.orcid == person.orcid)


def _is_named(person: Identity, one: Authorship) -> bool:
    """Another ORCID iD tells another person, whatever the name."""
    other = one.orcid is not None and person.orcid is not None and one.orcid != person.orcid
    return not other and any(is_same_name(name, one.name) for name in person.names)


def _shares_institution(person: Identity, one: Authorship, work: Work) -> bool:
    told = {folded(name) for name in one.institutions}
    year = work.published.year if work.published else 0
    return any(
        folded(ours.name) in told and any(abs(year - y) <= 1 for y in ours.years)
        for ours in person.affiliations
    )


def institution_of(work: Work, person: Identity) -> str:
    """The institution that a work names beside the person; empty where it names none."""
    for one in work.authors:
        mine = one.author in person.ids if one.author else one.name in person.names
        if one.institutions and (mine or not one.name):  # the pool keeps no other author
            return one.institutions[0]
    return ""


def work_fact(work: Work, retrieved: date) -> Fact:
    """The fact of a work: how many authors it names. Raises ValueError without day or link."""
    if work.published is None or not work.url:
        raise ValueError(f"{work.id} has no day or no link")
    return Fact(
        id=work.id,
        subject=f"work/{work.id}",
        metric=AUTHORS,
        unit="people",
        value=float(len(work.authors)),
        as_of=work.published,
        published=work.published,
        retrieved=retrieved,
        source_name="arXiv" if work.id.startswith("arXiv:") else "OpenAlex",
        source_url=work.url,
        grade=Grade.A,
        note=CUT if work.cut else "",
        details=(("title", short_title(work.title)),),
    )


def unique(works: Iterable[Work], person: Identity | None = None) -> tuple[Work, ...]:
    """Each work once: a preprint and its published form share an arXiv id, a DOI or a title.

    A title counts with the first author; a telling one that the person signed twice, by itself.
    """
    kept: dict[str, Work] = {}
    for work in works:
        known = next((kept[key] for key in _keys(work, person) if key in kept), None)
        best = _joined(work, known) if known else work
        for key in (*_keys(work, person), *(_keys(known, person) if known else ())):
            kept[key] = best
    return tuple(dict.fromkeys(kept.values()))


def _keys(work: Work, person: Identity | None) -> tuple[str, ...]:
    first = folded(work.authors[0].name) if work.authors else ""
    title = folded(work.title)
    is_mine = person is not None and any(_is_identified(person, one) for one in work.authors)
    mine = f"{title}\n" if is_mine and len(title.split()) >= TELLING else None
    return tuple(key for key in (work.id, work.arxiv, work.doi, f"{title}\n{first}", mine) if key)


def _joined(one: Work, other: Work) -> Work:
    """The better documented record, with the identifiers of both."""
    best, rest = (one, other) if _documented(one) > _documented(other) else (other, one)
    return replace(best, arxiv=best.arxiv or rest.arxiv, doi=best.doi or rest.doi)


def _documented(work: Work) -> tuple[bool, bool, bool, int]:
    return bool(work.url), work.published is not None, not work.cut, len(work.authors)
