"""`biggest training run of OpenAI`: the runs on record by the compute that they took."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, meant, runs_known
from bot.answers import Advice, Answer, Cell, Table
from bot.prose import Sentence, sentence
from bot.questions.on_record import EACH_LAB
from bot.questions.types import Kind, Question
from storage.records import EntityKind, Fact

_MOST_ROWS: Final = 10
_TWO: Final = 2


def heaviest_runs(question: Question, context: Context) -> Answer:
    """The runs of a lab, the heaviest first; of several labs the heaviest of each."""
    counted = [model for model in runs_known(context.ledger) if model.flop]
    whose = replace(question, family=None)  # each lab is no name of a model
    found = sorted(meant(tuple(counted), whose, context), key=lambda m: -m.flop)
    every = _of_every_lab(found, question, context) if question.family == EACH_LAB else ()
    of_several = question.labs[1:]
    shown = (
        _first_of_each(found, question, context) if of_several else (every or found)[:_MOST_ROWS]
    )
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(shown, question, context),
        verdict=only(
            _counted(every) if every else None,
            _none(shown, question, context),
            _OTHERS if shown else None,
        ),
        table=_table(shown),
        advice=_ADVICE if shown else Advice(),
        caveats=(_ESTIMATED, _NOT_STOCK),
        listed=tuple(fact for model in shown if (fact := model.compute)),
    )


def _of_every_lab(found: Sequence[Model], question: Question, context: Context) -> Sequence[Model]:
    """The heaviest run of each lab that has one on record, the heaviest first."""
    labs = tuple(lab.slug for lab in context.ledger.directory.of(EntityKind.LAB))
    firsts = _first_of_each(found, replace(question, labs=labs), context)
    return tuple({model.run.slug: model for model in firsts}.values())  # of two labs it is once


def _counted(every: Sequence[Model]) -> Sentence:
    return sentence(
        "One of each of the {n} labs here that have a run on record with its compute{most}.",
        n=f.counted(len(every), *_facts(every)),
        most=f.said("; the table has the largest" if len(every) > _MOST_ROWS else ""),
    )


_OTHERS: Final = sentence(
    "These are the runs that are on record here; larger ones may have been kept to themselves."
)
_ESTIMATED: Final = sentence(
    "Where a lab published no figure it is an estimate of the source, whose grade stands below."
)
_NOT_STOCK: Final = sentence(
    "What one run took is not what a lab has: most of its chips do other work."
)
_ADVICE: Final = Advice(dont_say=(sentence("“Their largest run”: it is so on our record alone."),))


def _first_of_each(found: Sequence[Model], question: Question, context: Context) -> Sequence[Model]:
    """The heaviest run of each lab, the heaviest first."""
    firsts = (_of_lab(lab, found, question, context)[:1] for lab in question.labs)
    return sorted((model for each in firsts for model in each), key=lambda m: -m.flop)


def _of_lab(
    lab: str, found: Sequence[Model], question: Question, context: Context
) -> tuple[Model, ...]:
    return meant(tuple(found), Question(question.kind, topic=question.topic, labs=(lab,)), context)


def _headline(shown: Sequence[Model], question: Question, context: Context) -> Sentence:
    whose = f.names([context.name(lab) for lab in question.labs])
    if not shown:
        by = f.said(f" of {whose.text}" if question.labs else "")
        return sentence("No training run{by} is on record with its compute", by=by)
    if question.family == EACH_LAB:
        return sentence(
            "Largest training run of each lab on record, led by {run}",
            run=f.cited(_told(shown[0]), *_facts(shown[:1])),
        )
    if len(question.labs) == 1:
        return sentence(
            "Largest training run of {lab} on record: {run}",
            lab=whose,
            run=f.cited(_told(shown[0], by=False), *_facts(shown[:1])),
        )
    is_short = len(question.labs) > _TWO  # else no header holds them; the table names the makers
    leads = shown[: max(1, len(question.labs))]
    told = [_in_short(model) if is_short else _told(model) for model in leads]
    return sentence(
        "Largest training run{each} on record: {runs}" + (" FLOP" * is_short),
        each=f.said(" of each" if question.labs else ""),
        runs=f.listed(told, *_facts(shown[: len(told)])),
    )


def _in_short(model: Model) -> str:
    return f"{model.run.name} with {f.flop_text(model.flop)}"


def _told(model: Model, *, by: bool = True) -> str:
    name = model.named if by else model.run.name
    day = f", {f.day_text(model.compute.as_of)}" if model.compute and not by else ""
    return f"{name} with {f.flop_text(model.flop)} FLOP{day}"


def _facts(models: Sequence[Model]) -> tuple[Fact, ...]:
    return tuple(model.compute for model in models if model.compute)


def _none(shown: Sequence[Model], question: Question, context: Context) -> Sentence | None:
    """The labs, among several, of which no run is on record."""
    silent = [lab for lab in question.labs if not _of_lab(lab, shown, question, context)]
    if not shown or not silent:
        return None
    names = f.names([context.name(lab) for lab in silent])
    return sentence("Of {labs} no run is on record with its compute.", labs=names)


def _table(shown: Sequence[Model]) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(model.named),
            f.value_of(model.compute, f.flop_text),
            f.day_of(model.compute),
        )
        for model in shown
        if model.compute
    ]
    return Table(("Training run", "Training, FLOP", "Date"), tuple(rows)) if rows else None
