"""Answers to what was not clear, could not be read, or is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot import formats as f
from bot.answers import Answer
from bot.prose import sentence
from bot.questions.types import Choice, Kind, Question, Unclear, Unreadable


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
