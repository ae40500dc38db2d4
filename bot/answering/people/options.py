"""Those of whom one may be meant, with what tells them apart, and whom an answer is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.context import Context
from bot.candidates.finding import Dossier, Finding, Option, candidate_of
from bot.candidates.scholars.records import Author
from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.questions.types import Question
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


# Whom an answer is about, by name: of an id alone nobody can tell whether it is who was meant.


def naming(question: Question, context: Context, finding: Finding) -> Context:
    """The same with an echo in which whoever was asked for by an id is named before it.

    It belongs to the answer itself, of which no preview and no log shows anything.
    """
    asked, name = question.person or "", _name(finding)
    if not name or not asked_for(asked).by_id:
        return context
    return replace(context, understood=context.understood.replace(asked, f"{name} ({asked})", 1))


def _name(finding: Finding) -> str:
    if isinstance(finding, Dossier):
        return finding.identity.name
    candidate = candidate_of(finding)
    return candidate.name if candidate else ""
