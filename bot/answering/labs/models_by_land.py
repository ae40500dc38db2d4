"""`chinese open-weight models`: that models are not sorted by country, with all that are known."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.models_by_maker import models_by_maker
from bot.answering.labs.models_named import licences, model_days
from bot.answering.labs.open_models import open_models
from bot.answers import Answer
from bot.prose import Sentence, sentence
from bot.questions.on_record import Listing, in_place, names_one_model
from bot.questions.types import Question
from storage.records import EntityKind

_TOLD_BY: Final = {Listing.LICENCES.value: licences, Listing.MAKERS.value: models_by_maker}
"""What tells more of them than their order."""


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
