"""What a lab has by head, where that is what is asked of it."""

from __future__ import annotations

from bot import formats as f
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from bot.questions.types import Scope


def by_head(lab: LabFigures, scope: Scope | None) -> Sentence | None:
    """`Anthropic: about 517 (361–757) H100e per employee`; None of the whole."""
    figures = {
        Scope.PER_EMPLOYEE: (lab.per_employee, "employee"),
        Scope.PER_RESEARCHER: (lab.per_researcher, "researcher"),
    }
    found, who = figures.get(scope, (None, "")) if scope else (None, "")
    if found is None:
        unknown = bool(who) and lab.stock is not None  # else the headline says that nothing is
        told = "No usable figure per {who} for {lab}"
        return sentence(told, who=f.said(who), lab=f.said(lab.lab.name)) if unknown else None
    return sentence(
        "{lab}: about {n} {h} per {who}" + ("" if who == "employee" else ", without serving"),
        lab=f.said(lab.lab.name),
        n=f.both(found),
        h=f.said("H100e"),
        who=f.said(who),
    )


def in_all(lab: LabFigures, verdict: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The verdict with the whole stock first, of which the headline tells the part of one."""
    if lab.stock is None or lab.stock_fact is None:
        return verdict
    whole = sentence(
        "In all about {n} {h} on {day}, {what}.",
        n=f.both(lab.stock),
        h=f.said("H100e"),
        day=f.day_of(lab.stock_fact),
        what=f.said(lab.stock_note),
    )
    return (whole, *verdict[1:])
