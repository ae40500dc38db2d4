"""What is asked back before a lab's average can be equalled: whose it is, and for how many."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.next_steps import button
from bot.answers import Answer
from bot.compute.labs import LabFigures
from bot.prose import sentence
from bot.questions.types import Kind, Question
from bot.questions.unclear.not_read import NAME_THE_LAB, WHOSE_AVERAGE
from storage.records import Amount, Offer


def ask_for_lab(question: Question, context: Context) -> Answer:
    """Which lab is to be equalled; of those with a figure, as of others there is nothing to."""
    return context.answer(
        Kind.CHOOSE,
        question,
        headline=sentence(WHOSE_AVERAGE),
        verdict=(sentence(NAME_THE_LAB),),
        choices=tuple(
            button(f"{context.name(lab)}'s", replace(question, labs=(lab,)), context)
            for lab in _OFTEN_MATCHED
        ),
    )


_OFTEN_MATCHED: Final = ("openai", "anthropic", "google-deepmind", "meta")
"""The labs that have a figure per researcher (C-06 to C-09)."""


def ask_for_people(question: Question, lab: LabFigures, context: Context) -> Answer:
    """For how many people a lab's average is to be equalled."""
    asked = [
        Question(
            Kind.MATCH,
            offer=Offer(researchers=Amount(n)),
            labs=question.labs,
            part=question.part,
            scope=question.scope,
        )
        for n in (10.0, 20.0, 40.0)
    ]
    return context.answer(
        Kind.CHOOSE,
        question,
        headline=sentence("For how many researchers?"),
        verdict=(
            sentence(
                "Say for how many people {lab} average is to be equalled.",
                lab=f.owner(lab.lab.name),
            ),
        ),
        choices=tuple(
            button(f"For {n} people", q, context) for n, q in zip((10, 20, 40), asked, strict=True)
        ),
    )
