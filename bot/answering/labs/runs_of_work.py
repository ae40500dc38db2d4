"""`how much compute does RL need`: what runs of a kind of work took, as far as that is on record.

Of kinds that train no model nothing is on record, which says nothing of what they take.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only, whole_offer
from bot.answering.labs.models_known import Model, runs_known
from bot.answering.next_steps import REACH_DAYS, button
from bot.answering.offers.repeating import repeating_is_not_developing
from bot.answers import Advice, Answer, Cell, Table
from bot.candidates.needs import AT_SCALE, TUNED
from bot.compute.offers import chips_now, count_of
from bot.compute.training_runs import days_for, rate_of
from bot.fact_words import chips_called
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question
from bot.questions.words.kinds_of_work import Need
from storage.records import ChipCount, Fact

_APPLIED: Final = "applied"
"""Trait of the runs that a team of some size did: those to compare with."""
_MOST_ROWS: Final = 10


def runs_of_work(question: Question, context: Context) -> Answer:
    """The smallest and the largest on record, and those of teams of some size in a table."""
    need = Need(question.family or "")
    runs = sorted(_of_kind(need, context), key=lambda model: model.flop)
    offer = whole_offer(question, context.saved)
    ours = chips_now(offer) if offer else ()
    rate = rate_of(ours, context.ledger) if ours else None
    table = _table(need, runs, rate, question, context)
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(need, runs),
        verdict=only(*_verdict(runs), *(_OF_TUNING if need is Need.TUNING else ())),
        table=table,
        advice=Advice(ask=(_WHICH,), dont_say=() if runs else (_LITTLE,)),
        caveats=only(
            repeating_is_not_developing(context.ledger) if runs else None,
            _on_ours(ours, context) if table and rate else None,
        ),
        next=(button("What could we train?", _OURS, context),),
        listed=tuple(model.compute for model in runs if model.compute),
    )


_OURS: Final = Question(Kind.REACH, uses_saved=True, days=REACH_DAYS)
_WHICH: Final = sentence("“Which experiment needs it, and for how long?”")
_LITTLE: Final = sentence("“You will not need much”: no figure says so.")
_NOT_KNOWN: Final = f.said("–")
_OF_TUNING: Final = (
    sentence("In the table are those that teams of some size did, the largest first."),
    sentence("Reinforcement learning on a model is counted as post-training here."),
)


def _of_kind(need: Need, context: Context) -> tuple[Model, ...]:
    counted = tuple(model for model in runs_known(context.ledger) if model.flop)
    if need is Need.TUNING:
        return tuple(model for model in counted if not TUNED.isdisjoint(model.run.traits))
    if need is Need.PRETRAINING:
        untuned = (model for model in counted if TUNED.isdisjoint(model.run.traits))
        return tuple(model for model in untuned if model.flop >= AT_SCALE)
    return ()


def _headline(need: Need, runs: Sequence[Model]) -> Sentence:
    if not runs:
        return sentence("What {work} takes is not on record", work=f.said(need.value))
    return sentence(
        "{work} on record took {flop} FLOP",
        work=f.said(need.value[0].upper() + need.value[1:]),
        flop=f.cited(
            f"{f.flop_text(runs[0].flop)} to {f.flop_text(runs[-1].flop)}",
            *_facts((runs[0], runs[-1])),
        ),
    )


def _verdict(runs: Sequence[Model]) -> tuple[Sentence, ...]:
    if not runs:
        return (
            sentence(
                "No run of such work has public figures. It depends on which models are run, and"
                " how often: ask which experiment needs compute, and for how long."
            ),
        )
    least, most = (f.cited(end.run.name, *_facts((end,))) for end in (runs[0], runs[-1]))
    return (
        sentence(
            "{n} runs have figures: the smallest is {least}, the largest {most}.",
            n=f.counted(len(runs), *_facts(runs)),
            least=least,
            most=most,
        ),
    )


def _facts(models: Sequence[Model]) -> tuple[Fact, ...]:
    return tuple(model.compute for model in models if model.compute)


def _on_ours(ours: Sequence[ChipCount], context: Context) -> Sentence:
    """On how many chips the days of the table are."""
    counts = [count_of(each, context.ledger) for each in ours]
    return sentence(
        "Days are those of one run alone on all of our {chips}.",
        chips=f.cited(
            chips_called(ours, context.name), *(fact for count in counts for fact in count.facts)
        ),
    )


def _table(
    need: Need,
    runs: Sequence[Model],
    rate: Estimate | None,
    question: Question,
    context: Context,
) -> Table | None:
    """Those of teams of some size, the largest first; of pretraining the largest of all.

    Each with the days that it takes on our chips, where those are known.
    """
    shown = list(reversed(runs))
    if need is Need.TUNING:
        shown = [model for model in shown if _APPLIED in model.run.traits]
    if not shown:
        return None
    rows = tuple(_row(model, rate, question, context) for model in shown[:_MOST_ROWS])
    ours = ("On our cluster",) if rate else ()
    return Table(("Run", "Training, FLOP", *ours, "Date"), rows)


def _row(
    model: Model, rate: Estimate | None, question: Question, context: Context
) -> tuple[Cell, ...]:
    compute = model.compute or model.dated
    told = (f.said(model.run.name), f.value_of(compute, f.flop_text))
    if rate is None:
        return (*told, f.day_of(compute))
    days = days_for(model.run.slug, rate, context.ledger, question.assume)
    return (*told, f.both(days, f.duration_text) if days else _NOT_KNOWN, f.day_of(compute))
