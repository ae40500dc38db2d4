"""Looking up a person: the block list, then the workspace's pool, then the works index.

The order is the promise: for a blocked person no source is asked, and for a person of the pool
whose works are on record none but the pool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot.answering.people.options import (
    bare_institution,
    by_institution,
    of_author,
    of_member,
    ours,
    twins_of,
)
from bot.candidates.evidence import Identity, Sure, how_sure
from bot.candidates.finding import (
    MOST_OPTIONS,
    Dossier,
    Finding,
    Nobody,
    Option,
    Pool,
    Scholars,
    Several,
    Silent,
    SilentError,
    Withheld,
)
from bot.candidates.institutions import may_be
from bot.candidates.scholars.records import Author, Doubt, Work
from bot.candidates.scholars.settling import Asked, agrees, settle
from bot.candidates.scholars.text import folded, may_be_same, without_initials
from bot.candidates.stored import held_of, is_whole
from bot.candidates.ties import RunIndex
from storage.records import Candidate, Hit

POOL: Final = "your pool"
INDEX: Final = "the works index (OpenAlex)"
TABLE: Final = "the table of published models"
MOST_PAPERS: Final = 10
"""Single papers that one look-up asks for, to see past a list of authors that was cut."""
TITLES: Final = 2
FRESH: Final = timedelta(days=30)
"""For how long works of the pool are not read anew."""
WORK: Final = "work:"
"""How a work is called beside people of whom somebody said that they are not meant."""

Look = Callable[[], Finding]


class _Open(NamedTuple):
    """What the pool leaves open, so that the index is asked: who is near, or somebody's works."""

    hits: tuple[Hit, ...] = ()
    candidate: Candidate | None = None
    held: Dossier | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """A look-up on one day, for one workspace."""

    pool: Pool
    scholars: Scholars
    index: RunIndex
    on: date
    waits: Callable[[], object]
    """Called before the index is asked, which takes a while."""

    def find(self, asked: Asked) -> Finding:
        """Who is meant and what they published, or what stands in the way of saying so."""
        with self.pool.at_once() as pool:
            known = replace(self, pool=pool)._known(asked)
        if not isinstance(known, _Open):
            return known
        self.waits()
        if known.candidate:
            return self._read_anew(known.candidate, known.held, asked)
        if asked.by_id:
            return self._quietly(lambda: self._of_records(_ids(asked)))
        return self._quietly(lambda: self._by_name(asked, known.hits))

    def _known(self, asked: Asked) -> Finding | _Open:
        """What the pool alone says. Nothing here asks the index."""
        if self._is_blocked(asked):
            return Withheld()
        if asked.candidate is not None:
            return self._of_candidate(self.pool.candidate(asked.candidate), asked)
        if asked.by_id:
            return _Open()
        gone = self._not_meant(asked.name)
        exact = [
            c
            for c in self.pool.named(asked.name)
            if may_be(asked.institution, c.person.affiliation) and ours(c.id) not in gone
        ]
        if len(exact) == 1:
            return self._of_candidate(exact[0], asked)
        if exact:
            return self._several([of_member(candidate) for candidate in exact], asked)
        near = self.pool.find(asked.name).hits
        return _Open(tuple(hit for hit in near if ours(hit.candidate.id) not in gone))

    def _quietly(self, ask: Look) -> Finding:
        try:
            return ask()
        except SilentError as error:
            return Silent(str(error))

    def _is_blocked(self, asked: Asked) -> bool:
        ids = [f"openalex:{one}" for one in asked.authors]
        ids += [f"orcid:{asked.orcid}"] if asked.orcid else []
        names = [] if asked.by_id else [asked.name]
        return self.pool.is_blocked(names, asked.institution, ids)

    def _hides(self, author: Author) -> bool:
        """A misspelling may lead to a blocked person whom the name alone did not give away."""
        last = author.last.name if author.last else ""
        ids = [f"openalex:{author.id}", *([f"orcid:{author.orcid}"] if author.orcid else [])]
        return self.pool.is_blocked(author.names, last, ids)

    def _not_meant(self, *asked: str) -> frozenset[str]:
        return frozenset(one.person for one in self.pool.picks(asked) if not one.is_right)

    def _of_candidate(self, candidate: Candidate | None, asked: Asked) -> Finding | _Open:
        """What the pool holds of somebody, where that is not old."""
        if candidate is None:
            return Nobody((POOL,), self.on)
        person = candidate.person
        told = () if asked.by_id else (asked.name, asked.institution)  # not blocked, as we know
        known = (person.name, person.affiliation)
        if known != told and self.pool.is_blocked([person.name], person.affiliation, []):
            return Withheld()
        held = self._held(candidate)
        if held and self.on - held.on < FRESH and is_whole(held.stored) and not asked.authors:
            return held
        return _Open(candidate=candidate, held=held)

    def _read_anew(self, candidate: Candidate, held: Dossier | None, asked: Asked) -> Finding:
        """What the index knows under the candidate's name and place.

        Where that fails, works that were read long ago stand with their day.
        """
        person = candidate.person
        named = replace(asked, name=person.name, institution=person.affiliation)
        found = self._quietly(lambda: self._elsewhere_as(named, candidate))
        if isinstance(found, Dossier | Withheld):
            return found
        if held:
            return held
        if isinstance(found, Silent):
            found = replace(found, has_taken_out=bool(self.pool.withdrawn(candidate.id)))
        return replace(found, candidate=candidate)

    def _held(self, candidate: Candidate) -> Dossier | None:
        """The works on record."""
        return held_of(candidate, self.pool.evidence(candidate.id), POOL)

    def _elsewhere_as(self, named: Asked, candidate: Candidate) -> Finding:
        """What the index knows of somebody of the pool."""
        if named.authors:
            return self._of_records(named.authors, candidate)
        return self._by_name(replace(named, candidate=None), (), candidate)

    def _by_name(
        self, asked: Asked, hits: Sequence[Hit], candidate: Candidate | None = None
    ) -> Finding:
        if asked.paper and (author := self._signed(asked)):
            return self._of_records((author,), candidate)
        read = self.scholars.authors(asked.name)
        if not read.value and (wider := without_initials(asked.name)) != folded(asked.name):
            read = self.scholars.authors(wider)  # an index may hold the name in full alone
        gone = self._not_meant(ours(candidate.id) if candidate else asked.name)
        meant = [a for a in read.value if f"openalex:{a.id}" not in gone]
        seen = settle(asked, meant)
        if isinstance(seen, Author):
            return Withheld() if self._hides(seen) else self._dossier((seen,), read.on, candidate)
        shown = [author for author in seen if not self._hides(author)]
        if seen and not shown:
            return Withheld()
        left_out = len(read.value) - len(meant)
        if not shown and not hits:
            return Nobody((POOL, INDEX), read.on, asked.institution, left_out)
        members = [of_member(hit.candidate) for hit in hits]
        theirs = [of_author(author, candidate) for author in _telling(asked, shown)]
        return replace(self._several([*members, *theirs], asked), left_out=left_out)

    def _signed(self, asked: Asked) -> str | None:
        """The author of a paper who has the name that was asked for; None where it tells nobody."""
        work = self.scholars.paper(asked.paper or "").value
        signed = [a for a in (work.authors if work else ()) if may_be_same(asked.name, a.name)]
        return signed[0].author if len(signed) == 1 else None

    def _several(self, options: Sequence[Option], asked: Asked) -> Several:
        """At most five, alphabetical by institution; titles are asked for these alone."""
        first = sorted(options[:MOST_OPTIONS], key=by_institution)
        chosen = {p.person: p.at.date() for p in self.pool.picks((asked.name,)) if p.is_right}
        told = tuple(
            replace(one, titles=self._titles(one), picked=chosen.get(one.person)) for one in first
        )
        return Several(told, max(0, len(options) - MOST_OPTIONS), self.on, twins=twins_of(told))

    def _titles(self, option: Option) -> tuple[str, ...]:
        author = option.person.rpartition(":")[2].rpartition("/")[2]
        if not author.startswith("A"):
            return ()
        try:
            works = self.scholars.recent(author, TITLES).value
        except SilentError:
            return ()
        return tuple(work.title for work in works[:TITLES])

    def _of_records(self, records: Sequence[str], candidate: Candidate | None = None) -> Finding:
        """What is published under ids of the index: several where one person has several."""
        read = [self.scholars.author(one) for one in records]
        known = [one.value for one in read if one.value and Doubt.NULL not in one.value.doubts]
        on = min((one.on for one in read), default=self.on)
        if not known:
            return Nobody((INDEX,), on)
        if any(self._hides(author) for author in known):
            return Withheld()
        return self._dossier(known, on, candidate)

    def _dossier(
        self, authors: Sequence[Author], on: date, candidate: Candidate | None = None
    ) -> Dossier:
        identity = Identity.of(*authors)
        read = [self.scholars.works(author.id) for author in authors]
        gone = self._withdrawn(identity, candidate)
        works = [work for one in read for work in one.value if not gone & ids_of(work)]
        whole = tuple(w for w in self._completed(identity, works) if not gone & ids_of(w))
        day = min(on, *(one.on for one in read))
        return Dossier(identity, whole, (POOL, INDEX, TABLE), day, candidate=candidate)

    def _withdrawn(self, identity: Identity, candidate: Candidate | None) -> frozenset[str]:
        """Works that somebody here said are not this person's."""
        asked = ours(candidate.id) if candidate else identity.name
        said = (one for one in self._not_meant(asked) if one.startswith(WORK))
        gone = self.pool.withdrawn(candidate.id) if candidate else frozenset[str]()
        return gone | {one.removeprefix(WORK) for one in said}

    def _completed(self, identity: Identity, works: Sequence[Work]) -> Iterator[Work]:
        """The works, long lists of authors read whole where a run depends on them.

        The index cuts lists at a hundred authors, and its filter misses whoever comes after: so
        papers of runs by the person's institutions are asked for one by one.
        """
        left = MOST_PAPERS
        for work in works:
            cut = work.cut and left > 0 and self.index.tie(work) is not None
            left -= cut
            yield (self._paper(work.id) or self._paper(work.arxiv or "") or work) if cut else work
        tied = {slug for work in works for slug in self.index.runs_of(work)}
        for paper in list(dict.fromkeys(self._elsewhere(identity, tied)))[:left]:
            work_found = self._paper(paper)
            if work_found and how_sure(identity, work_found) is not Sure.NAME_ONLY:
                yield work_found

    def _paper(self, identifier: str) -> Work | None:
        try:
            return self.scholars.paper(identifier).value if identifier else None
        except SilentError:
            return None

    def _elsewhere(self, identity: Identity, tied: set[str]) -> Iterator[str]:
        """Papers of runs that an institution of the person published in years with them."""
        for paper, runs in self.index.arxiv.items():
            if any(slug not in tied and self._may_have_signed(identity, slug) for slug in runs):
                yield paper

    def _may_have_signed(self, identity: Identity, slug: str) -> bool:
        told = f" {folded(self.index.organisations.get(slug, ''))} "
        year = self.index.days[slug].year
        return any(
            f" {bare_institution(one.name)} " in told and any(abs(year - y) <= 1 for y in one.years)
            for one in identity.affiliations
        )


def _telling(asked: Asked, authors: Iterable[Author]) -> list[Author]:
    """Those of the institution that was told first, then by how much tells them apart."""
    return sorted(authors, key=lambda a: (not agrees(asked.institution, a), a.last is None))


def _ids(asked: Asked) -> tuple[str, ...]:
    return asked.authors or ((asked.orcid,) if asked.orcid else ())


def ids_of(work: Work) -> frozenset[str]:
    """Everything that a work is called by."""
    return frozenset(one for one in (work.id, work.arxiv, work.doi) if one)
