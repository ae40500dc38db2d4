"""`what open-weight models came out`: those on record, by day or by size."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.models_known import Model, as_listed, meant, models, size_on_record
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Table
from bot.ledger import Ledger
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.on_record import Listing, listed
from bot.questions.types import Choice, Kind, Question
from storage.records import Metric

MOST_ROWS: Final = 10
NO_MEASURE: Final = sentence("More parameters are not more compute, nor a better model.")
_TWO: Final = 2


def open_models(question: Question, context: Context) -> Answer:
    """Models whose weights anybody can load: the newest first, or the largest where asked."""
    known = meant(models(context.ledger), question, context)
    order = Listing(question.topic or Listing.MODELS)
    found = tuple(sorted(known, key=_ORDERS[order], reverse=True))
    before = None if found else _before(question, context, order)
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(found, question, context, order),
        verdict=only(
            *_newest(found, question, context),
            *_verdict(found, order, question),
            _stood_before(before, order) if before else None,
        ),
        table=_table(found[:MOST_ROWS]),
        advice=_advice(found, order),
        caveats=_caveats(context.ledger, is_of_some=bool(question.labs or question.family)),
        next=_next(found, question, context, order),
        listed=tuple(model.dated for model in found[:MOST_ROWS]),
    )


def _by_compute(model: Model) -> tuple[float, date]:
    return model.flop, model.dated.as_of


_ORDERS: Final = {
    Listing.MODELS: lambda model: (model.dated.as_of, model.parameters),
    Listing.LARGEST_MODELS: lambda model: (model.parameters, model.dated.as_of),
    Listing.COMPUTE_MODELS: _by_compute,
}
_FIRSTS: Final = {
    Listing.MODELS: "newest",
    Listing.LARGEST_MODELS: "largest",
    Listing.COMPUTE_MODELS: "heaviest to train",
}
_NEVER: Final = {
    Listing.MODELS: "“{model} is the newest there is.”",
    Listing.LARGEST_MODELS: "“{model} is the largest there is.”",
    Listing.COMPUTE_MODELS: "“{model} took the most of all.”",
}


def _headline(
    found: tuple[Model, ...], question: Question, context: Context, order: Listing
) -> Sentence:
    whose = [context.name(lab) for lab in question.labs]
    called = f" called {question.family}" if question.family else ""
    by = f.said(f"{called} by {f.names(whose).text}" if whose else called)
    if not found:
        since = f.said(f" since {f.day_text(question.since)}" if question.since else "")
        than = _sized(question.runs[0], context) if question.runs else None
        return sentence(
            "No model with open weights{by} {larger}is on record{since}",
            by=by,
            larger=Shown(f"larger than {than.text} ", than.facts) if than else f.said(""),
            since=since,
        )
    first = found[0]
    if question.runs:
        return _larger(found, question.runs[0], by, context)
    if order is Listing.COMPUTE_MODELS and first.compute and first.compute.value:
        return sentence(
            "Most training compute of a model with open weights on record{by}: {model}, {n} FLOP",
            by=by,
            model=f.said(first.run.name),
            n=f.value_of(first.compute, f.flop_text),
        )
    if order is Listing.LARGEST_MODELS:
        return sentence(
            "Largest model with open weights on record{by}: {model}, {n} parameters",
            by=by,
            model=f.said(first.run.name),
            n=size_of(first),
        )
    return sentence(
        "Newest model with open weights on record{by}: {model}, {day}",
        by=by,
        model=f.said(first.run.name),
        day=f.day_of(first.dated),
    )


def _larger(found: tuple[Model, ...], one: str, by: Name, context: Context) -> Sentence:
    return sentence(
        "{n} on record{by} larger than {one}, led by {model}, {size} parameters",
        n=f.counted(len(found), *(model.dated for model in found), write=_models),
        by=by,
        one=_sized(one, context),
        model=f.said(found[0].run.name),
        size=size_of(found[0]),
    )


def _models(n: float) -> str:
    return f"{f.exact_text(n)} {'model' if n == 1 else 'models'} with open weights"


def _sized(slug: str, context: Context) -> Shown:
    """A model that others are to be larger than, with its own size: `Kimi K2 (1.04 trillion)`."""
    one = size_on_record(slug, context)
    size = size_of(one) if one else f.said("not on record")
    facts = size.facts if isinstance(size, Shown) else ()
    return Shown(f"{context.name(slug)} ({size.text})", facts)


def _newest(found: tuple[Model, ...], question: Question, context: Context) -> tuple[Sentence, ...]:
    if not (found and question.labs) or question.topic != Listing.MODELS:
        return ()
    labs = [context.name(lab) for lab in question.labs]
    return (as_listed(found[0].by, labs, found[0].dated),)


def _before(question: Question, context: Context, order: Listing) -> Model | None:
    """What leads the same list without the day since which it is empty."""
    if question.since is None:
        return None
    known = meant(models(context.ledger), replace(question, since=None), context)
    return max(known, key=_ORDERS[order], default=None)


def _stood_before(model: Model, order: Listing) -> Sentence:
    return sentence(
        "The {order} on record before that: {model}, {day}, {n} parameters.",
        order=f.said("largest" if order is Listing.LARGEST_MODELS else "newest"),
        model=f.said(model.run.name),
        day=f.day_of(model.dated),
        n=size_of(model),
    )


def _verdict(found: tuple[Model, ...], order: Listing, question: Question) -> tuple[Sentence, ...]:
    """How many they are, where the headline has not counted those larger than one, and the rest."""
    if not found:
        return ()
    facts = tuple(model.dated for model in found)
    count = sentence(
        "{n} on record; the table has the {order}{most}.",
        n=f.counted(len(found), *facts),
        order=f.said(_FIRSTS[order]),
        most=f.said(" of them" if len(found) > MOST_ROWS else " first"),
    )
    most = None if order is Listing.COMPUTE_MODELS else _most_compute(found)
    day = None if order is Listing.MODELS else came_out(found[0])
    is_counted = bool(question.runs) or len(found) == 1
    return only(None if is_counted else count, day, most_by(found), most)


def came_out(model: Model) -> Sentence:
    """The day of what leads a list that is not by day."""
    return sentence(
        "{model} came out on {day}.", model=f.said(model.run.name), day=f.day_of(model.dated)
    )


def most_by(found: tuple[Model, ...]) -> Sentence | None:
    """Who put out the most of them, where more than one is by somebody and not all are."""
    counts = Counter(model.by for model in found if model.by)
    most = max(counts.values(), default=0)
    makers = [maker for maker, n in counts.items() if n == most]
    if most < _TWO or len(counts) < _TWO or len(makers) > _TWO:
        return None
    words = "No maker has more of them than {makers}: {n} of {all}"
    return sentence(
        words + (" each." if len(makers) > 1 else "."),
        makers=f.names(makers),
        n=f.counted(most, *(model.dated for model in found if model.by in makers)),
        all=f.counted(len(found), *(model.dated for model in found)),
    )


def _most_compute(found: tuple[Model, ...]) -> Sentence | None:
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


def size_of(model: Model) -> Shown | Name:
    """All of its parameters, a span of several sizes; or that they are not on record."""
    fact = model.size
    if fact is None:
        return f.said("not on record")
    if fact.value is None and fact.low and fact.high:
        return f.cited(f.span_text(fact.low, fact.high, f.quantity_text), fact)
    return f.counted(model.parameters, fact, write=f.quantity_text)


def _table(found: tuple[Model, ...]) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(model.named),
            f.day_of(model.dated),
            size_of(model),
            f.value_of(model.compute, f.flop_text)
            if model.compute and model.compute.value
            else f.said("not on record"),
        )
        for model in found
    ]
    columns = ("Model with open weights", "Published", "Parameters", "Training, FLOP")
    return Table(columns, tuple(rows)) if rows else None


def _advice(found: tuple[Model, ...], order: Listing) -> Advice:
    if not found:
        return Advice(dont_say=(sentence("“Nothing came out”: our record may lag behind."),))
    name = f.said(found[0].run.name)
    return Advice(
        dont_say=(sentence(f"{_NEVER[order]} It is so on our record alone.", model=name),),
        ask=(sentence("“Which open models have you built on, and what did you change?”"),),
    )


def _caveats(ledger: Ledger, *, is_of_some: bool) -> tuple[Sentence, ...]:
    return only(
        how_fresh(ledger),
        _NONE_CLOSED if is_of_some else None,
        sentence("Open weights are not open source: the licence says what one may do with them."),
        NO_MEASURE,
    )


_NONE_CLOSED: Final = sentence("What a lab put out without its weights is not on this list.")


def how_fresh(ledger: Ledger) -> Sentence | None:
    """Until when the record reaches: the hub's list where it was read, else the model table."""
    every = [model.dated for model in models(ledger)]
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
        " what came out after {day} is not on record, nor is all that came out before.",
        day=f.day_of(newest),
    )


def _next(
    found: tuple[Model, ...], question: Question, context: Context, order: Listing
) -> tuple[Choice, ...]:
    other = Listing.LARGEST_MODELS if order is Listing.MODELS else Listing.MODELS
    label = "The largest" if order is Listing.MODELS else "The newest"
    again = replace(listed(other, since=question.since), labs=question.labs, family=question.family)
    steps = [button(label, again, context)]
    computed = next((model for model in found if model.compute), None)
    if computed:
        reach = Question(Kind.REACH, runs=(computed.run.slug,), uses_saved=True)
        steps.append(button(f"{computed.run.name} on our chips", reach, context))
    return tuple(steps)
