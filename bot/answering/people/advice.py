"""What a recruiter can do with a brief: the matching pitch, what to concede, five questions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot import formats as f
from bot.answering.people.fit import Fit, Fits, all_of, share_of, span_text
from bot.answers import Advice
from bot.candidates.needs import Needs
from bot.compute.chips import bf16_per_chip
from bot.compute.training_runs import days_for
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.about_people.of_brief import Part
from bot.questions.types import Assumptions
from bot.questions.words.kinds_of_work import Need
from storage.records import Metric

TUNED_RUN: Final = "run/llama-3.1-nemotron-70b-instruct"
"""The published preference tuning that the tuning pitch goes by."""
REFERENCE: Final = "chip/h100"
NODE: Final = 8
"""H100 of one machine: 640 GB, where the weights of 70B parameters alone take 140 GB."""
MOST_SAID: Final = 3
PLEASE: Final = sentence("“Please don't tell us your employer's internal numbers.”")

OF_RUNS: Final = sentence("“Which of these runs did you plan yourself?”")
OF_ANY: Final = sentence("“What is the largest run you planned, and on what hardware?”")
QUESTIONS: Final = (
    sentence("“How long did a job of yours wait before it started?”"),
    sentence("“Which experiment needs it, and for how long?”"),
    sentence("“Which smaller run would answer your next question?”"),
)
LAST: Final = {
    Need.PRETRAINING: "“How much of your work is runs of this size, and how much is ablations?”",
    Need.TUNING: "“Which evaluation would convince you that a tuned model is good enough?”",
    Need.EVALUATION: "“What would you measure first, and on which data?”",
    Need.SYSTEMS: "“What would you want to measure on a cluster before you use it?”",
    Need.THEORY: "“What would you want to publish from your first year?”",
}
WITHOUT: Final = "“What would you want to run here first, and why?”"

NEVER: Final = (
    sentence(
        "“How big is your employer's cluster?”: confidential figures are never asked for, now"
        " or in an interview."
    ),
    sentence("“You need so many chips”: what was published is no measure of a wish."),
    sentence("“Better than what you have today”: what one person can use is not public."),
)


_TO_ANYBODY: Final[dict[str, str]] = {
    Part.ASK: "Questions to ask anybody: no work of this person is on record here",
    Part.SAY: "What to say to anybody: no work of this person is on record here",
    Part.CONCEDE: "What to concede to anybody: no work of this person is on record here",
    Part.AVOID: "What to leave unasked of anybody, and unsaid",
}
_FIELDS: Final[dict[str, str]] = {Part.SAY: "say", Part.CONCEDE: "concede", Part.AVOID: "dont_say"}


def advice(needs: Needs, fits: Fits | None, ledger: Ledger) -> Advice:
    """Lines that hold under the evidence and the offer; the pitch is for the work, not a person."""
    return Advice(
        say=(*islice(_pitch(needs, fits, ledger), MOST_SAID), PLEASE),
        dont_say=NEVER,
        concede=tuple(_concede(fits, ledger)),
        ask=questions(needs),
    )


def for_anybody(ledger: Ledger, topic: str | None = None) -> Advice:
    """What holds where no work is on record: the part that is asked for, else the questions."""
    field = _FIELDS.get(topic or "", "ask")
    return Advice(**{field: getattr(advice(Needs(()), None, ledger), field)})


def told_to_anybody(topic: str | None) -> Sentence | None:
    """What leads such a part; None where another one, or all of a brief, is asked for."""
    told = _TO_ANYBODY.get(topic or "")
    return sentence(told) if told else None


def questions(needs: Needs) -> tuple[Sentence, ...]:
    """Five questions: the first of runs where any is known, the last by most of the works."""
    found = max(needs.classes, key=lambda c: len(c.reasons), default=None)
    first = OF_RUNS if needs.have_runs else OF_ANY
    return (first, *QUESTIONS, sentence(LAST[found.need] if found else WITHOUT))


def _pitch(needs: Needs, fits: Fits | None, ledger: Ledger) -> Iterator[Sentence]:
    """Compute, fine-tuning, data, autonomy: those that match the evidence, in this order."""
    if needs.of(Need.PRETRAINING) or needs.of(Need.SYSTEMS):
        yield from _compute(fits, ledger)
    if needs.of(Need.TUNING):
        yield from _tuning(fits, ledger)
    if needs.of(Need.TUNING) or needs.of(Need.EVALUATION):
        yield sentence(
            "Data: what exists nowhere else and what it already bought, each with a number and a"
            " date (type “{start}”).",
            start=f.said("data pitch:"),
        )
    if needs.of(Need.THEORY) or not needs.classes:
        yield sentence("Autonomy: “your own question, and the right to publish”, if both are true.")
    if needs.of(Need.SYSTEMS):
        yield sentence("Compute: waiting times and the largest job without asking, in writing.")


def _compute(fits: Fits | None, ledger: Ledger) -> Iterator[Sentence]:
    """The largest run that one share repeats, else the largest that all chips do."""
    if fits is None:
        return
    mine = [fit for fit in fits.fits if fit.on_one_share]
    if mine:
        best = max(mine, key=lambda fit: fit.reach.days.median)
        one = best.reach.days_one_researcher or best.reach.days
        yield sentence(
            "Compute: “A run like {run} takes {days} on {share}.”",
            run=f.said(best.run.entity.name),
            days=f.middle(one, span_text),
            share=share_of(fits, ledger),
        )
        return
    all_chips = [fit for fit in fits.fits if fit.on_all_chips]
    if all_chips:
        best = max(all_chips, key=lambda fit: fit.reach.days.median)
        yield sentence(
            "Compute: “A run like {run} takes {chips} for {days}, if all others wait.”",
            run=f.said(best.run.entity.name),
            chips=all_of(fits.offer, ledger),
            days=f.middle(best.reach.days, span_text),
        )


def _tuning(fits: Fits | None, ledger: Ledger) -> Iterator[Sentence]:
    """A published tuning on one share, where the offer says what a share is."""
    one = fits.rate_of_one if fits else None
    if fits is None or one is None or ledger.latest(TUNED_RUN, Metric.GPU_HOURS) is None:
        return
    days = days_for(TUNED_RUN, one, ledger, Assumptions()) if _holds_it(one, ledger) else None
    if days:
        yield sentence(
            "Fine-tuning: “A preference tuning like {run} takes {days} on {share}.”",
            run=f.said(ledger.directory.name(TUNED_RUN)),
            days=f.middle(days, span_text),
            share=share_of(fits, ledger),
        )


def _holds_it(one: Estimate, ledger: Ledger) -> bool:
    """Whether a share is at least the node on which 70B parameters are tuned.

    The ledger has no memory of chips, and in most of them it grows with the rate.
    """
    rate = bf16_per_chip(ledger, REFERENCE)
    return rate is not None and one.median >= NODE * rate.median


def _concede(fits: Fits | None, ledger: Ledger) -> Iterator[Sentence]:
    """What can't be done here, in days."""
    if fits is None:
        return
    beyond = [fit for fit in fits.fits if not fit.on_all_chips]
    whole = [fit for fit in fits.fits if fit.on_all_chips and not fit.on_one_share]
    for fit in sorted(beyond, key=lambda x: -x.reach.days.median)[:1]:
        yield _too_long(fit, fits, ledger)
    for fit in sorted(whole, key=lambda x: -x.reach.days.median)[:1]:
        one = fit.reach.days_one_researcher
        if one:
            yield sentence(
                "A run like {run} is not one researcher's: it takes {days} on {share}.",
                run=f.said(fit.run.entity.name),
                days=f.middle(one, span_text),
                share=share_of(fits, ledger),
            )
    if fits.fits:
        yield from _developing(ledger)


def _too_long(fit: Fit, fits: Fits, ledger: Ledger) -> Sentence:
    return sentence(
        "A run like {run} can't be repeated here in a quarter: it takes {chips} for {days}.",
        run=f.said(fit.run.entity.name),
        chips=all_of(fits.offer, ledger),
        days=f.both(fit.reach.days, span_text),
    )


def _developing(ledger: Ledger) -> Iterator[Sentence]:
    """That the last run is a part of the work: so many times as long, by a published share."""
    facts = ledger.all("any", Metric.FINAL_RUN_SHARE)
    share = next((fact for fact in facts if fact.low and fact.high), None)
    if share and share.low and share.high:
        yield sentence(
            "Repeating is not developing: allow {few} to {many} times as long ({id}).",
            few=f.counted(1 / share.high, share, write=f.times_text),
            many=f.counted(1 / share.low, share, write=f.times_text),
            id=f.id_of(share),
        )
