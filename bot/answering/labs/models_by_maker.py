"""`who released the most open-weight models this year`: how many each maker put out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, meant, models
from bot.answering.labs.open_models import most_by, open_models
from bot.answers import Answer, Cell, Table
from bot.prose import Sentence, sentence
from bot.questions.on_record import Listing
from bot.questions.types import Question

_MOST_ROWS: Final = 10
_NOT_NAMED: Final = "maker not named"
_AS_RECORDED: Final = sentence(
    "Counted is what is in our record, which is not of all that came out; a model of several sizes"
    " may be one there, or several."
)

_ON_RECORD_ALONE: Final = sentence("That somebody releases the most: it is so on our record alone.")


def models_by_maker(question: Question, context: Context) -> Answer:
    """Who put out the most models with open weights; the newest of them where there are none."""
    told = open_models(replace(question, topic=Listing.MODELS.value), context)
    told = replace(told, question=question)
    found = meant(models(context.ledger), question, context)
    by = _by_maker(found)
    if not by:
        return told
    return replace(
        told,
        headline=_headline(by, question),
        verdict=only(most_by(found)),
        table=_table(by[:_MOST_ROWS]),
        advice=replace(told.advice, dont_say=(_ON_RECORD_ALONE,)),
        caveats=(_AS_RECORDED, *told.caveats),
        listed=tuple(found[0].dated for _, found in by[:_MOST_ROWS]),
    )


_Made = tuple[str, Sequence[Model]]
"""A maker with what it put out, the newest first."""


def _by_maker(found: Sequence[Model]) -> list[_Made]:
    """Each maker with its models, whoever has the most first, then whoever has the newest."""
    newest = sorted(found, key=lambda model: model.dated.as_of, reverse=True)
    made: dict[str, list[Model]] = {}
    for model in newest:
        made.setdefault(model.by or _NOT_NAMED, []).append(model)
    return sorted(made.items(), key=lambda each: (each[0] == _NOT_NAMED, -len(each[1])))


def _headline(by: Sequence[_Made], question: Question) -> Sentence:
    most = len(by[0][1])
    first = [(maker, found) for maker, found in by if len(found) == most]
    since = f.said(f" since {f.day_text(question.since)}" if question.since else "")
    return sentence(
        "Most models with open weights on record{since}: {makers}, {n} of {all}{each}",
        since=since,
        makers=f.names([maker for maker, _ in first]),
        n=f.counted(most, *(model.dated for _, found in first for model in found)),
        all=f.counted(
            sum(len(found) for _, found in by), *(m.dated for _, found in by for m in found)
        ),
        each=f.said(" each" if len(first) > 1 else ""),
    )


def _table(by: Sequence[_Made]) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            f.said(maker),
            f.counted(len(found), *(model.dated for model in found)),
            f.said(found[0].run.name),
            f.day_of(found[0].dated),
        )
        for maker, found in by
    )
    return Table(("Maker", "Models", "Newest", "Published"), rows)
