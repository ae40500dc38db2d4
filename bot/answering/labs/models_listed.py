"""Open models that are listed by their maker, or by a country, by which they are not sorted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, meant, models
from bot.answering.labs.models_named import licences, model_days
from bot.answering.labs.open_models import most_by, open_models
from bot.answers import Answer, Cell, Table
from bot.prose import Sentence, sentence
from bot.questions.on_record import Listing, in_place, names_one_model
from bot.questions.types import Question
from storage.records import EntityKind


def models_listed(question: Question, context: Context) -> Answer:
    """The models with open weights in the order that is asked for, or their licences."""
    tell = _TOLD_BY.get(question.topic or "", open_models)
    is_by_name = names_one_model(question) and tell is open_models
    told = (model_days if is_by_name else tell)(question, context)
    if question.place is None or question.labs:
        return told
    headline = sentence(
        "I can't tell which models are from {place}: the country of a lab is not on record",
        place=f.said(in_place(question.place)),
    )
    return replace(
        told,
        headline=headline,
        verdict=(*_leads(told, question), _by_name(told, context), *told.verdict),
    )


def _leads(told: Answer, question: Question) -> tuple[Sentence, ...]:
    """What leads the list of all, where more is asked than whose they are."""
    return () if question.topic == Listing.MODELS else (told.headline.stopped(),)


def _by_name(told: Answer, context: Context) -> Sentence:
    """How those of one lab are asked for, by the first on the list whose lab has a name here."""
    makers = (fact.detail("organisation") or "" for fact in told.listed)
    names = (name for maker in makers if (name := _lab_of(maker, context)))
    known = next(names, None)
    return sentence(
        "Name the labs that you mean,{asked} or take all of them: the table says whose each is.",
        asked=f.said(f" as in “open-weight models by {known}”," if known else ""),
    )


def _lab_of(maker: str, context: Context) -> str | None:
    """The lab by which a maker goes here, as it can be typed; None of one that has no name."""
    for lab in context.ledger.directory.of(EntityKind.LAB):
        if maker.casefold() in {lab.name.casefold(), *lab.aliases}:
            return lab.name
    return None


# `who released the most open-weight models this year`: how many each maker put out.

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


_TOLD_BY: Final = {Listing.LICENCES.value: licences, Listing.MAKERS.value: models_by_maker}
"""What tells more of them than their order."""
