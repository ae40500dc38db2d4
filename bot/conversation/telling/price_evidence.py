"""What a price rests on: which reading it is, how far others lie, how old and how good each is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.compute.prices import BASIS_WORDS
from bot.prose import Part, Sentence, sentence
from bot.questions.types import PriceBasis
from storage.records import Fact, Grade, Metric

_MOST: Final = 5
"""Bases that are told one by one; the rest is in the table."""


def of_price(answer: Answer) -> tuple[Sentence, ...]:
    """The sentences of a price; none where none is on record, or a change was asked for."""
    priced = tuple(dict.fromkeys(each for each in _readings(answer) if each.grade is not Grade.OWN))
    question = answer.question
    if not priced or question is None or question.trend:
        return ()
    return tuple(
        line
        for chip in dict.fromkeys(each.subject for each in priced)
        for line in _of_chip(tuple(x for x in priced if x.subject == chip), answer)
    )


def _readings(answer: Answer) -> Iterator[Fact]:
    facts = (fact for line in (answer.headline, *answer.verdict) for fact in line.facts)
    yield from (fact for fact in facts if fact.metric == Metric.RENTAL_PRICE)
    for figure in answer.figures:
        if figure.estimate and figure.key.endswith(".usd_per_hour"):
            yield from (x for x in figure.estimate.facts if x.metric == Metric.RENTAL_PRICE)


def _of_chip(readings: tuple[Fact, ...], answer: Answer) -> Iterator[Sentence]:
    first = readings[0]
    yield sentence(
        "The price is one reading: {usd}, {basis} ({source}, {day}, {age} old, grade {grade}).",
        usd=f.value_of(first, f.cents_text),
        basis=f.said(_words(first)),
        source=f.said(first.source_name),
        day=f.day_of(first),
        age=f.age_of(first, answer.on),
        grade=f.said(first.grade),
    )
    if others := readings[1 : _MOST + 1]:
        yield _others(others, answer)


def _others(readings: tuple[Fact, ...], answer: Answer) -> Sentence:
    """The bases beside it: they differ by what is bought, and not by who is right."""
    parts: list[Part] = ["A price differs by what is bought; other readings: "]
    for at, fact in enumerate(readings):
        parts += [
            "; " if at else "",
            f.value_of(fact, f.cents_text),
            ", ",
            f.said(_words(fact)),
            " (",
            f.age_of(fact, answer.on),
            " old, grade ",
            f.said(fact.grade),
            ")",
        ]
    return Sentence((*parts, "."))


def _words(fact: Fact) -> str:
    return BASIS_WORDS[PriceBasis(fact.qualifier)]
