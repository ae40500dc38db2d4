"""Models of which anything is on record: by whom, their day, their size, what it took."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import inf
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.compute.training_runs import OPEN_WEIGHTS
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.questions.called_models import is_called
from bot.questions.on_record import Listing
from bot.questions.types import Question
from storage.records import Entity, EntityKind, Fact, Metric

_SIZES: Final = (Metric.PARAMETERS, Metric.OPEN_WEIGHTS_RELEASE)
_DATED: Final = (
    Metric.OPEN_WEIGHTS_RELEASE,
    Metric.PARAMETERS,
    Metric.TRAINING_FLOP,
    Metric.GPU_HOURS,
)


class Model(NamedTuple):
    """A model with the fact that tells its day, and its size and compute where they are known."""

    run: Entity
    dated: Fact
    size: Fact | None
    compute: Fact | None

    @property
    def parameters(self) -> float:
        """All of its parameters, of several sizes the largest; 0 where they are not known."""
        return (self.size.value or self.size.high or 0.0) if self.size else 0.0

    @property
    def flop(self) -> float:
        """What its training took, in FLOP; 0 where that is not known."""
        return (self.compute.value or 0.0) if self.compute else 0.0

    @property
    def by(self) -> str:
        """Who put it out."""
        known = (x.detail("organisation") for x in (self.dated, self.size, self.compute) if x)
        return next((name for name in known if name), "")

    @property
    def named(self) -> str:
        """`Grok 3 (xAI)`."""
        return f"{self.run.name} ({self.by})" if self.by else self.run.name


def models(ledger: Ledger) -> tuple[Model, ...]:
    """All models with open weights of which anything is on record."""
    return tuple(each for each in runs_known(ledger) if OPEN_WEIGHTS in each.run.traits)


def runs_known(ledger: Ledger) -> tuple[Model, ...]:
    """All models of which anything is on record, whether or not their weights are open."""
    runs = ledger.directory.of(EntityKind.RUN)
    return tuple(model for run in runs if (model := _model(run, ledger)))


def _model(run: Entity, ledger: Ledger) -> Model | None:
    facts = (_latest(run, metric, ledger) for metric in _DATED)
    dated = next((fact for fact in facts if fact), None)
    if dated is None:
        return None
    sizes = (_latest(run, metric, ledger) for metric in _SIZES)
    size = next((fact for fact in sizes if fact and (fact.value or fact.high)), None)
    return Model(run, dated, size, _latest(run, Metric.TRAINING_FLOP, ledger))


def _latest(run: Entity, metric: Metric, ledger: Ledger) -> Fact | None:
    """The newest such fact of the whole model, not of the part that each token passes."""
    known = ledger.all(run.slug, metric)
    return next((fact for fact in known if fact.qualifier != "active"), None)


def meant(known: tuple[Model, ...], question: Question, context: Context) -> tuple[Model, ...]:
    """Those since a day, of so many parameters, and of the labs that were named."""
    question = _than_one(question, context)
    names = [context.name(lab).casefold() for lab in question.labs]
    return tuple(
        model
        for model in known
        if (not question.runs or model.run.slug in question.runs)
        and (question.more_than is None or model.parameters > question.more_than)
        and is_called(model.run.name, question.family)
        and (question.since is None or model.dated.as_of >= question.since)
        and (not names or _is_by(model, question.labs, names, context))
    )


def _than_one(question: Question, context: Context) -> Question:
    """Larger ones than a model that is named are those of more parameters than it has."""
    if question.topic != Listing.LARGEST_MODELS or not question.runs:
        return question
    one = size_on_record(question.runs[0], context)
    least = one.parameters if one and one.parameters else inf
    return replace(question, runs=(), more_than=least)


def size_on_record(slug: str, context: Context) -> Model | None:
    """The model by its slug, with what is on record of it; None of one that nothing is known of."""
    run = context.ledger.directory.get(slug)
    return _model(run, context.ledger) if run else None


def _is_by(model: Model, labs: tuple[str, ...], names: list[str], context: Context) -> bool:
    if model.dated.detail("lab") in labs:
        return True
    makers = [maker.strip().casefold() for maker in model.by.split(",")]
    known = {
        alias for lab in labs if (e := context.ledger.directory.get(lab)) for alias in e.aliases
    }
    return any(maker in known or maker.startswith(tuple(names)) for maker in makers)


# That the newest model of a lab is the newest in our record, and of whom it is listed there.


def as_listed(maker: str, labs: Sequence[str], dated: Fact) -> Sentence:
    """Whom the record names, where that is not who was asked about; that it is not of all."""
    names = tuple(map(str.casefold, labs))
    is_other = not any(one.strip().casefold().startswith(names) for one in maker.split(","))
    other = f", where it is listed as by {maker} and not by {' or '.join(labs)}"
    return sentence(
        "That is the newest in our record{other}. The record is not of all that came out, so that"
        " newer ones may exist.",
        other=f.cited(other if maker and is_other else "", dated),
    )
