"""`models over 1 trillion params`: models by their parameters, their weights open or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, meant, runs_known
from bot.answering.labs.open_models import MOST_ROWS, NO_MEASURE, came_out, size_of
from bot.answers import Advice, Answer, Cell, Table
from bot.compute.training_runs import OPEN_WEIGHTS
from bot.prose import Name, Sentence, sentence
from bot.questions.types import Kind, Question
from bot.questions.writing.of_runs import told_above


def models_by_size(question: Question, context: Context) -> Answer:
    """The models that were asked for, the most parameters first; or that nothing is on record."""
    known = meant(runs_known(context.ledger), question, context)
    found = tuple(sorted((x for x in known if x.parameters), key=lambda x: -x.parameters))
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(found, question, context),
        verdict=only(
            came_out(found[0]) if found else None,
            _others(found, question, context),
            _count(found),
        ),
        table=_table(found[:MOST_ROWS]) if len(found) > 1 else None,
        advice=_ADVICE if found and not question.runs else Advice(),
        caveats=(_NOT_PUBLIC, NO_MEASURE),
        listed=tuple(model.size or model.dated for model in found[:MOST_ROWS]),
    )


_NOT_PUBLIC: Final = sentence(
    "Most labs don't say how many parameters their models have: where the weights are not open,"
    " the number is an estimate of its source, or not on record at all."
)
_ADVICE: Final = Advice(
    dont_say=(sentence("“The largest there is”: it is so on our record alone."),),
)


def _headline(found: tuple[Model, ...], question: Question, context: Context) -> Sentence:
    if not found:
        return _none(question, context)
    first, named = found[0], f.said(found[0].run.name)
    if question.runs:
        most = "{model} has the most parameters of them: {n}"
        text = most if len(found) > 1 else "{model}: {n} parameters"
        return sentence(text, model=named, n=size_of(first))
    by = _by(question, context)
    if question.more_than is None:
        text = "Most parameters of a model on record{by}: {model}, {n}"
        return sentence(text, by=by, model=named, n=size_of(first))
    return sentence(
        "{n} on record{by}{above}, led by {model}",
        n=f.counted(len(found), *(model.dated for model in found), write=_models),
        by=by,
        above=f.said(told_above(question)),
        model=named,
    )


def _none(question: Question, context: Context) -> Sentence:
    if question.runs:
        return _unknown(question.runs, context)
    above = told_above(question) or " with a known number of parameters"
    by = _by(question, context)
    return sentence("No model{by}{above} is on record", by=by, above=f.said(above))


def _by(question: Question, context: Context) -> Name:
    labs = [context.name(lab) for lab in question.labs]
    return f.said(f" by {f.names(labs).text}" if labs else "")


def _unknown(runs: Sequence[str], context: Context) -> Sentence:
    """That the parameters of these are not known."""
    has = "has" if len(runs) == 1 else "have"
    names = f.names([context.name(run) for run in runs])
    return sentence(f"How many parameters {{models}} {has} is not on record", models=names)


def _others(found: tuple[Model, ...], question: Question, context: Context) -> Sentence | None:
    """That nothing is known of some of those that were named."""
    known = {model.run.slug for model in found}
    others = [run for run in question.runs if run not in known]
    return _unknown(others, context).stopped() if found and others else None


def _models(count: float) -> str:
    return f"{f.exact_text(count)} {'model' if count == 1 else 'models'}"


def _count(found: tuple[Model, ...]) -> Sentence | None:
    """How many of them have open weights, and that the table shows those with most."""
    if len(found) < 2:
        return None
    is_open = [model for model in found if OPEN_WEIGHTS in model.run.traits]
    return sentence(
        "The weights of {k} of {n} are open{most}.",
        n=f.counted(len(found), *(model.dated for model in found)),
        k=f.counted(len(is_open), *(model.dated for model in is_open or found)),
        most=f.said("; the table has those with most" if len(found) > MOST_ROWS else ""),
    )


def _table(found: tuple[Model, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(model.named),
            size_of(model),
            f.day_of(model.dated),
            f.said("open" if OPEN_WEIGHTS in model.run.traits else "not open"),
        )
        for model in found
    ]
    return Table(("Model", "Parameters", "Published", "Weights"), tuple(rows))
