"""Answers to what was not clear, could not be read, or is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot import formats as f
from bot.answering.context import Context
from bot.answering.lab_evidence import contracts, with_whom
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
from bot.prose import sentence
from bot.quantities import Unit
from bot.questions.types import Choice, Kind, Question, Unclear, Unreadable
from storage.records import Metric


def choose(reading: Unclear, partial: Answer | None, on: date, understood: str) -> Answer:
    """What is clear, answered, above the ways to settle what is not (C-19)."""
    problem = sentence("{problem}", problem=f.said(reading.problem))
    if partial is None or partial.kind is Kind.CHOOSE:
        return Answer(
            kind=Kind.CHOOSE,
            understood=understood,
            question=reading.question or Question(Kind.CHOOSE),
            on=on,
            headline=problem,
            choices=reading.choices,
        )
    return replace(
        partial,
        kind=Kind.CHOOSE,
        verdict=(*partial.verdict, problem),
        choices=reading.choices,
        next=(),
    )


def unreadable(reading: Unreadable, on: date) -> Answer:
    """A kind sentence and what to type instead; no figure."""
    return Answer(
        kind=Kind.ERROR,
        understood="",
        question=Question(Kind.ERROR),
        on=on,
        headline=sentence("{problem}", problem=f.said(reading.problem)),
        next=tuple(Choice(text, text) for text in reading.suggestions),
    )


def refuse(question: Question, context: Context) -> Answer:
    """Sums over announced contracts are refused; the list is given instead."""
    lab = question.labs[0] if question.labs else "openai"
    found = contracts(lab, context.ledger)
    capacity = context.ledger.latest(lab, Metric.CAPACITY_POWER)
    name = f.said(context.name(lab))
    verdict = [sentence("The contracts overlap and differ in status, so a sum would mislead.")]
    if capacity and capacity.value:
        verdict.append(
            sentence(
                "{lab} own capacity figure is {n} {unit} ({day}).",
                lab=f.owner(context.name(lab)),
                n=f.value_of(capacity, f.exact_text),
                unit=f.said(capacity.unit),
                day=f.day_of(capacity),
            )
        )
    rows: list[tuple[Cell, ...]] = [
        (
            f.said((fact.qualifier or "announced").replace("-", " ").capitalize()),
            f.value_of(fact, f.exact_text),
            f.cited(f"{with_whom(fact, context)}, {f.day_text(fact.as_of)}", fact),
        )
        for fact in found
        if fact.value is not None
    ]
    figures = [
        Figure(f"contract.{fact.id}.gw", from_fact("contract", fact, Unit.GIGAWATT), fact.note)
        for fact in found
        if fact.value is not None
    ]
    if capacity and capacity.value:
        figures.append(
            Figure(
                f"lab.{lab}.capacity_gw",
                from_fact("capacity", capacity, Unit.GIGAWATT),
                capacity.note,
            )
        )
    return Answer(
        kind=Kind.REFUSAL,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=sentence("I don't add up what {lab} has signed", lab=name),
        verdict=tuple(verdict),
        figures=tuple(figures),
        table=Table(("Status", "GW", "With"), tuple(rows)) if rows else None,
        advice=Advice(
            say=(sentence("“Signed is not running.”"),),
            dont_say=(sentence("The sum."),),
            concede=(sentence("The plans are far larger than yours."),),
            ask=(sentence("“Which of these would reach your team, and when?”"),),
        ),
        caveats=(sentence("A gigawatt is not a number of chips."),),
        next=(
            Choice(f"What does {context.name(lab)} use today?", f"how big is {context.name(lab)}"),
        ),
        listed=found,
    )
