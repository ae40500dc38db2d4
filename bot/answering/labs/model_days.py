"""`when did Qwen3 come out`: the day on record of each model that is named, with its size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, meant, runs_known
from bot.answering.labs.open_models import how_fresh
from bot.answering.next_steps import button
from bot.answers import Answer, Cell, Table
from bot.compute.training_runs import OPEN_WEIGHTS
from bot.prose import Sentence, sentence
from bot.questions.on_record import Listing
from bot.questions.types import Kind, Question


def model_days(question: Question, context: Context) -> Answer:
    """When each was published, or that it is not on record."""
    known = meant(runs_known(context.ledger), question, context)
    found = tuple(sorted(known, key=lambda model: model.dated.as_of, reverse=True))
    every = Question(Kind.LEAGUE, topic=Listing.MODELS.value)
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(found, question, context),
        verdict=(*_makers(found), *_of_size(found)),
        table=_table(found) if len(found) > 1 else None,
        caveats=only(how_fresh(context.ledger)),
        next=(button("The newest open models", every, context),),
        listed=tuple(model.dated for model in found),
    )


def _headline(found: tuple[Model, ...], question: Question, context: Context) -> Sentence:
    if not found:
        named = f.names([context.name(slug) for slug in question.runs])
        return sentence("No day on which {model} came out is on record", model=named)
    text = (
        "{model} came out on {day}" if len(found) == 1 else "{model}, the newest, came out on {day}"
    )
    return sentence(text, model=f.said(found[0].run.name), day=f.day_of(found[0].dated))


_NO_MAKER: Final = sentence("Who made it is not on record here.")


def _makers(found: tuple[Model, ...]) -> Iterator[Sentence]:
    """Who made each, as far as that is on record."""
    for model in found:
        if model.by:
            yield sentence(
                "{model} is by {maker}.",
                model=f.said(model.run.name),
                maker=f.cited(model.by, model.dated),
            )
        elif len(found) == 1:
            yield _NO_MAKER


def _of_size(found: tuple[Model, ...]) -> Iterator[Sentence]:
    """How large the one is, where its weights are there to be counted."""
    if len(found) != 1 or OPEN_WEIGHTS not in found[0].run.traits:
        return
    if (size := found[0].size) is not None and size.value:
        yield sentence(
            "It has {n} {unit} ({id}).",
            n=f.value_of(size),
            unit=f.said(size.unit),
            id=f.id_of(size),
        )


def _table(found: tuple[Model, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f.said(model.run.name), f.day_of(model.dated)) for model in found
    ]
    return Table(("Model", "Published"), tuple(rows))
