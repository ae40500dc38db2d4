"""`source F-001`, and "where does this number come from" after an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.data_ages import ages_of
from bot.answering.help import explain
from bot.answering.labs.evidence import ALL
from bot.answering.labs.lab_leads import METRICS
from bot.answering.published_by import led_by_publishers, linked, looks_told, published_by
from bot.answering.replacing import is_of_one, replaced, standing_of, told_first
from bot.answers import Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
from bot.fact_words import (
    day_told,
    fact_about,
    has_figure,
    metric_text,
    note_text,
    of_day,
    stated_text,
)
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.lab_parts import OF_FIGURE, LabPart, part_of
from bot.questions.possessive import joined
from bot.questions.types import Choice, Kind, Question
from bot.questions.writing.echo import understood
from storage.records import Fact, Grade, Metric

MOST_ROWS = 12
MOST_EARLIER = 3
"""Facts told of what one replaced: the rest is in `assay facts show`."""


def shown_in(question: Question) -> Question | None:
    """The question whose answer shows the facts that are asked about; None for those named."""
    if question.facts:
        return None
    if question.labs:
        kind = Kind.LAB if len(question.labs) == 1 else Kind.COMPARE
        part = part_of(question)
        return Question(kind, labs=question.labs, topic=part.value if part else None)
    if question.uses_saved:
        return Question(Kind.OFFER, uses_saved=True)
    return Question(Kind.PRICE, chips=question.chips) if question.chips else None


def source(question: Question, context: Context) -> Answer:
    """Where the facts asked for, or those shown last, come from."""
    found, history = _asked_and_history(question, context)
    if not found:
        return _nothing(question, context)
    head = told_first(found, history, question)
    beside = [fact for fact in history if fact is not head]
    return context.answer(
        Kind.SOURCE,
        question,
        headline=standing_of(found[0], head, question, context)
        if is_of_one(found, question)
        else _headline(found, question, context),
        verdict=(
            *(_statement(fact, context) for fact in found[:MOST_ROWS]),
            *(replaced(fact, found[0]).stopped() for fact in beside[:MOST_EARLIER]),
            *(linked(fact) for fact in found if fact.source_url and len(found) == 1),
        )
        if len(found) <= 2
        else (_stock(found, question, context) or _lead(found[0], context), _summary(found)),
        figures=tuple(x for fact in found if (x := _figure(fact))),
        table=_table(found, context) if len(found) > 1 else None,
        caveats=_caveats(found, context),
        next=tuple(
            Choice(f"Source {fact.id}", f"source {fact.id}")
            for fact in found[:4]
            if len(found) > 1 and fact.source_url
        ),
        listed=(*found, *history[:MOST_EARLIER]),
    )


def _asked_and_history(
    question: Question, context: Context
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """The facts asked for, of one or several labs as their own answer has them.

    Of others those come first that the answer's headline rests on, conventions of ours last. Of a
    single one also what it replaced and what replaced it.
    """
    found = context.last_shown
    if len(question.facts) == 1:
        asked = tuple(fact for fact in found if fact.id == question.facts[0])
        if asked:
            return asked, tuple(fact for fact in found if fact.id != question.facts[0])
    if part := part_of(question):
        about = tuple(fact for fact in found if fact.metric in METRICS[part])
        if part is LabPart.FLEET:  # all that is owned, of which those of one maker are a part
            about = tuple(fact for fact in about if fact.qualifier == ALL) or about
        return about or found, ()
    if question.uses_saved:
        return tuple(fact for fact in found if fact.metric == Metric.RENTAL_PRICE), ()
    if question.labs:
        return found, ()  # in the order of the lab's own answer
    asked_as = {one: nth for nth, one in enumerate(question.facts)}

    first = min(found, key=lambda fact: asked_as.get(fact.id, len(asked_as)), default=None)
    is_of_chip = first is not None and first.metric == Metric.CHIP_H100E

    def place(fact: Fact) -> tuple[bool, bool, int]:
        is_behind = is_of_chip and fact.metric != Metric.H100E_IN_USE  # our place among the labs
        return fact.grade is Grade.CONVENTION, is_behind, asked_as.get(fact.id, len(asked_as))

    return tuple(sorted(found, key=place)), ()


def _headline(found: tuple[Fact, ...], question: Question, context: Context) -> Sentence:
    if len(found) == 1:
        fact = found[0]
        return sentence(
            "{id}: {source}, {day}, grade {grade}{figure}",
            id=f.id_of(fact),
            source=f.said(fact.source_name),
            day=f.cited(day_told(fact), fact),
            grade=f.said(fact.grade),
            figure=f.cited(f": {stated_text(fact)}" if has_figure(fact) else "", fact),
        )
    if all(fact.metric == Metric.OPEN_ROLES for fact in found):
        return looks_told(found, context)
    if question.topic == LabPart.STAFF and (count := _first_of(found, question)):
        return sentence(
            "{lab}'s headcount is from {source}: {n} on {day}, grade {grade} ({id})",
            lab=f.said(context.name(count.subject)),
            source=f.said(count.source_name),
            n=f.cited(stated_text(count), count),
            day=f.day_of(count),
            grade=f.said(count.grade),
            id=f.id_of(count),
        )
    if led := led_by_publishers(found, context):
        return led
    is_asked_for = question.facts or shown_in(question)
    whose = f" on {joined([context.name(lab) for lab in question.labs])}" if question.labs else ""
    return sentence(
        ("{n} facts{whose}" if is_asked_for else "The {n} facts behind that answer{whose}")
        + "{by}",
        n=f.counted(len(found), *found),
        whose=f.said(whose if is_asked_for else ""),
        by=published_by(found),
    )


def _statement(fact: Fact, context: Context) -> Sentence:
    words = fact.statement or _figure_text(fact, context)
    return sentence(
        "{words} ({source}, {day}, retrieved {read}, grade {grade})",
        words=f.cited(words, fact),
        source=f.said(fact.source_name),
        day=f.cited(of_day(fact), fact),
        read=f.cited(f.day_text(fact.retrieved), fact),
        grade=f.said(fact.grade),
    )


def _figure_text(fact: Fact, context: Context) -> str:
    """What a fact states that has no words of its own: its figure, and the note to it."""
    if not has_figure(fact) and fact.note:
        return f.capital(note_text(fact))
    note = f"; {note_text(fact).rstrip('.')}" if fact.note else ""
    return f"{f.capital(metric_text(fact))}, {_stated_of(fact, context)}{note}."


_IN_USE: Final = (Metric.H100E_IN_USE, "The compute in use")
_FIRST: Final[dict[str | None, tuple[str, str]]] = {
    None: _IN_USE,
    **{part.value: _IN_USE for part in OF_FIGURE},
    LabPart.STAFF.value: (Metric.HEADCOUNT, "Its headcount"),
}
"""The figure that is asked about first, by the part of a lab."""


def _first_of(found: tuple[Fact, ...], question: Question) -> Fact | None:
    """The fact that one asks about first, of one lab."""
    metric, _ = _FIRST.get(question.topic, (None, ""))
    stock = next((fact for fact in found if fact.metric == metric), None)
    return stock if len(question.labs) == 1 else None


def _stock(found: tuple[Fact, ...], question: Question, context: Context) -> Sentence | None:
    """How sure the figure is that one asks about first: the newest stock, or staff, of one lab."""
    _, what = _FIRST.get(question.topic, (None, ""))
    stock = _first_of(found, question)
    if stock is None:
        return None
    if question.topic == LabPart.STAFF:  # which the headline tells
        return sentence("That count is {age} old.", age=f.age_of(stock, context.ledger.on))
    return sentence(
        "{what}: {n} on {day}, by {source}, {age} old, grade {grade} ({id}).",
        what=f.said(what),
        source=f.said(stock.source_name),
        n=f.cited(stated_text(stock), stock),
        day=f.day_of(stock),
        age=f.age_of(stock, context.ledger.on),
        grade=f.said(stock.grade),
        id=f.id_of(stock),
    )


def _lead(fact: Fact, context: Context) -> Sentence:
    """The first of several facts with its own source, which is asked for most."""
    return sentence(
        "{what} is by {source}, {day}, read on {read}, grade {grade} ({id}).",
        what=f.cited(_stated(fact, context), fact),
        source=f.said(fact.source_name),
        day=f.cited(of_day(fact), fact),
        read=f.cited(f.day_text(fact.retrieved), fact),
        grade=f.said(fact.grade),
        id=f.id_of(fact),
    )


def _summary(found: tuple[Fact, ...]) -> Sentence:
    conventions = [fact for fact in found if fact.grade == "convention"]
    outside, ours = len(found) - len(conventions), len(conventions)
    return sentence(
        "Of {all} facts {n} {come} from outside, {c} {are} of ours; what you entered yourself is"
        " not listed."
        if ours
        else "None of the {all} facts is a convention of ours; what you entered yourself is"
        " not listed.",
        all=f.counted(len(found), *found),
        n=f.counted(outside, *found),
        come=f.said("comes" if outside == 1 else "come"),
        c=f.counted(ours, *found),
        are=f.said("is a convention" if ours == 1 else "are conventions"),
    )


def _figure(fact: Fact) -> Figure | None:
    if fact.value is None and (fact.low is None or fact.high is None):
        return None
    try:
        unit = Unit(fact.unit)
    except ValueError:
        return None
    return Figure(f"fact.{fact.id}", from_fact(fact.id, fact, unit), note_text(fact))


def _table(found: tuple[Fact, ...], context: Context) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            f.cited(f"{fact.id} · {_stated(fact, context)}", fact),
            f.said(fact.source_name),
            f.cited(f"{day_told(fact)}, {fact.grade}", fact),
        )
        for fact in found[:MOST_ROWS]
    ]
    return Table(("Fact", "Source", "Date, grade"), tuple(rows))


def _stated(fact: Fact, context: Context) -> str:
    """`OpenAI, headcount: 4,500 people`; what has no figure by what it is about."""
    about = f"{fact_about(fact, context.name)}, {metric_text(fact)}"
    return f"{about}: {stated_text(fact)}" if has_figure(fact) else about


def _stated_of(fact: Fact, context: Context) -> str:
    return f"{fact_about(fact, context.name)}: {stated_text(fact)}"


def _caveats(found: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    notes = tuple(
        sentence("{id}: {note}.", id=f.id_of(fact), note=f.cited(note_text(fact).rstrip("."), fact))
        for fact in found[:2]
        if fact.note and len(found) <= 2 and (fact.statement or len(found) > 1)  # told above else
    )
    return (*notes, *ages_of(found, context))


def _nothing(question: Question, context: Context) -> Answer:
    """What is said where no fact is asked about: of an unknown id, or of all figures."""
    if not question.facts:
        asked = replace(question, kind=Kind.HELP, topic="data")
        ledger = context.ledger
        told = understood(asked, ledger.directory, ledger.on)
        return explain(asked, replace(context, understood=told))
    return context.answer(
        Kind.ERROR,
        question,
        headline=sentence("I know no fact {ids}", ids=f.said(", ".join(question.facts))),
        verdict=(sentence("Ids are printed under every answer, in its list of sources."),),
        next=(Choice("How big is OpenAI?", "how big is openai"),),
    )
