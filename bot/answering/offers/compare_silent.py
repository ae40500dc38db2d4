"""What is on record of labs that publish no figure to compare them by."""

from __future__ import annotations

from collections.abc import Iterator

from bot import formats as f
from bot.answering.context import Context, to_come
from bot.answering.labs.evidence import contracts, fleets
from bot.answering.labs.lab_caveats import on_record
from bot.answering.labs.lab_contracts import signed
from bot.compute.labs import LabFigures
from bot.prose import Part, Sentence, sentence
from bot.questions.types import Kind, Question


def told_of_silent(labs: tuple[LabFigures, ...], context: Context) -> Iterator[Sentence]:
    """Staff, contracts and statements of each lab whose compute nobody has published."""
    for lab in labs:
        if lab.stock is not None:
            continue
        fact = lab.staff_fact
        if fact is not None and fact.value is not None:
            yield sentence(
                "{lab}: {n} people on {day}.",
                lab=f.said(lab.lab.name),
                n=f.value_of(fact, f.exact_text),
                day=f.day_of(fact),
            )
        if planned := to_come(lab, context.ledger):
            yield planned
        yield from _owned(lab, context)
        if contracts(lab.lab.slug, context.ledger):
            every = Question(Kind.LAB, labs=(lab.lab.slug,))
            head, lines = signed(lab, every, context)
            yield Sentence((*head.parts, ". ", *lines[0].parts))
        yield from on_record(lab.lab.slug, context)[:1]


def _owned(lab: LabFigures, context: Context) -> Iterator[Sentence]:
    """`Amazon owns 1.43 million H100e in Nvidia chips`: a fleet, which is no stock of its lab."""
    owned = [fact for fact in fleets(lab.lab.slug, context.ledger) if fact.value]
    if not owned:
        return
    parts: list[Part] = []
    for fact in owned:
        parts += [", ", f.value_of(fact), " ", f.said("H100e"), " in ", f.said(fact.qualifier)]
        parts += [" chips"]
    yield Sentence(
        (
            f.said(context.ledger.directory.name(owned[0].subject)),
            " owns, rented out or not: ",
            *parts[1:],
            " (",
            f.day_of(owned[0]),
            ").",
        )
    )
