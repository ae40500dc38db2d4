"""Looking up a person: the block list, then the workspace's pool, then the works index.

Everything is asked through what is handed in. The order is the promise: for a blocked person no
source is asked, and for a person of the pool whose works are on record none but the pool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.candidates.evidence import Identity, Sure, how_sure
from bot.candidates.finding import (
    MOST_OPTIONS,
    Dossier,
    Finding,
    Nobody,
    Option,
    Pool,
    Read,
    Scholars,
    Several,
    Silent,
    SilentError,
    Withheld,
)
from bot.candidates.scholars.records import Author, Doubt, Work
from bot.candidates.scholars.settling import Asked, agrees, settle
from bot.candidates.scholars.text import folded
from bot.candidates.ties import RunIndex
from storage.records import Candidate, Hit, Match

POOL: Final = "your pool"
INDEX: Final = "the works index (OpenAlex)"
TABLE: Final = "the table of published models"
MOST_PAPERS: Final = 10
"""Single papers that one look-up asks for, to see past a list of authors that was cut."""
TITLES: Final = 2

Look = Callable[[], Finding]


@dataclass(frozen=True, slots=True)
class Search:
    """A look-up on one day, for one workspace."""

    pool: Pool
    scholars: Scholars
    index: RunIndex
    on: date

    def find(self, asked: Asked) -> Finding:
        """Who is meant and what they published, or what stands in the way of saying so."""
        if self._is_blocked(asked):
            return Withheld()
        if asked.candidate is not None:
            return self._of_candidate(self.pool.candidate(asked.candidate), asked)
        if asked.by_id:
            return self._quietly(lambda: self._of_author(asked.author or asked.orcid or ""))
        hits = self.pool.find(asked.name).hits
        exact = [hit for hit in hits if hit.match is Match.EXACT and _fits(hit, asked)]
        if len(exact) == 1:
            return self._of_candidate(exact[0].candidate, asked)
        if exact:
            return self._several([_member(hit.candidate) for hit in exact])
        return self._quietly(lambda: self._by_name(asked, hits))

    def _quietly(self, ask: Look) -> Finding:
        try:
            return ask()
        except SilentError as error:
            return Silent(str(error))

    def _is_blocked(self, asked: Asked) -> bool:
        ids = [asked.author and f"openalex:{asked.author}", asked.orcid and f"orcid:{asked.orcid}"]
        names = [] if asked.by_id else [asked.name]
        return self.pool.is_blocked(names, asked.institution, [one for one in ids if one])

    def _hides(self, author: Author) -> bool:
        """A misspelling may lead to a blocked person whom the name alone did not give away."""
        last = author.last.name if author.last else ""
        ids = [f"openalex:{author.id}", *([f"orcid:{author.orcid}"] if author.orcid else [])]
        return self.pool.is_blocked(author.names, last, ids)

    def _of_candidate(self, candidate: Candidate | None, asked: Asked) -> Finding:
        """What the pool holds, else what the index knows under the candidate's name and place."""
        if candidate is None:
            return Nobody((POOL,), self.on)
        person = candidate.person
        if self.pool.is_blocked([person.name], person.affiliation, []):
            return Withheld()
        if stored := self.pool.evidence(candidate.id):
            identity = Identity(person.name)
            oldest = min(one.retrieved for one in stored)
            return Dossier(identity, (), (POOL,), oldest, stored, candidate)
        named = replace(asked, name=person.name, institution=person.affiliation, candidate=None)
        found = self._quietly(lambda: self._by_name(named, ()))
        return replace(found, candidate=candidate) if isinstance(found, Dossier) else found

    def _by_name(self, asked: Asked, hits: Sequence[Hit]) -> Finding:
        read = self.scholars.authors(asked.name)
        seen = settle(asked, read.value)
        if isinstance(seen, Author):
            return Withheld() if self._hides(seen) else self._dossier(Read(seen, read.on))
        shown = [author for author in seen if not self._hides(author)]
        if seen and not shown:
            return Withheld()
        if not shown and not hits:
            return Nobody((POOL, INDEX, TABLE), read.on, asked.institution)
        ours = [_member(hit.candidate) for hit in hits]
        return self._several([*ours, *map(_option, _telling(asked, shown))])

    def _several(self, options: Sequence[Option]) -> Several:
        """At most five, alphabetical by institution; titles are asked for these alone."""
        first = sorted(options[:MOST_OPTIONS], key=_by_institution)
        titled = tuple(replace(one, titles=self._titles(one)) for one in first)
        return Several(titled, max(0, len(options) - MOST_OPTIONS), self.on)

    def _titles(self, option: Option) -> tuple[str, ...]:
        kind, _, author = option.person.partition(":")
        if kind != "openalex":
            return ()
        try:
            works = self.scholars.recent(author, TITLES).value
        except SilentError:
            return ()
        return tuple(work.title for work in works[:TITLES])

    def _of_author(self, identifier: str) -> Finding:
        read = self.scholars.author(identifier)
        author = read.value
        if author is None or Doubt.NULL in author.doubts:
            return Nobody((INDEX,), read.on)
        return Withheld() if self._hides(author) else self._dossier(Read(author, read.on))

    def _dossier(self, author: Read[Author]) -> Dossier:
        identity = Identity.of(author.value)
        works = self.scholars.works(author.value.id)
        gone = self.pool.withdrawn(f"openalex:{author.value.id}")
        kept = [work for work in works.value if not gone & {work.id, work.arxiv, work.doi}]
        whole = tuple(self._completed(identity, kept))
        on = min(author.on, works.on)
        return Dossier(identity, whole, (POOL, INDEX, TABLE), on)

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


def _fits(hit: Hit, asked: Asked) -> bool:
    told, known = folded(asked.institution), folded(hit.candidate.person.affiliation)
    return not told or not known or told in known or known in told


def bare_institution(name: str) -> str:
    """An institution's name folded, the country in brackets left out."""
    return folded(name.partition(" (")[0])


def _telling(asked: Asked, authors: Iterable[Author]) -> list[Author]:
    """Those of the institution that was told first, then by how much tells them apart."""
    return sorted(authors, key=lambda a: (not agrees(asked.institution, a), a.last is None))


def _by_institution(option: Option) -> tuple[bool, str, str]:
    return not option.institution, folded(option.institution), folded(option.name)


def _option(author: Author) -> Option:
    last = author.last
    return Option(
        person=f"openalex:{author.id}",
        name=author.name,
        institution=last.name if last else "",
        year=max(last.years, default=None) if last else None,
        years=author.years,
        topics=author.topics[:1],
        is_doubtful=bool(author.doubts),
    )


def _member(candidate: Candidate) -> Option:
    person = candidate.person
    return Option(
        person=f"pool:{candidate.id}",
        name=person.name,
        institution=person.affiliation,
        topics=person.topics[:1],
    )
