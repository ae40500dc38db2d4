"""`models over 1 trillion params`: those on record whose parameters are, be they open or not."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, meant, runs_known
from bot.answering.labs.open_models import MOST_ROWS, size_of
from bot.answers import Advice, Answer, Cell, Table
from bot.compute.training_runs import OPEN_WEIGHTS
from bot.prose import Sentence, sentence
from bot.questions.types import Kind, Question


def models_by_size(question: Question, context: Context) -> Answer:
    """The models that were asked for, the most parameters first; or that nothing is on record."""
    known = meant(runs_known(context.ledger), question, context)
    found = tuple(sorted((x for x in known if x.parameters), key=lambda x: -x.parameters))
    return Answer(
        kind=Kind.LEAGUE,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(found, question, context),
        verdict=only(_count(found)),
        table=_table(found[:MOST_ROWS]) if len(found) > 1 else None,
        advice=_ADVICE if found and not question.runs else Advice(),
        caveats=(_NOT_PUBLIC, _NO_COMPUTE),
        listed=tuple(model.size or model.dated for model in found[:MOST_ROWS]),
    )


_NOT_PUBLIC: Final = sentence(
    "Most labs don't say how many parameters their models have: where the weights are not open,"
    " the number is an estimate of its source, or not on record at all."
)
_NO_COMPUTE: Final = sentence("More parameters are not more compute, nor a better model.")
_ADVICE: Final = Advice(
    dont_say=(sentence("“The largest there is”: it is so on our record alone."),),
)


def _headline(found: tuple[Model, ...], question: Question, context: Context) -> Sentence:
    by = f.said(
        f" by {f.names([context.name(lab) for lab in question.labs]).text}" if question.labs else ""
    )
    above = question.more_than
    if not found and question.runs:
        named = f.names([context.name(run) for run in question.runs])
        return sentence("How many parameters {models} has is not on record", models=named)
    if not found:
        over = f.said("" if above is None else f" over {f.quantity_text(above)}")
        return sentence("No model{by} with parameters{over} is on record", by=by, over=over)
    first = found[0]
    if question.runs and len(found) == 1:
        return sentence("{model}: {n} parameters", model=f.said(first.run.name), n=size_of(first))
    if above is not None:
        return sentence(
            "{n} on record{by} with more than {most} parameters, led by {model}",
            n=f.counted(len(found), *(model.dated for model in found), write=_models),
            by=by,
            most=f.said(f.quantity_text(above)),
            model=f.said(first.run.name),
        )
    return sentence(
        "Most parameters of a model on record{by}: {model}, {n}",
        by=by,
        model=f.said(first.run.name),
        n=size_of(first),
    )


def _models(count: float) -> str:
    return f"{f.exact_text(count)} {'model' if count == 1 else 'models'}"


def _count(found: tuple[Model, ...]) -> Sentence | None:
    """How many of them have open weights, and how many the table shows."""
    if len(found) < 2:
        return None
    is_open = [model for model in found if OPEN_WEIGHTS in model.run.traits]
    return sentence(
        "The weights of {k} of {n} are open; the table has {all}.",
        n=f.counted(len(found), *(model.dated for model in found)),
        k=f.counted(len(is_open), *(model.dated for model in is_open or found)),
        all=f.said("the first ten" if len(found) > MOST_ROWS else "all"),
    )


def _table(found: tuple[Model, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(f"{model.run.name}{f' ({model.by})' if model.by else ''}"),
            size_of(model),
            f.day_of(model.dated),
            f.said("open" if OPEN_WEIGHTS in model.run.traits else "not open"),
        )
        for model in found
    ]
    return Table(("Model", "Parameters", "Published", "Weights"), tuple(rows))
