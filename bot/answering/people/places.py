"""Where somebody is: the institutions that works were published from, and what the list says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot import formats as f
from bot.candidates.evidence import Identity, Line, institution_of
from bot.prose import Sentence, sentence
from storage.records import Candidate


def last_place(lines: Sequence[Line], who: Identity) -> Sentence | None:
    """Where the newest work that names an institution was published from."""
    for line, place in placed(lines, who):
        return sentence(
            "Last published from {place} in {year}.",
            place=f.said(place),
            year=f.cited(str(line.published.year), line.fact),
        )
    return None


def first_there(lines: Sequence[Line], who: Identity) -> Sentence | None:
    """From when on works name that institution: no record says since when somebody is there."""
    known = list(placed(lines, who))
    there = [line for line, place in known if place == known[0][1]]
    if not there:
        return None
    first = there[-1]
    return sentence(
        "The oldest work from there is of {year}; since when somebody works there is not on"
        " record.",
        year=f.cited(str(first.published.year), first.fact),
    )


def placed(lines: Sequence[Line], who: Identity) -> Iterator[tuple[Line, str]]:
    """The works that name an institution of the person's, newest first, each with it."""
    for line in lines:
        if place := institution_of(line.work, who):
            yield line, place


# What the imported list itself says of somebody: where, and on what, at the day it was imported.
#
# It stands apart from works on record, and is no evidence of them; how to reach somebody is not
# told.


def on_list(candidate: Candidate | None) -> Sentence | None:
    """The institution and the topics of somebody of the pool; None where the list has neither."""
    person = candidate.person if candidate else None
    said = [person.affiliation, *person.topics] if person else []
    if candidate is None or not any(said):
        return None
    return sentence(
        "In your list since {day}: {said}.",
        day=f.said(f.day_text(candidate.added_at.date())),
        said=f.said("; ".join(filter(None, said))),
    )
