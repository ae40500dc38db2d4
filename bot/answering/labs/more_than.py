"""Whether labs have more than so many H100e: yes, no, or that their ranges don't tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answering.labs.exceeds_words import HAS_FEWER, HAS_MORE
from bot.answering.labs.league_places import Listed, named
from bot.compute.benchmark import Exceeds, exceeds
from bot.compute.labs import LabFigures, figure_in
from bot.prose import Sentence, sentence
from bot.questions.types import Scope
from bot.questions.writing.wording import SCOPES

_PER_HEAD: Final = (Scope.PER_EMPLOYEE, Scope.PER_RESEARCHER)
_AS_MANY: Final = "{lab} {has} about {n} {h}{per}, about as many as asked"


def yes_or_no(
    lab: LabFigures, number: float, scope: Scope | None, *, fewer: bool
) -> Sentence | None:
    """The answer of one lab, in total or per head; None where nothing is public."""
    figure = figure_in(lab, scope or Scope.TOTAL)
    if figure is None:
        return None
    words = (HAS_FEWER if fewer else HAS_MORE)[exceeds(figure, number)]
    return sentence(
        _AS_MANY if fewer and figure.low == number == figure.high else words,
        lab=f.said(lab.lab.name),
        has=f.said("has"),
        n=f.both(figure),
        h=f.H100E,
        per=f.said(f" {SCOPES[scope]}" if scope in _PER_HEAD else ""),
        number=f.said(f.count_text(number)),
    )


def beside_record(lab: LabFigures, number: float, scope: Scope | None) -> Sentence | None:
    """On which side of the range a number stands that somebody may have claimed."""
    figure = figure_in(lab, scope or Scope.TOTAL)
    if figure is None:
        return sentence(
            "No figure of {lab} is public that {number} {h} could be held against.",
            lab=f.said(lab.lab.name),
            number=f.said(f.count_text(number)),
            h=f.H100E,
        )
    is_within = figure.low <= number <= figure.high
    side = "within" if is_within else "above" if number > figure.high else "below"
    return sentence(
        "{number} is {side} the range on record. What is compared is {h}: chips of another kind"
        " count for more or less than one.",
        number=f.said(f.count_text(number)),
        side=f.said(side),
        h=f.H100E,
    )


def those_above(
    listed: Listed, number: float, scope: Scope | None = None, *, fewer: bool
) -> Sentence:
    """How many labs have more, or not, of those with a public figure."""
    asked = Exceeds.NO if fewer else Exceeds.YES
    found = [e for _, e in listed if exceeds(e, number) is asked]
    facts = tuple(fact for _, e in listed for fact in e.facts)
    said = "no more than" if fewer else "more than"
    have = "has" if len(found) == 1 else "have"
    return sentence(
        f"{{n}} of the {{all}} labs with a public figure {have} {said} {{number}} {{h}}{{per}}",
        n=f.counted(len(found), *facts) if found else f.said("None"),
        all=f.counted(len(listed), *facts),
        number=f.said(f.count_text(number)),
        h=f.H100E,
        per=f.said(f" {SCOPES[scope]}" if scope in _PER_HEAD else ""),
    )


def sorted_by(listed: Listed, number: float, *, fewer: bool) -> Iterator[Sentence]:
    """Which have more, which have not, and of which it can't be said; first what was asked for."""
    words = {
        Exceeds.YES: "More, by the whole of its range: {labs}.",
        Exceeds.OPEN: "Not to be said, as the number is within the range: {labs}.",
        Exceeds.NO: "Not more: {labs}.",
    }
    for verdict in reversed(words) if fewer else words:
        names = [named(lab) for lab, e in listed if exceeds(e, number) is verdict]
        if names:
            yield sentence(words[verdict], labs=f.names(names))
