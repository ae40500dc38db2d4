"""All labs held against a number or one of them: who is clearly above, who below, who neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from bot import formats as f
from bot.answering.labs.league_places import Listed, is_a_part, place_of
from bot.answering.labs.more_than import sorted_by, those_above
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Question, Scope
from bot.questions.writing.wording import SCOPES

ABOVE: Final = "above"
BELOW: Final = "below"
OPEN: Final = "open"
PART: Final = "part"
_SORTED: Final = {
    ABOVE: "Clearly above it, by the whole range: {labs}.",
    OPEN: "Whether above or below can't be said, as the ranges overlap: {labs}.",
    BELOW: "Clearly below it: {labs}.",
    PART: "Below it by one cluster, which is all that is public of it: {labs}.",
}


def held_against(
    question: Question, listed: Listed, labs: Iterable[LabFigures], scope: Scope
) -> Sentence | None:
    """How many of the labs are above what is asked about; None where it is only who is first."""
    if question.more_than is not None:
        return those_above(listed, question.more_than, scope, fewer=question.fewer)
    lab = next((each for each in labs if each.lab.slug == question.held_against), None)
    return _against(lab, listed, scope) if lab else None


def sorted_against(question: Question, listed: Listed) -> Iterator[Sentence]:
    """Which are above, of which it can't be said, and which are below."""
    if question.more_than is not None:
        yield from sorted_by(listed, question.more_than, fewer=question.fewer)
    sides = _sides(question.held_against, listed)
    for each, said in _SORTED.items():
        if names := [name for name, side in sides.items() if side is each]:
            yield sentence(said, labs=f.names(names))


def _against(lab: LabFigures, listed: Listed, scope: Scope) -> Sentence:
    """The place of one lab, with how many of the others are clearly above it, and below."""
    sides, words, name = _sides(lab.lab.slug, listed), f.said(SCOPES[scope]), lab.lab.name
    if not sides:
        return sentence(
            "No figure of {lab} is public that others could be held against {where}",
            lab=f.said(name),
            where=words,
        )
    own = next(e for one, e in listed if one.lab.slug == lab.lab.slug)
    place = place_of(own, listed).replace("–", " to ")
    facts = tuple(fact for _, e in listed for fact in e.facts)
    above, below = (sum(side is each for side in sides.values()) for each in (ABOVE, BELOW))
    return sentence(
        "{lab}: place {place} of the {all} with a public figure {where}; clearly above it:"
        " {above}, clearly below it: {below}",
        place=f.cited(place, *facts),
        above=f.counted(above, *facts) if above else f.said("none"),
        all=f.counted(len(listed), *facts),
        lab=f.said(f"The one public cluster of {name}" if is_a_part(lab) else name),
        where=words,
        below=f.counted(below, *facts) if below else f.said("none"),
    )


def _sides(lab: str | None, listed: Listed) -> dict[str, str]:
    """The side of each other lab by its name; nothing where that lab has no public figure."""
    own = next((e for one, e in listed if one.lab.slug == lab), None)
    if own is None:
        return {}
    return {one.lab.name: _side(one, e, own) for one, e in listed if one.lab.slug != lab}


def _side(lab: LabFigures, figure: Estimate, own: Estimate) -> str:
    """Where a range stands that may overlap with the other, as places in the table do.

    One of which a single cluster is public may have more, and is below by that alone.
    """
    if figure.low > own.high:
        return ABOVE
    if figure.high >= own.low:
        return OPEN
    return PART if is_a_part(lab) else BELOW
