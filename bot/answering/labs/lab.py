"""`how big is anthropic`: what is publicly known of a lab, and what is not."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import (
    Context,
    far_apart,
    lab_figures,
    only,
    stock_age,
    unfit_staff,
)
from bot.answering.labs.evidence import (
    contracts,
    evidence,
    fleets,
    other_machines,
    sites,
    with_whom,
)
from bot.answering.next_steps import after_lab
from bot.answers import Advice, Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.announced import announced_stock
from bot.compute.benchmark import ratio_of
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import figures_of
from bot.prose import Name, Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question
from storage.records import EntityKind, Fact, Metric

H100E = f.said("H100e")
MOST_BESIDE = 4
"""Sites, contracts and statements shown of each sort: the rest is in `assay facts`."""


def card(question: Question, context: Context) -> Answer:
    """What one lab uses, who works there, and what stands beside it without being added."""
    lab = figures_of_lab(question.labs[0], context.ledger, question.assume)
    return Answer(
        kind=Kind.LAB,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(lab),
        verdict=_verdict(lab, question, context),
        figures=_figures(lab, question, context),
        table=_table(lab, context),
        chart=_chart(lab, context),
        advice=_advice(lab, context),
        caveats=_caveats(lab, context),
        next=after_lab(question.labs, context),
        listed=beside(lab, context),
    )


def beside(lab: LabFigures, context: Context) -> tuple[Fact, ...]:
    """Sites, owner fleets, contracts and statements: shown apart, never added up."""
    ledger, slug = context.ledger, lab.lab.slug
    groups = (
        sites(slug, ledger),
        fleets(slug, ledger),
        contracts(slug, ledger),
        other_machines(lab, ledger),
        evidence(slug, ledger),
    )
    return tuple(fact for group in groups for fact in group[:MOST_BESIDE])


def _headline(lab: LabFigures) -> Sentence:
    name = f.said(lab.lab.name)
    if lab.stock is None:
        return sentence("No public figure for the compute of {lab}", lab=name)
    return sentence("{lab}: about {n} {h}", lab=name, n=f.both(lab.stock), h=H100E)


def _verdict(lab: LabFigures, question: Question, context: Context) -> tuple[Sentence, ...]:
    if lab.stock is None or lab.stock_fact is None:
        return only(_nothing_public(lab, question, context), _planned(lab, context))
    if lab.lab.kind is EntityKind.ACADEMIC:
        machine = lab.stock_fact.qualifier
        first = sentence(
            "That is {one} ({day}); how many people share it is not published on our definition.",
            one=f.said(f"{machine}, a shared machine" if machine else "one shared machine"),
            day=f.day_of(lab.stock_fact),
        )
    else:
        first = sentence(
            "On {day}, {what}.", day=f.day_of(lab.stock_fact), what=f.said(lab.stock_note)
        )
    return only(first, _per_head(lab), _against_us(lab, question, context))


def _nothing_public(lab: LabFigures, question: Question, context: Context) -> Sentence:
    if question.uses_saved:
        return sentence("So bigger or smaller cannot be said.")
    others = beside(lab, context)
    if any(fact.metric == Metric.H100E_OWNED for fact in others):
        return sentence(
            "What it uses itself nobody has published; what it owns, rented out or not, stands"
            " below."
        )
    if others or lab.staff:
        return sentence("Nobody has published one; what else is on record stands below.")
    return sentence("Nobody has published one.")


def _planned(lab: LabFigures, context: Context) -> Sentence | None:
    planned = announced_stock(lab.lab, context.ledger)
    if planned is None:
        return None
    return sentence(
        "On record are announcements of {n} {h}, not confirmed to run.",
        n=f.both(planned.estimate),
        h=H100E,
    )


def _per_head(lab: LabFigures) -> Sentence | None:
    if lab.per_employee is None or lab.per_researcher is None:
        if lab.lab.kind is EntityKind.ACADEMIC:
            return None
        return sentence(
            "Per person there is no usable figure: {why}.", why=f.said(lab.per_head_note)
        )
    return sentence(
        "That is about {each} {h} per employee, and about {research} per researcher once serving"
        " is taken off.",
        each=f.both(lab.per_employee),
        h=H100E,
        research=f.both(lab.per_researcher),
    )


def _against_us(lab: LabFigures, question: Question, context: Context) -> Sentence | None:
    if not question.uses_saved or context.saved is None or lab.stock is None:
        return None
    ours = figures_of(context.saved.offer, context.ledger, question.assume)
    if ours.h100e is None:
        return None
    return sentence(
        "In total that is {times} yours.", times=f.times_of(ratio_of(lab.stock, ours.h100e))
    )


def _figures(lab: LabFigures, question: Question, context: Context) -> tuple[Figure, ...]:
    figures = list(lab_figures(lab))
    if planned := announced_stock(lab.lab, context.ledger):
        figures.append(Figure(f"lab.{lab.key}.announced_h100e", planned.estimate, planned.note))
    if question.uses_saved and context.saved:
        ours = figures_of(context.saved.offer, context.ledger, question.assume)
        figures.append(Figure("offer.h100e", ours.h100e))
        if lab.stock and ours.h100e:
            ratio = ratio_of(lab.stock, ours.h100e)
            figures.append(Figure(f"lab.{lab.key}.ratio_total", ratio, "lab ÷ offer, in total"))
    return tuple(figures)


def _table(lab: LabFigures, context: Context) -> Table | None:
    """What is public, in figures; none where nothing is."""
    rows: list[tuple[Cell, ...]] = [
        _row("H100e in use", lab.stock),
        _row("Staff", lab.staff),
        _row("H100e per employee", lab.per_employee),
        _row("H100e per researcher", lab.per_researcher),
    ]
    if lab.lab.kind is EntityKind.ACADEMIC:
        rows = rows[:1]
    rows += [
        (f.said(_label(fact, context)), f.value_of(fact), f.day_of(fact))
        for fact in beside(lab, context)
        if fact.value is not None and fact.metric in _COUNTED
    ]
    known = any(not isinstance(row[1], Name) for row in rows)
    return Table(("Publicly known", "Middle", "Range or date"), tuple(rows)) if known else None


_COUNTED = frozenset({Metric.H100E_OPERATIONAL, Metric.H100E_OWNED, Metric.CONTRACTED_POWER})


def _row(label: str, estimate: Estimate | None) -> tuple[Cell, ...]:
    if estimate is None:
        return (f.said(label), f.said("not public"), f.said("no figure"))
    return (f.said(label), f.middle(estimate), f.span(estimate))


def _label(fact: Fact, context: Context) -> str:
    if fact.metric == Metric.H100E_OWNED:
        return f"Owned, {fact.qualifier or 'all makers'} (H100e)"
    if fact.metric == Metric.CONTRACTED_POWER:
        status = fact.qualifier.replace("-", " ").capitalize()
        return f"{status} with {with_whom(fact, context)} (GW)"
    name = fact.qualifier or context.name(fact.subject)
    return f"Site {name} (H100e)" if fact.subject.startswith("site/") else f"{name} (H100e)"


def _chart(lab: LabFigures, context: Context) -> Chart | None:
    """The stock by year, each year by itself."""
    history = sorted(
        context.ledger.all(lab.lab.slug, Metric.H100E_IN_USE), key=lambda fact: fact.as_of
    )
    if len(history) < 2:
        return None
    bars = tuple(Bar(f"{x.as_of:%b %Y}", from_fact("stock", x)) for x in history)
    return Chart(f"H100e in use at {lab.lab.name}", "H100e", bars, _headline(lab))


def _advice(lab: LabFigures, context: Context) -> Advice:
    name = f.said(lab.lab.name)
    if lab.stock is None:
        return Advice(
            say=(sentence("“They have not published it; here is ours.”"),),
            dont_say=(sentence("“Probably bigger”, or a guess from money raised."),),
            concede=(sentence("They may well be larger."),),
            ask=(sentence("“What share did they offer you?”"),),
        )
    say: tuple[Sentence, ...] = ()
    if lab.per_employee:
        say = (
            sentence(
                "“An average of about {n} {h} per employee there, serving included.”",
                n=f.middle(lab.per_employee),
                h=H100E,
            ),
        )
    return Advice(
        say=say,
        dont_say=only(
            sentence("A sum of sites, contracts and stock: they overlap."),
            sentence("A figure per researcher at {lab} without its range.", lab=name)
            if lab.per_researcher
            else None,
        ),
        concede=(
            sentence("What runs there today is probably more than at the date of the figure."),
        )
        if lab.stock_fact and context.ledger.is_stale(lab.stock_fact)
        else (),
        ask=(sentence("“Is your work on the side that shares chips with customers?”"),)
        if lab.lab.kind is EntityKind.LAB
        else (sentence("“Which allocations have you held?”"),),
    )


def _caveats(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    missing = [
        word
        for word, what in (
            ("its stock", lab.stock),
            ("a usable headcount", lab.per_employee),
        )
        if what is None
    ]
    not_public = (
        sentence("Not public for {lab}: {what}.", lab=f.said(lab.lab.name), what=f.names(missing))
        if missing and lab.lab.kind is EntityKind.LAB
        else None
    )
    apart = (
        sentence(
            "Sites, owner fleets and contracts stand beside the stock; they are never added up."
        )
        if any(fact.metric in _COUNTED for fact in beside(lab, context))
        else None
    )
    on_record = (
        sentence(
            "On record: {what} ({id}, {age} old, grade {grade})",
            what=f.cited(fact.statement, fact),
            id=f.id_of(fact),
            age=f.age_of(fact, context.ledger.on),
            grade=f.said(fact.grade),
        )
        for fact in evidence(lab.lab.slug, context.ledger)[:MOST_BESIDE]
        if fact.statement
    )
    return only(
        stock_age(lab, context.ledger),
        far_apart(lab),
        unfit_staff(lab, context.ledger),
        *on_record,
        apart,
        not_public,
    )
