"""Those of whom one may be meant, with what tells them apart."""

from __future__ import annotations

from collections.abc import Sequence

from bot.candidates.finding import Option
from bot.candidates.scholars.records import Author
from bot.candidates.scholars.text import folded
from storage.records import Candidate


def by_institution(option: Option) -> tuple[bool, str, str]:
    """In the order of the alphabet; those without an institution come last."""
    return not option.institution, folded(option.institution), folded(option.name)


def of_author(author: Author, candidate: Candidate | None = None) -> Option:
    """A record of the index: `openalex:A1`, or `pool:12/A1` where it is for one of ours."""
    last = author.last
    return Option(
        person=f"{ours(candidate.id)}/{author.id}" if candidate else f"openalex:{author.id}",
        name=author.name,
        institution=last.name if last else "",
        year=max(last.years, default=None) if last else None,
        years=author.years,
        topics=author.topics[:1],
        is_doubtful=bool(author.doubts),
    )


def of_member(candidate: Candidate) -> Option:
    """Somebody of the pool."""
    person = candidate.person
    return Option(
        person=ours(candidate.id),
        name=person.name,
        institution=person.affiliation,
        topics=person.topics[:1],
    )


def ours(number: int) -> str:
    """How somebody of the pool is called beside records of the index."""
    return f"pool:{number}"


def twins_of(options: Sequence[Option]) -> tuple[Option, ...]:
    """Records of the index that have one name and one institution: one person may have several."""
    for one in options:
        alike = tuple(o for o in options if _same(one, o))
        if len(alike) > 1:
            return alike
    return ()


def _same(one: Option, other: Option) -> bool:
    """Whether two records differ in nothing but their id."""
    places = [folded(bare_institution(o.institution)) for o in (one, other)]
    is_indexed = all("A" in o.person.rpartition(":")[2] for o in (one, other))
    return is_indexed and bool(places[0]) and len(set(places)) == 1 and _alike(one.name, other.name)


def _alike(one: str, other: str) -> bool:
    return sorted(folded(one).split()) == sorted(folded(other).split())


def bare_institution(name: str) -> str:
    """An institution's name folded, the country in brackets left out."""
    return folded(name.partition(" (")[0])
