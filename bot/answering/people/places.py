"""Where somebody is: where works were published from, what the list says, what that lab has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot import formats as f
from bot.answering.context import Context
from bot.answering.people.options import bare_institution
from bot.candidates.evidence import Identity, Line, institution_of
from bot.candidates.scholars.text import folded
from bot.ledger import Directory, once_a_ledger
from bot.prose import Sentence, sentence
from storage.records import Candidate, EntityKind, Fact, Metric


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


# What the lab that somebody last published from used as a whole: never one person's share.


def lab_of(institution: str, directory: Directory) -> str | None:
    """The lab that an institution's name stands for, by its own name or an alias alone."""
    return _labs_by_name(directory).get(bare_institution(institution))


@once_a_ledger
def _labs_by_name(directory: Directory) -> Mapping[str, str]:
    """The labs by every name of theirs; two that share one are told by the first of them."""
    labs = directory.of(EntityKind.LAB)[::-1]
    return {folded(name): lab.slug for lab in labs for name in (lab.name, *lab.aliases)}


def employer(institution: str, context: Context) -> Sentence | None:
    """The stock of the lab at its date, and that it says nothing of one person."""
    lab = lab_of(institution, context.ledger.directory)
    stock = context.ledger.latest(lab, Metric.H100E_IN_USE) if lab else None
    if lab is None or stock is None or stock.value is None:
        return None
    return sentence(
        "{lab} used about {n} {unit} on {day}; what one person could use is not public.",
        lab=f.said(context.name(lab)),
        n=f.cited(_spread(stock), stock),
        unit=f.H100E,
        day=f.day_of(stock),
    )


def _spread(stock: Fact) -> str:
    middle = f.quantity_text(stock.value or 0.0)
    if stock.low is None or stock.high is None:
        return middle
    return f"{middle} ({f.span_text(stock.low, stock.high, f.quantity_text)})"
