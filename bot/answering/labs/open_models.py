"""`what open-weight models came out`: those on record, by day or by size."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Table
from bot.compute.training_runs import OPEN_WEIGHTS
from bot.ledger import Ledger
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.on_record import Listing
from bot.questions.types import Choice, Kind, Question
from storage.records import Entity, EntityKind, Fact, Metric

MOST_ROWS: Final = 10
_TWO: Final = 2
_SIZES: Final = (Metric.PARAMETERS, Metric.OPEN_WEIGHTS_RELEASE)
_DATED: Final = (
    Metric.OPEN_WEIGHTS_RELEASE,
    Metric.PARAMETERS,
    Metric.TRAINING_FLOP,
    Metric.GPU_HOURS,
)


@dataclass(frozen=True, slots=True)
class _Model:
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
    def by(self) -> str:
        """Who put it out."""
        known = (x.detail("organisation") for x in (self.dated, self.size, self.compute) if x)
        return next((name for name in known if name), "")


def open_models(question: Question, context: Context) -> Answer:
    """Models whose weights anybody can load: the newest first, or the largest where asked."""
    known = _meant(_models(context.ledger), question, context)
    is_by_size = question.topic == Listing.LARGEST_MODELS
    ordered = sorted(known, key=_by_size if is_by_size else _by_day, reverse=True)
    found = tuple(ordered)
    return Answer(
        kind=Kind.LEAGUE,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(found, question, context, is_by_size=is_by_size),
        verdict=_verdict(found, is_by_size=is_by_size),
        table=_table(found[:MOST_ROWS]),
        advice=_advice(found, is_by_size=is_by_size),
        caveats=_caveats(context.ledger),
        next=_next(found, question, context, is_by_size=is_by_size),
    )


def _by_day(model: _Model) -> tuple[date, float]:
    return model.dated.as_of, model.parameters


def _by_size(model: _Model) -> tuple[float, date]:
    return model.parameters, model.dated.as_of


def _models(ledger: Ledger) -> tuple[_Model, ...]:
    runs = (run for run in ledger.directory.of(EntityKind.RUN) if OPEN_WEIGHTS in run.traits)
    return tuple(model for run in runs if (model := _model(run, ledger)))


def _model(run: Entity, ledger: Ledger) -> _Model | None:
    facts = (_latest(run, metric, ledger) for metric in _DATED)
    dated = next((fact for fact in facts if fact), None)
    if dated is None:
        return None
    sizes = (_latest(run, metric, ledger) for metric in _SIZES)
    size = next((fact for fact in sizes if fact and (fact.value or fact.high)), None)
    return _Model(run, dated, size, _latest(run, Metric.TRAINING_FLOP, ledger))


def _latest(run: Entity, metric: Metric, ledger: Ledger) -> Fact | None:
    """The newest such fact of the whole model, not of the part that each token passes."""
    known = ledger.all(run.slug, metric)
    return next((fact for fact in known if fact.qualifier != "active"), None)


def _meant(models: tuple[_Model, ...], question: Question, context: Context) -> tuple[_Model, ...]:
    """Those since a day, and of the labs that were named."""
    names = [context.name(lab).casefold() for lab in question.labs]
    return tuple(
        model
        for model in models
        if (question.since is None or model.dated.as_of >= question.since)
        and (not names or _is_by(model, question.labs, names, context))
    )


def _is_by(model: _Model, labs: tuple[str, ...], names: list[str], context: Context) -> bool:
    if model.dated.detail("lab") in labs:
        return True
    makers = [maker.strip().casefold() for maker in model.by.split(",")]
    known = {
        alias for lab in labs if (e := context.ledger.directory.get(lab)) for alias in e.aliases
    }
    return any(maker in known or maker.startswith(tuple(names)) for maker in makers)


def _headline(
    found: tuple[_Model, ...], question: Question, context: Context, *, is_by_size: bool
) -> Sentence:
    whose = [context.name(lab) for lab in question.labs]
    by = f.said(f" by {f.names(whose).text}" if whose else "")
    if not found:
        since = f.said(f" since {f.day_text(question.since)}" if question.since else "")
        return sentence("No model with open weights{by} is on record{since}", by=by, since=since)
    first = found[0]
    if is_by_size:
        return sentence(
            "Largest model with open weights on record{by}: {model}, {n} parameters",
            by=by,
            model=f.said(first.run.name),
            n=_size(first),
        )
    return sentence(
        "Newest model with open weights on record{by}: {model}, {day}",
        by=by,
        model=f.said(first.run.name),
        day=f.day_of(first.dated),
    )


def _verdict(found: tuple[_Model, ...], *, is_by_size: bool) -> tuple[Sentence, ...]:
    if not found:
        return ()
    facts = tuple(model.dated for model in found)
    count = sentence(
        "{n} on record; the table has the {order}{most}.",
        n=f.counted(len(found), *facts),
        order=f.said("largest" if is_by_size else "newest"),
        most=f.said(" of them" if len(found) > MOST_ROWS else " first"),
    )
    return only(count if len(found) > 1 else None, _most_compute(found))


def _most_compute(found: tuple[_Model, ...]) -> Sentence | None:
    """What took the most training compute, which need not be the largest."""
    known = [(model.compute.value, model) for model in found if model.compute]
    counted = [(value, model) for value, model in known if value]
    if len(counted) < _TWO:
        return None
    value, most = max(counted, key=lambda pair: pair[0])
    return sentence(
        "Of those whose compute is known {model} took the most to train: {n} FLOP ({day}).",
        model=f.said(most.run.name),
        n=f.counted(value, *([most.compute] if most.compute else []), write=f.flop_text),
        day=f.day_of(most.compute or most.dated),
    )


def _size(model: _Model) -> Shown | Name:
    fact = model.size
    if fact is None:
        return f.said("not on record")
    if fact.value is None and fact.low and fact.high:
        return f.cited(f.span_text(fact.low, fact.high, f.quantity_text), fact)
    return f.counted(model.parameters, fact, write=f.quantity_text)


def _table(found: tuple[_Model, ...]) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(f"{model.run.name}{f' ({model.by})' if model.by else ''}"),
            f.day_of(model.dated),
            _size(model),
            f.value_of(model.compute, f.flop_text)
            if model.compute and model.compute.value
            else f.said("not on record"),
        )
        for model in found
    ]
    columns = ("Model with open weights", "Published", "Parameters", "Training, FLOP")
    return Table(columns, tuple(rows)) if rows else None


def _advice(found: tuple[_Model, ...], *, is_by_size: bool) -> Advice:
    if not found:
        return Advice(dont_say=(sentence("“Nothing came out”: our record may lag behind."),))
    name = f.said(found[0].run.name)
    never = (
        "“{model} is the largest there is.”" if is_by_size else "“{model} is the newest there is.”"
    )
    return Advice(
        dont_say=(sentence(f"{never} It is so on our record alone.", model=name),),
        ask=(sentence("“Which open models have you built on, and what did you change?”"),),
    )


def _caveats(ledger: Ledger) -> tuple[Sentence, ...]:
    return only(
        _how_fresh(ledger),
        sentence("Open weights are not open source: the licence says what one may do with them."),
        sentence("More parameters are not more compute, nor a better model."),
    )


def _how_fresh(ledger: Ledger) -> Sentence | None:
    """Until when the record reaches: the hub's list where it was read, else the model table."""
    every = [model.dated for model in _models(ledger)]
    if not every:
        return sentence("No list of models has been read yet.")
    read = [x for x in every if x.metric == Metric.OPEN_WEIGHTS_RELEASE]
    if read:
        last = max(read, key=lambda fact: fact.retrieved)
        return sentence(
            "The hub's list of releases was last seen to change on {day}.",
            day=f.cited(f.day_text(last.retrieved), last),
        )
    newest = max(every, key=lambda fact: fact.as_of)
    return sentence(
        "The hub's list of releases has not been read here (“assay update open_weights” reads it):"
        " what came out after {day} is not on record.",
        day=f.day_of(newest),
    )


def _next(
    found: tuple[_Model, ...], question: Question, context: Context, *, is_by_size: bool
) -> tuple[Choice, ...]:
    other = Listing.MODELS if is_by_size else Listing.LARGEST_MODELS
    label = "The newest" if is_by_size else "The largest"
    again = Question(Kind.LEAGUE, topic=other.value, labs=question.labs, since=question.since)
    steps = [button(label, again, context)]
    computed = next((model for model in found if model.compute), None)
    if computed:
        reach = Question(Kind.REACH, runs=(computed.run.slug,), uses_saved=True)
        steps.append(button(f"{computed.run.name} on our chips", reach, context))
    return tuple(steps)
