"""What a lab has and spends by head, where that is what is asked of it."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.compute.estimates import from_fact
from bot.compute.labs import WARN_DAYS_APART, LabFigures, research_staff_share
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive
from bot.questions.types import Assumptions, Scope
from storage.records import EntityKind, Fact


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
        h=f.H100E,
        who=f.said(who),
    )


def in_all(lab: LabFigures, verdict: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The verdict with the whole stock first, of which the headline tells the part of one."""
    if lab.stock is None or lab.stock_fact is None:
        return verdict
    whole = sentence(
        "In all about {n} {h} on {day}, {what}.",
        n=f.both(lab.stock),
        h=f.H100E,
        day=f.day_of(lab.stock_fact),
        what=f.said(lab.stock_note),
    )
    return (whole, *verdict[1:])


def spent_by_head(lab: LabFigures, spent: Fact, context: Context) -> tuple[Sentence, ...]:
    """What that is for each who is taken to do research, where the staff is of about that day."""
    counted, heads = lab.staff_fact, lab.usable_staff
    if counted is None or heads is None or lab.lab.kind is not EntityKind.LAB:
        return ()
    if abs((counted.as_of - spent.as_of).days) > WARN_DAYS_APART:
        words = "Not divided by researchers: its headcount is of another time ({day}, {id})."
        return (sentence(words, day=f.day_of(counted), id=f.id_of(counted)),)
    share = research_staff_share(lab.lab, context.ledger, Assumptions())
    each = derive(Unit.USD_PER_YEAR, [from_fact("", spent)], [heads, share])
    return (
        sentence(
            "For each who is taken to do research about {n}, with {share} ({id}) of {staff}"
            " staff on {day}: an estimate of ours.",
            n=f.both(each, f.usd_text),
            staff=f.value_of(counted, f.exact_text),
            day=f.day_of(counted),
            share=f.middle(share, f.percent_text),
            id=f.id_of(share.facts[0]),
        ),
    )
