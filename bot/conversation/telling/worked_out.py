"""What the chips, the days and the fleets of an answer are worked out from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answers import Answer, Figure
from bot.conversation.telling.makeup import estimate_of, labs_in, silent
from bot.fact_words import stated_text
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Scope
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_EACH: Final = "h100e_per_researcher"


def chips_made_of(answer: Answer, name: NameOf) -> tuple[Sentence, ...]:
    """The sentences for each run, or for the lab; none where no number of chips was asked for."""
    if answer.kind is Kind.MATCH:
        return tuple(_of_average(answer, name))
    if answer.kind is not Kind.REACH:
        return ()
    return tuple(line for figure in answer.figures for line in _of_run(figure, answer))


def _of_run(figure: Figure, answer: Answer) -> Iterator[Sentence]:
    key, _, last = figure.key.rpartition(".")
    hours = answer.figure(f"{key}.gpu_hours")
    if last != "chips" or not figure.estimate or not hours or not hours.estimate:
        return
    yield sentence(
        "{n} chips at work {span} give {hours} GPU-hours, which is what the run takes: {why}",
        n=f.middle(figure.estimate),
        span=f.cited(figure.note.partition(",")[0], *figure.estimate.facts),
        hours=f.middle(hours.estimate),
        why=f.cited(_why(hours.estimate).text, *hours.estimate.facts),
    )


def _why(hours: Estimate) -> Sentence:
    """What the hours of a run are worked out from: published hours, its FLOP, or its size."""
    of_metric = {fact.metric: fact for fact in hours.facts}
    published, work = of_metric.get(Metric.GPU_HOURS), of_metric.get(Metric.TRAINING_FLOP)
    mfu = of_metric.get(Metric.MFU)
    if published:
        return sentence(
            "{n} GPU-hours were published ({id}), scaled by the speed of the chips.",
            n=f.value_of(published, f.quantity_text),
            id=f.id_of(published),
        )
    at = f.cited(stated_text(mfu), mfu) if mfu else f.said("the speed told")
    if work:
        return sentence(
            "{flop} FLOP of training ({id}), at {mfu} of peak speed (MFU).",
            flop=f.value_of(work, f.flop_text),
            id=f.id_of(work),
            mfu=at,
        )
    return sentence("the FLOP of its parameters and tokens, at {mfu} of peak speed (MFU).", mfu=at)


def _of_average(answer: Answer, name: NameOf) -> Iterator[Sentence]:
    """`21,800 H100e is 545 for each at OpenAI, times 40 people`."""
    figure = answer.figure("match.h100e")
    question = answer.question
    if not figure or not figure.estimate:
        return
    people = next((x for x in figure.estimate.facts if _counts_ours(x)), None)
    found = ((lab, estimate_of(answer, lab, _EACH)) for lab in question.labs)
    lab, each = next(((lab, each) for lab, each in found if each), ("", None))
    if question.scope in (None, Scope.PER_RESEARCHER) and people and each:
        yield sentence(
            "{n} {unit} is the {each} of each researcher at {lab}, times {people} of yours.",
            n=f.middle(figure.estimate),
            unit=f.H100E,
            each=f.middle(each),
            lab=f.said(name(lab)),
            people=f.value_of(people, f.exact_text),
        )


def _counts_ours(fact: Fact) -> bool:
    return fact.grade is Grade.OWN and fact.metric == "researchers"


def days_made_of(answer: Answer) -> tuple[Sentence, ...]:
    """What the days of each run that was asked for are worked out from: its work and the chips."""
    if answer.kind is not Kind.REACH:
        return ()
    if answer.question.size:
        return tuple(filter(None, [_of_size(answer)]))
    wanted = {f"reach.{run.rpartition('/')[2]}.days" for run in answer.question.runs}
    days = [x.estimate for x in answer.figures if x.key in wanted and x.estimate]
    return tuple(filter(None, map(_made_of, days)))


def _of_size(answer: Answer) -> Sentence | None:
    """`33 hours is 8.4e22 FLOP of training, 6 for each parameter and token, over 2,048 chips`."""
    figures = (answer.figure("reach.sized.days"), answer.figure("reach.sized.flop"))
    days, work = (figure.estimate if figure else None for figure in figures)
    mfu = _of_metric(days).get(Metric.MFU)
    if not days or not work or not mfu or not (on := _on(days)):
        return None
    of_metric = _of_metric(work)
    factors = (Metric.TRAINING_FLOP_FACTOR, Metric.LORA_FLOP_FACTOR)
    factor = next((of_metric[each] for each in factors if each in of_metric), None)
    for_each = f" ({stated_text(factor)}, {factor.id})" if factor else ""
    return sentence(
        "{days} is {flop} FLOP of training{each} over {n} chips at {mfu} of peak speed (MFU).",
        flop=f.middle(work, f.flop_text),
        each=f.cited(for_each, factor) if factor else f.said(for_each),
        mfu=f.cited(stated_text(mfu), mfu),
        **on,
    )


def _of_metric(estimate: Estimate | None) -> dict[str, Fact]:
    return {fact.metric: fact for fact in estimate.facts} if estimate else {}


def _on(days: Estimate) -> dict[str, Shown]:
    """The days, and how many chips they are of; nothing where no number of chips is behind them."""
    chips = [fact for fact in days.facts if fact.metric.startswith(Metric.ACCELERATORS)]
    counts = f.names([f.value_of(fact, f.exact_text).text for fact in chips]).text
    return {"n": f.cited(counts, *chips), "days": f.middle(days, f.duration_text)} if chips else {}


def _made_of(days: Estimate) -> Sentence | None:
    """`2.1e25 FLOP, over what the chips do at 35 % of peak speed`; hours need no utilisation."""
    of_metric, on = _of_metric(days), _on(days)
    mfu, work = of_metric.get(Metric.MFU), of_metric.get(Metric.TRAINING_FLOP)
    hours = of_metric.get(Metric.GPU_HOURS)
    if on and work and mfu:
        return sentence(
            "{days} is {flop} FLOP of training ({id}) over {n} chips at {mfu} of peak speed (MFU).",
            flop=f.value_of(work, f.flop_text),
            id=f.id_of(work),
            mfu=f.cited(stated_text(mfu), mfu),
            **on,
        )
    if not on or hours is None:
        return None
    return sentence(
        "{days} is {hours} published GPU-hours ({id}) over {n} chips, by their speed.",
        hours=f.value_of(hours, f.quantity_text),
        id=f.id_of(hours),
        **on,
    )


def owned_made_of(answer: Answer, name: NameOf) -> tuple[Sentence, ...]:
    """The fleet of each, with its range, its facts, their days and grades."""
    found = ((slug, estimate_of(answer, slug, "owned")) for slug in labs_in(answer))
    return tuple(_fleet(name(slug), owned, answer) for slug, owned in found if owned)


def silent_but_owned(answer: Answer, name: NameOf) -> Sentence | None:
    """That of what is used nothing is public, and what is owned is sure to within its range."""
    none = silent(answer, name)
    if none is None or not owned_made_of(answer, name):
        return none
    return Sentence((*none.parts, "; what is owned is sure to within its range"))


def _fleet(lab: str, owned: Estimate, answer: Answer) -> Sentence:
    oldest = min(owned.facts, key=lambda fact: fact.as_of)
    return sentence(
        "{lab}, owned: {n} {unit}, in nine cases of ten within that range ({source}, {day}, {age}"
        " old, grade {grade}).",
        lab=f.said(lab),
        n=f.both(owned),
        unit=f.H100E,
        source=f.said(oldest.source_name),
        day=f.day_of(oldest),
        age=f.age_of(oldest, answer.on),
        grade=f.said(owned.grade.value),
    )
