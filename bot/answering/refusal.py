"""Sums over announced contracts are refused; the list is given instead."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, lab_figures, only, stock_age
from bot.answering.labs import contract_words
from bot.answering.labs.contract_words import amount, terms, with_whom
from bot.answering.labs.deals import deals
from bot.answering.labs.evidence import contracts, contracts_with, sites
from bot.answering.labs.lab_table import site_label
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures, figures_of_lab
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact, Metric

_OF_ALL = sentence("I don't add up what labs use or have signed")
_WHY = sentence("The contracts overlap and differ in status, so a sum would mislead.")


def refuse(question: Question, context: Context) -> Answer:
    """Why contracts are not added up, each of them with its status, and the stock to ask for."""
    if not question.labs:
        told = deals(replace(question, since=None), context)
        return replace(told, kind=Kind.REFUSAL, headline=_OF_ALL, verdict=(_WHY, *told.verdict))
    lab = question.labs[0]
    known = contracts(lab, context.ledger)
    found = tuple(x for x in known if x.metric == Metric.CONTRACTED_POWER and x.value is not None)
    if len(question.labs) > 1 or not found:
        return refuse_stocks(question, question.labs, context)
    capacity = context.ledger.latest(lab, Metric.CAPACITY_POWER)
    name = context.name(lab)
    return context.answer(
        Kind.REFUSAL,
        question,
        headline=sentence("I don't add up what {lab} has signed", lab=f.said(name)),
        verdict=_verdict(name, capacity),
        figures=_figures(lab, found, capacity),
        table=_table(found, context),
        advice=_advice(),
        caveats=(sentence("A gigawatt is not a number of chips."),),
        next=(Choice(f"What does {name} use today?", f"how big is {name}"),),
        listed=found,
    )


def _verdict(name: str, capacity: Fact | None) -> tuple[Sentence, ...]:
    if capacity is None or capacity.value is None:
        return (_WHY,)
    return (
        _WHY,
        sentence(
            "{lab} own capacity figure is {n} {unit} ({day}).",
            lab=f.owner(name),
            n=f.value_of(capacity, f.exact_text),
            unit=f.said(capacity.unit),
            day=f.day_of(capacity),
        ),
    )


def _figures(lab: str, found: tuple[Fact, ...], capacity: Fact | None) -> tuple[Figure, ...]:
    figures = [
        Figure(f"contract.{fact.id}.gw", from_fact("contract", fact, Unit.GIGAWATT), fact.note)
        for fact in found
    ]
    if capacity and capacity.value is not None:
        estimate = from_fact("capacity", capacity, Unit.GIGAWATT)
        figures.append(Figure(f"lab.{lab}.capacity_gw", estimate, capacity.note))
    return tuple(figures)


def _table(found: tuple[Fact, ...], context: Context) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said((fact.qualifier or "announced").replace("-", " ").capitalize()),
            amount(fact),
            f.cited(_partners(fact, context), fact),
        )
        for fact in found
    ]
    return Table(("Status", "GW", "With"), tuple(rows)) if rows else None


def _partners(fact: Fact, context: Context) -> str:
    """With whom, the day, and what is due when."""
    return ", ".join(filter(None, (with_whom(fact, context), f.day_text(fact.as_of), terms(fact))))


def _advice() -> Advice:
    return Advice(
        say=(sentence("“Signed is not running.”"),),
        dont_say=(sentence("The sum."),),
        concede=(sentence("What is signed may come, and some of it will."),),
        ask=(sentence("“Which of these would reach your team, and when?”"),),
    )


# Sums over labs, and over the sites of one, are refused: each figure is given by itself.

MOST_SITES = 8


def refuse_stocks(question: Question, slugs: tuple[str, ...], context: Context) -> Answer:
    """Why stocks of labs, or sites of one lab, are not added up, and each of them."""
    labs = tuple(figures_of_lab(slug, context.ledger, question.assume) for slug in slugs)
    listed = sites(slugs[0], context.ledger)[:MOST_SITES] if len(labs) == 1 else ()
    return context.answer(
        Kind.REFUSAL,
        question,
        headline=sentence(
            "I don't add up what {labs} use", labs=f.names([lab.lab.name for lab in labs])
        )
        if len(labs) > 1
        else sentence("I don't add up what {lab} uses", lab=f.said(labs[0].lab.name)),
        verdict=only(_no_contracts(labs, context), *_no_sum(labs)),
        figures=tuple(figure for lab in labs for figure in lab_figures(lab)),
        table=_table_by_lab(labs, listed, context),
        advice=Advice(dont_say=(sentence("The sum."),)),
        caveats=only(*(stock_age(lab, context.ledger) for lab in labs)),
        next=_next(labs),
        listed=listed,
    )


def _no_sum(labs: tuple[LabFigures, ...]) -> tuple[Sentence, ...]:
    if len(labs) > 1:
        return (
            sentence(
                "One site can stand behind the figures of several labs, and their errors share"
                " causes, so a sum would mislead. Each by itself:"
            ),
        )
    return (
        sentence(
            "A site may be shared, only guessed at or let to others, and it overlaps the"
            " stock, so a sum would mislead. Each by itself:"
        ),
    )


def _no_contracts(labs: tuple[LabFigures, ...], context: Context) -> Sentence | None:
    """That a sum of contracts would have nothing to add up."""
    if len(labs) > 1 or contracts(labs[0].lab.slug, context.ledger):
        return None
    name, slug = f.said(labs[0].lab.name), labs[0].lab.slug
    if supplied := contracts_with(labs[0].lab, context.ledger):
        told = [_supplied(fact, context) for fact in supplied if fact.subject != slug]
        return sentence(
            "{lab} is the supplier in {deals}; that it has signed for chips of others is not on"
            " record.",
            lab=name,
            deals=f.listed(told, *supplied),
        )
    return sentence("No contract of {lab} for power or chips is on record.", lab=name)


def _supplied(fact: Fact, context: Context) -> str:
    """`that of OpenAI, 4.5 GW (contracted, 22 Jul 2025)`."""
    status = f"{contract_words.status(fact)}, {f.day_text(fact.as_of)}"
    much = f"{contract_words.amount(fact).text} {fact.unit} ({status})"
    return f"that of {context.name(fact.subject)}, {much}"


def _table_by_lab(
    labs: tuple[LabFigures, ...], listed: tuple[Fact, ...], context: Context
) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for lab in labs:
        if lab.stock:
            rows.append((f.said(lab.lab.name), f.middle(lab.stock), f.span(lab.stock)))
        else:
            rows.append((f.said(lab.lab.name), f.said("not public"), f.said("no figure")))
    for site in listed:
        label = f.said(site_label(site, labs[0].lab.slug, context))
        rows.append((label, f.value_of(site), f.day_of(site)))
    return Table(("H100e", "Middle", "Range or date"), tuple(rows))


def _next(labs: tuple[LabFigures, ...]) -> tuple[Choice, ...]:
    if len(labs) == 1:
        name = labs[0].lab.name
        return (Choice(f"What does {name} use today?", f"how big is {name}"),)
    names = f.names([lab.lab.name for lab in labs]).text
    return (Choice("Side by side", f"compare {names}"),)
