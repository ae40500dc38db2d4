"""`source F-001`, and "where does this number come from" after an answer."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context
from bot.answering.help import explain
from bot.answers import Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.echo import understood
from bot.questions.types import Choice, Kind, Question
from bot.subjects import subject_name
from storage.records import Fact

MOST_ROWS = 12


def shown_in(question: Question) -> Question | None:
    """The question whose answer shows the facts that are asked about; None for those named."""
    if question.facts:
        return None
    if question.labs:
        kind = Kind.LAB if len(question.labs) == 1 else Kind.COMPARE
        return Question(kind, labs=question.labs)
    return Question(Kind.PRICE, chips=question.chips) if question.chips else None


def source(question: Question, context: Context) -> Answer:
    """Where the facts asked for, or those shown last, come from."""
    found = context.last_shown
    if not found:
        return _nothing(question, context)
    return Answer(
        kind=Kind.SOURCE,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(found, question),
        verdict=tuple(_statement(fact, context) for fact in found[:MOST_ROWS])
        if len(found) <= 2
        else (_summary(found),),
        figures=tuple(x for fact in found if (x := _figure(fact))),
        table=_table(found, context) if len(found) > 1 else None,
        caveats=_caveats(found, context),
        next=tuple(
            Choice(f"Source {fact.id}", f"source {fact.id}")
            for fact in found[:4]
            if len(found) > 1 and fact.source_url
        ),
        listed=found,
    )


def _headline(found: tuple[Fact, ...], question: Question) -> Sentence:
    if len(found) == 1:
        fact = found[0]
        return sentence(
            "{id}: {source}, {day}, grade {grade}",
            id=f.id_of(fact),
            source=f.said(fact.source_name),
            day=f.day_of(fact),
            grade=f.said(fact.grade),
        )
    return sentence(
        "{n} facts" if question.facts or shown_in(question) else "The {n} facts behind that answer",
        n=f.counted(len(found), *found),
    )


def _statement(fact: Fact, context: Context) -> Sentence:
    note = fact.note[:1].upper() + fact.note[1:]
    words = fact.statement or note or f"{fact.metric} of {subject_name(fact.subject, context.name)}"
    return sentence(
        "{words} ({source}, {day}, retrieved {read}, grade {grade})",
        words=f.cited(words, fact),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        read=f.cited(f.day_text(fact.retrieved), fact),
        grade=f.said(fact.grade),
    )


def _summary(found: tuple[Fact, ...]) -> Sentence:
    conventions = [fact for fact in found if fact.grade == "convention"]
    return sentence(
        "{n} come from outside, {c} are conventions of ours; what you entered yourself is not"
        " listed.",
        n=f.counted(len(found) - len(conventions), *found),
        c=f.counted(len(conventions), *found),
    )


def _figure(fact: Fact) -> Figure | None:
    if fact.value is None and (fact.low is None or fact.high is None):
        return None
    try:
        unit = Unit(fact.unit)
    except ValueError:
        return None
    return Figure(f"fact.{fact.id}", from_fact(fact.id, fact, unit), fact.note)


def _table(found: tuple[Fact, ...], context: Context) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            f.cited(f"{fact.id} · {subject_name(fact.subject, context.name)}", fact),
            f.said(fact.source_name),
            f.cited(f"{f.day_text(fact.as_of)}, {fact.grade}", fact),
        )
        for fact in found[:MOST_ROWS]
    ]
    return Table(("Fact", "Source", "Date, grade"), tuple(rows))


def _caveats(found: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    notes = tuple(
        sentence("{id}: {note}.", id=f.id_of(fact), note=f.cited(fact.note.rstrip("."), fact))
        for fact in found[:2]
        if fact.note and len(found) <= 2 and (fact.statement or len(found) > 1)  # told above else
    )
    stale = tuple(
        sentence("{id} is {age} old.", id=f.id_of(fact), age=f.age_of(fact, context.ledger.on))
        for fact in found
        if context.ledger.is_stale(fact) and fact.grade != "convention"
    )
    return (*notes, *stale[:3])


def _nothing(question: Question, context: Context) -> Answer:
    """What is said where no fact is asked about: of an unknown id, or of all figures."""
    if not question.facts:
        asked = replace(question, kind=Kind.HELP, topic="data")
        ledger = context.ledger
        told = understood(asked, ledger.directory, ledger.on)
        return explain(asked, replace(context, understood=told))
    return Answer(
        kind=Kind.ERROR,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=sentence("I know no fact {ids}", ids=f.said(", ".join(question.facts))),
        verdict=(sentence("Ids are printed under every answer, in its list of sources."),),
        next=(Choice("How big is OpenAI?", "how big is openai"),),
    )
