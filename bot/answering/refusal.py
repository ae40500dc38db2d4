"""Sums over announced contracts are refused; the list is given instead."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.contract_words import amount, terms, with_whom
from bot.answering.labs.deals import deals
from bot.answering.labs.evidence import contracts
from bot.answering.labs.sums import refuse_stocks
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
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
