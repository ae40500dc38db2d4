"""What a lab has and spends by head, where that is what is asked of it."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.compute.estimates import from_fact
from bot.compute.labs import WARN_DAYS_APART, LabFigures, research_staff_share
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Assumptions, Scope
from storage.records import EntityKind, Fact, Grade


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


def by_assumed_heads(lab: LabFigures, assume: Assumptions) -> Sentence | None:
    """`Google DeepMind with 2,500 researchers: about 348 H100e each`; None where none are assumed.

    How many are taken to do research without that is said beside them.
    """
    figures = (
        (assume.lab_researchers, lab.per_researcher, "researchers"),
        (assume.lab_staff, lab.per_employee, "employees"),
    )
    found = ((n, each, who) for n, each, who in figures if n is not None and each is not None)
    count, each, who = next(found, (None, None, ""))
    if count is None or each is None:
        return None
    own = next((x for x in each.facts if x.grade is Grade.OWN and x.value == count), None)
    if own is None:
        return None
    return sentence(
        "{lab} with {count} {who}: about {n} {h} each"
        + ("" if who == "employees" else ", without serving"),
        lab=f.said(lab.lab.name),
        count=f.value_of(own, f.exact_text),
        who=f.said(who),
        n=f.both(each),
        h=f.H100E,
    )


def research_heads(lab: LabFigures, ledger: Ledger) -> Estimate | None:
    """How many of a lab's staff are taken to do research, by the share that is taken of it."""
    staff = lab.usable_staff
    if staff is None or lab.lab.kind is not EntityKind.LAB:
        return None
    return derive(Unit.PEOPLE, [staff, research_staff_share(lab.lab, ledger, Assumptions())])


def beside_assumed(lab: LabFigures, assume: Assumptions, ledger: Ledger) -> Sentence | None:
    """Whether the researchers that are assumed lie in the range that is taken without that."""
    heads, count = research_heads(lab, ledger), assume.lab_researchers
    if heads is None or count is None:
        return None
    span = heads.interval
    where = "below" if count < span.low else "above" if count > span.high else "within"
    return sentence(
        "Without that I take {n} researchers, an estimate of ours: what is assumed is {where} that"
        " range.",
        n=f.both(heads),
        where=f.said(where),
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
    average = (_AVERAGE,) if lab.per_researcher and lab.lab.kind is EntityKind.LAB else ()
    return (whole, *verdict[1:2], *average, *verdict[2:])


_AVERAGE: Final = sentence("That is an average: what anybody there is given is not public.")


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
