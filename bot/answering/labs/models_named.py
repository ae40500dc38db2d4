"""Models that are asked about by name: their licences, and of which day and maker they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, meant, models, runs_known, size_on_record
from bot.answering.labs.open_models import MOST_ROWS, how_fresh
from bot.answering.next_steps import button
from bot.answers import Answer, Cell, Table
from bot.compute.training_runs import OPEN_WEIGHTS
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.on_record import Listing
from bot.questions.types import Kind, Question

LICENCE: Final = "licence"
_NOT_HERE: Final = "not on record"
_MOST_NAMED: Final = 3
_READ_IT: Final = sentence(
    "A licence stands on a model's card at the hub; read it there before you say what may be done"
    " with the weights."
)


def licences(question: Question, context: Context) -> Answer:
    """The licence of each model that is asked about, or that it is not on record."""
    known = meant(models(context.ledger), question, context)
    found = tuple(sorted(known, key=lambda model: model.dated.as_of, reverse=True))
    every = Question(Kind.LEAGUE, topic=Listing.MODELS.value, labs=question.labs)
    listed = _named(question, context) if len(question.runs) > 1 else found
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(found, question, context),
        verdict=only(_weights(found, question), _READ_IT),
        table=_table(found[:MOST_ROWS]) if len(found) > 1 else None,
        caveats=only(how_fresh(context.ledger), _not_shown(found)),
        next=(button("The newest open models", every, context),),
        listed=tuple(model.dated for model in listed[:MOST_ROWS]),
    )


def _named(question: Question, context: Context) -> tuple[Model, ...]:
    """The models that were named, whose weights may not be open."""
    known = (size_on_record(slug, context) for slug in question.runs)
    return tuple(model for model in known if model)


def _headline(found: tuple[Model, ...], question: Question, context: Context) -> Sentence:
    named = f.names([context.name(slug) for slug in question.runs or question.labs]).text
    named = f"the open models of {named}" if question.labs and not question.runs else named
    told = [model for model in found if _licence(model)]
    if not told and len(question.runs) > 1:
        return _open_of(found, _named(question, context))
    if not told:
        of_them, dated = f" of {named or 'these models'}", _named(question, context)
        of = f.cited(of_them, *(each.dated for each in dated)) if dated else f.said(of_them)
        return sentence("No licence{of} is on record", of=of)
    if len(found) == 1:
        return sentence(
            "{model}: licence {told}", model=f.said(found[0].run.name), told=_cell(found[0])
        )
    return sentence(
        "Licences on record of {n} of {all} models with open weights",
        n=f.counted(len(told), *(model.dated for model in told)),
        all=f.counted(len(found), *(model.dated for model in found)),
    )


def _open_of(found: tuple[Model, ...], named: tuple[Model, ...]) -> Sentence:
    """Whose weights are open of several that were named, of which no licence is on record."""
    shown = [model for model in named if model in found]
    if not shown:
        of = f.counted(len(named), *(model.dated for model in named))
        return sentence("Of none of these {n} open weights or a licence are on record", n=of)
    facts = [model.dated for model in shown]
    names = [model.named for model in shown]
    is_many = len(shown) > _MOST_NAMED  # the table has them
    return sentence(
        "Of these {n} with open weights on record: {models}; no licence is on record",
        n=f.counted(len(named), *(model.dated for model in named)),
        models=f.counted(len(shown), *facts) if is_many else f.listed(names, *facts),
    )


def _weights(found: tuple[Model, ...], question: Question) -> Sentence | None:
    """That the weights of the one that was named are open, or that this is not on record."""
    if len(question.runs) != 1:
        return None
    if found:
        return sentence("{its} weights are open.", its=f.cited("Its", found[0].dated))
    return sentence("That its weights are open is not on record either.")


def _not_shown(found: tuple[Model, ...]) -> Sentence | None:
    left = found[MOST_ROWS:]
    if not left:
        return None
    return sentence(
        "The table has the newest; {n} more are older: name the model.",
        n=f.counted(len(left), *(model.dated for model in left)),
    )


def _licence(model: Model) -> str:
    return model.dated.detail(LICENCE) or ""


def _cell(model: Model) -> Shown | Name:
    told = _licence(model)
    return f.cited(told, model.dated) if told else f.said(_NOT_HERE)


def _table(found: tuple[Model, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f.said(model.run.name), f.day_of(model.dated), _cell(model)) for model in found
    ]
    return Table(("Model with open weights", "Published", "Licence"), tuple(rows))


# `when did Qwen3 come out`: the day on record of each model that is named, with its size.


def model_days(question: Question, context: Context) -> Answer:
    """When each was published, or that it is not on record."""
    known = meant(runs_known(context.ledger), question, context)
    found = tuple(sorted(known, key=lambda model: model.dated.as_of, reverse=True))
    every = Question(Kind.LEAGUE, topic=Listing.MODELS.value)
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline_of_days(found, question, context),
        verdict=(*_makers(found), *_of_size(found)),
        table=_table_of_days(found) if len(found) > 1 else None,
        caveats=only(how_fresh(context.ledger)),
        next=(button("The newest open models", every, context),),
        listed=tuple(model.dated for model in found),
    )


def _headline_of_days(found: tuple[Model, ...], question: Question, context: Context) -> Sentence:
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


def _table_of_days(found: tuple[Model, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f.said(model.run.name), f.day_of(model.dated)) for model in found
    ]
    return Table(("Model", "Published"), tuple(rows))
