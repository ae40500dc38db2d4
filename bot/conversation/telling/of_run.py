"""What the days of a run rest on: the part of peak speed that was taken for them, or none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind
from bot.subjects import NameOf
from storage.records import Fact, Grade, Metric

_NONE: Final = sentence(
    "None: the days scale published GPU-hours, at the utilisation that the run itself had"
)
_BY_HOURS: Final = sentence(
    "For the others published GPU-hours are scaled, at the utilisation that the run itself had."
)
_COVERED: Final = sentence(
    "Rent of the GPU-hours of the final run alone: no staff, data, trials or failed runs are in it"
)
_NO_DAYS: Final = sentence("How many days it took is not on record here")
_SAY: Final = sentence(
    "To count by FLOP at one of your own, say it, as in “{example}”.", example=f.said("at 40% MFU")
)


def utilisation(answer: Answer) -> Answer:
    """The utilisation that the days of an answer rest on, and for which runs there is none."""
    days = [x.estimate for x in answer.figures if x.key.endswith(".days") and x.estimate]
    taken = [next((x for x in one.facts if x.metric == Metric.MFU), None) for one in days]
    fact = next((x for x in taken if x), None)
    if fact is None:
        return pared(answer, _NONE, (_SAY, answer.headline.stopped()))
    told = (answer.headline.stopped(), _BY_HOURS) if None in taken else (answer.headline.stopped(),)
    return pared(answer, _taken(fact), (*told, _SAY))


def covered(answer: Answer) -> Answer:
    """What the dollars of a run are of, before what they come to."""
    return pared(answer, _COVERED, answer.verdict)


def duration(answer: Answer) -> Answer:
    """That no source tells how long it took, before what is known of it."""
    return pared(answer, _NO_DAYS, (answer.headline.stopped(), *answer.verdict))


def run_by_day(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """That the run is the newest, or the oldest, of those told before; its days on the chips."""
    days = [x.estimate for x in answer.figures if x.key.endswith(".days") and x.estimate]
    facts = [fact for one in days for fact in one.facts if fact.subject in answer.question.runs]
    if not facts:
        return None
    headline = sentence(
        "The {end} of those: {name}, {day}",
        end=f.said(words),
        name=f.said(name(facts[0].subject)),
        day=f.day_of(facts[0]),
    )
    return pared(answer, headline, (answer.headline.stopped(),), answer.table)


TOLD: Final[dict[Part, Callable[[Answer, str, NameOf], Answer | None]]] = {
    Part.RUN_BY_DAY: run_by_day,
    Part.UTILISATION: lambda answer, _, __: utilisation(answer),
    Part.COVERED: lambda answer, _, __: covered(answer),
    Part.DURATION: lambda answer, _, __: duration(answer),
}
"""What tells each part of it."""


def days_made_of(answer: Answer) -> tuple[Sentence, ...]:
    """What the days of each run that was asked for are worked out from: its work and the chips."""
    if answer.kind is not Kind.REACH or answer.question is None or answer.question.size:
        return ()
    wanted = {f"reach.{run.rpartition('/')[2]}.days" for run in answer.question.runs}
    days = [x.estimate for x in answer.figures if x.key in wanted and x.estimate]
    return tuple(filter(None, map(_made_of, days)))


def _made_of(days: Estimate) -> Sentence | None:
    """`2.1e25 FLOP, over what the chips do at 35 % of peak speed`; hours need no utilisation."""
    of_metric = {fact.metric: fact for fact in days.facts}
    mfu, work = of_metric.get(Metric.MFU), of_metric.get(Metric.TRAINING_FLOP)
    hours = of_metric.get(Metric.GPU_HOURS)
    chips = [fact for fact in days.facts if fact.metric.startswith(Metric.ACCELERATORS)]
    if not chips:
        return None
    counts = f.names([f.value_of(fact, f.exact_text).text for fact in chips])
    on = {"n": f.cited(counts.text, *chips), "days": f.middle(days, f.duration_text)}
    if work and mfu:
        return sentence(
            "{days} is {flop} FLOP of training ({id}) over {n} chips at {mfu} of peak speed (MFU).",
            flop=f.value_of(work, f.flop_text),
            id=f.id_of(work),
            mfu=f.cited(stated_text(mfu), mfu),
            **on,
        )
    if hours is None:
        return None
    return sentence(
        "{days} is {hours} published GPU-hours ({id}) over {n} chips, by their speed.",
        hours=f.value_of(hours, f.quantity_text),
        id=f.id_of(hours),
        **on,
    )


def _taken(fact: Fact) -> Sentence:
    words = "{n} of peak speed (MFU), by our convention {id}"
    if fact.grade is Grade.OWN:
        return sentence("{n} of peak speed (MFU), as you said", n=f.cited(stated_text(fact), fact))
    return sentence(words, n=f.cited(stated_text(fact), fact), id=f.id_of(fact))
