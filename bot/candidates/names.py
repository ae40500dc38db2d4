"""Whether a name says who is meant, and what tells people of like names apart."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.formats import day_text
from storage.records import Candidate, Found, Match

MOST_TOPICS: Final = 3


class Sure(NamedTuple):
    """The one candidate of exactly this name."""

    candidate: Candidate


class Unsure(NamedTuple):
    """At most five to choose from, nearest names first; `others` where more are as near."""

    choices: tuple[Candidate, ...]
    is_exact: bool
    """All choices have the name that was typed; else the question is "did you mean …?"."""
    others: bool


def meant(found: Found) -> Sure | Unsure | None:
    """Who is meant by the name that was looked for; None for nobody.

    A name that is spelt otherwise is never silently the person, nor one of several of a name.
    """
    if not found.hits:
        return None
    exact = tuple(hit.candidate for hit in found.hits if hit.match is Match.EXACT)
    if len(exact) == 1:
        return Sure(exact[0])
    if exact:
        others = found.more and len(exact) == len(found.hits)
        return Unsure(exact, is_exact=True, others=others)
    return Unsure(tuple(hit.candidate for hit in found.hits), is_exact=False, others=found.more)


def apart(candidate: Candidate) -> str:
    """What tells a candidate apart: institution, topics, where and when they came from."""
    person = candidate.person
    topics = ", ".join(person.topics[:MOST_TOPICS])
    source = f"from {person.source}, " if person.source else ""
    added = f"{source}added {day_text(candidate.added_at.date())}"
    return " · ".join(filter(None, (person.affiliation, topics, added)))
