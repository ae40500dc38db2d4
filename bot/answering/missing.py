"""What is answered when the question needs an offer and none is known."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, lab_figures, only, stock_age
from bot.answers import Answer, Cell, Table
from bot.compute.labs import LabFigures, figures_of_lab
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question

EXAMPLE = "our offer is 2048 H100 for 40 researchers"


def ask_for_offer(question: Question, context: Context) -> Answer:
    """That the workspace's own offer is not known yet, how to tell it, and what the labs have."""
    labs = tuple(figures_of_lab(slug, context.ledger, question.assume) for slug in question.labs)
    return context.answer(
        Kind.CHOOSE,
        question,
        headline=sentence("Tell me your offer, and I compare it"),
        verdict=(*(_known(lab) for lab in labs), _how_to_tell()),
        figures=tuple(figure for lab in labs for figure in lab_figures(lab)),
        table=_table(labs),
        caveats=only(*(stock_age(lab, context.ledger) for lab in labs)),
        next=(
            Choice("Enter our offer", EXAMPLE),
            Choice("Ask about a lab instead", "how big is openai"),
        ),
    )


def _how_to_tell() -> Sentence:
    return sentence(
        "I don't know your own chips yet. Type how many you have and how many researchers share"
        " them, as in “{example}”; I remember it for your workspace, marked as entered by you.",
        example=f.said(EXAMPLE),
    )


def _known(lab: LabFigures) -> Sentence:
    name = f.said(lab.lab.name)
    if lab.per_researcher:
        return sentence(
            "{lab}: about {n} {unit} per researcher.",
            lab=name,
            n=f.both(lab.per_researcher),
            unit=f.H100E,
        )
    if lab.stock:
        return sentence(
            "{lab}: about {n} {unit} in total.", lab=name, n=f.both(lab.stock), unit=f.H100E
        )
    return sentence("{lab}: no public figure.", lab=name)


def _table(labs: tuple[LabFigures, ...]) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (f.said(lab.lab.name), f.middle(lab.per_researcher), f.span(lab.per_researcher))
        for lab in labs
        if lab.per_researcher
    ]
    return Table(("H100e per researcher", "Middle", "Range"), tuple(rows)) if rows else None
