"""How a window of days reads: what fits, what does not, and what to say of it."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from math import floor

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.offers.beside_times import JOBS, job_of, not_ours_yet, not_to_say
from bot.answers import Advice, Answer
from bot.compute.offers import OfferFigures
from bot.compute.training_runs import Reach
from bot.ledger import Ledger
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question, Scope
from storage.records import Metric

DEFAULT_DAYS = 30.0
"""The window where none was said."""
NO_SLACK = 0.9
"""Above this part of the window a run has no slack, which is not a yes."""
_MANY = 2
"""From so many on, it is told how many runs fit."""


@dataclass(frozen=True, slots=True)
class Window:
    """A cluster, the days asked for, and what published runs would take on it."""

    days: float
    ours: OfferFigures
    rate: Estimate
    reaches: tuple[Reach, ...]
    asked: bool
    """Whether particular runs were asked for."""
    given: bool = True
    """Whether the days were said."""
    job: Estimate | None = None
    """Chips of the largest job, where one run may not have the whole cluster."""
    of_one: bool = False
    """Whether one researcher's share is asked about; `reaches` are then those of the share."""
    planned: bool = False
    """Whether none of the chips runs yet."""

    @property
    def on(self) -> Shown:
        """`the whole cluster`, `the … chips of one job`, or `one researcher's share`."""
        return Shown("one researcher's share") if self.of_one else whole_or_job(self.job)


def on_one_share(w: Window) -> Window:
    """The same of one researcher's share; as it is where nobody said how many share."""
    ones = tuple(replace(r, days=r.days_one_researcher) for r in w.reaches if r.days_one_researcher)
    return replace(w, reaches=ones, of_one=True) if len(ones) == len(w.reaches) else w


def nobody_shares(scope: Scope | None, told: Window) -> Sentence | None:
    """That one's share can't be told, where it was asked for and nobody said how many share."""
    if scope is not Scope.PER_RESEARCHER or told.of_one or not told.reaches:
        return None
    return sentence("Say how many researchers share it, and I tell what one share does.")


def whole_or_job(job: Estimate | None) -> Shown:
    """The chips of one run in words."""
    if job is None:
        return Shown("the whole cluster")
    return Shown(f"the {f.exact_text(job.median)} chips of one job", job.facts)


def no_larger_job(job: Estimate | None, whole: float) -> Sentence | None:
    """That one run may not have all chips."""
    if job is None:
        return None
    return sentence(
        "One job may take {n} of your {whole} chips, so no run is counted on more than these.",
        n=f.middle(job, f.exact_text),
        whole=f.counted(whole, *job.facts),
    )


def _fits(r: Reach, w: Window) -> bool:
    """Whether a run ends well inside the window, whatever end of its range is true."""
    return r.days.median <= w.days * NO_SLACK and r.days.high <= w.days


def has_no_slack(r: Reach, w: Window) -> bool:
    """Whether a run just ends inside, which is not a yes."""
    return not too_long(r, w) and not _fits(r, w)


def too_long(r: Reach, w: Window) -> bool:
    """Whether a run takes longer than the window."""
    return r.days.median > w.days


def largest_that_fits(w: Window) -> Reach | None:
    """The longest run with slack in the window, by published hours or by FLOP."""
    return next((r for r in reversed(w.reaches) if _fits(r, w)), None)


def first_that_does_not(w: Window) -> Reach | None:
    """The shortest run beyond the window; one by published hours is named before one by FLOP."""
    longer = [r for r in w.reaches if too_long(r, w)]
    by_hours = (r for r in longer if r.by_hours or w.asked)
    return next(by_hours, longer[0] if longer else None)


def verdict(w: Window) -> tuple[Sentence, ...]:
    """What does not fit, or how each run that was asked for stands."""
    if w.asked:
        return tuple(line for place, r in enumerate(w.reaches) for line in _asked(r, w, place))
    beyond = first_that_does_not(w)
    if beyond is None:
        return ()
    return (
        sentence(
            "But not {run} ({days})."
            if largest_that_fits(w)
            else "The nearest, {run}, takes {days}.",
            run=f.said(job_of(beyond.run)),
            days=f.middle(beyond.days, f.duration_text),
        ),
    )


def how_often(w: Window) -> Sentence | None:
    """How many of the one run that was asked for fit into the days that were said."""
    if not (w.asked and w.given and len(w.reaches) == 1):
        return None
    days = w.reaches[0].days
    often = floor(w.days / days.median)
    if often < _MANY:
        return None
    return sentence(
        "One after the other, about {n} of them fit into {span}.",
        n=f.counted(float(often), *days.facts, write=f.exact_text),
        span=f.said(f.duration_text(w.days)),
    )


def largest_model(w: Window, ledger: Ledger) -> Sentence | None:
    """Which model that fits has most parameters, which is not always the one of the longest run."""
    trained = [] if w.asked else [r for r in w.reaches if _fits(r, w) and not _is_job(r)]
    sizes = [(ledger.latest(r.run.slug, Metric.PARAMETERS), r) for r in trained]
    known = [(fact.value or 0.0, fact, r) for fact, r in sizes if fact]
    if not known:
        return None
    size, fact, most = max(known, key=lambda one: one[0])
    return sentence(
        "By parameters the largest model that fits is {run}: {n} ({days}).",
        run=f.said(most.run.name),
        n=f.counted(size, fact, write=f.quantity_text),
        days=f.middle(most.days, f.duration_text),
    )


def _is_job(r: Reach) -> bool:
    return not r.run.traits.isdisjoint(JOBS)


def _asked(r: Reach, w: Window, place: int) -> tuple[Sentence, ...]:
    """What the headline leaves open of a run: its days, and what one share takes."""
    name, days = f.said(r.run.name), f.both(r.days, f.duration_text)
    lines = []
    if place and not w.given:  # the headline says it of the first, or of each
        lines.append(sentence("{run}: about {days}.", run=name, days=days))
    if r.days_one_researcher and not w.of_one:
        one = f.both(r.days_one_researcher, f.duration_text)
        lines.append(sentence("On one researcher's share {run} takes {days}.", run=name, days=one))
    return tuple(lines)


def word_of(r: Reach, w: Window) -> str:
    """Whether a run fits the window, in words."""
    if _fits(r, w):
        return "fits"
    return "does not fit" if too_long(r, w) else "fits without slack"


def unpublished(runs: Iterable[str], known: Container[str], context: Context) -> Sentence | None:
    """Which of the runs that were asked for nothing is published of."""
    missing = [context.name(slug) for slug in runs if slug not in known]
    if not missing:
        return None
    return sentence(
        "Neither GPU-hours nor FLOP of {runs} are published.", runs=f.said(", ".join(missing))
    )


def no_rate(question: Question, chips: Iterable[str], context: Context) -> Answer:
    """That training times need a rate which nobody published for these chips."""
    names = ", ".join(context.name(chip) for chip in chips)
    return context.answer(
        Kind.REACH,
        question,
        headline=sentence("No published sixteen-bit rate for {chips}", chips=f.said(names)),
        verdict=(sentence("Without that rate no training time can be worked out."),),
    )


def of_others(w: Window, question: Question) -> Sentence | None:
    """Of which runs a utilisation that was named changes nothing: no training compute is known."""
    names = [r.run.name for r in w.reaches if r.by_hours]
    if question.assume.mfu is None or not names:
        return None
    return sentence(
        "The utilisation that you named changes nothing for {runs}: of their training compute"
        " nothing is on record here, so their published hours are scaled as they are.",
        runs=f.names(names),
    )


def advice(w: Window) -> Advice:
    """What to say of runs that fit, and of those that do not."""
    fits, beyond = largest_that_fits(w), first_that_does_not(w)
    return Advice(
        say=(
            sentence(
                "“Once the chips run, you could repeat {run} in {days}, if all of us stood back.”"
                if w.planned
                else "“You could repeat {run} in {days}, in one job.”"
                if w.job
                else "“You could repeat {run} in {days}, on all of these chips.”"
                if w.ours.researchers and w.ours.researchers.median == 1
                else "“You could repeat {run} in {days}, if all of us stood back.”",
                run=f.said(job_of(fits.run)),
                days=f.middle(fits.days, f.duration_text),
            ),
        )
        if fits
        else (),
        dont_say=only(
            not_ours_yet() if w.planned else None,
            not_to_say(beyond.run.name, None if w.given else f.duration_text(w.days))
            if beyond
            else None,
        ),
        concede=only(_alone(w)),
        ask=(sentence("“How much of your work is runs of this size, and how much is ablations?”"),),
    )


def _alone(w: Window) -> Sentence | None:
    """The largest run that one person's share repeats in the time."""
    shares = [(r, r.days_one_researcher) for r in w.reaches if r.days_one_researcher]
    if not shares:
        return None
    fitting = [r for r, days in shares if days.median <= w.days]
    if not fitting:
        return sentence("One person's share alone repeats none of these in the time.")
    if len(fitting) == len(shares):
        return None
    return sentence(
        "One person's share alone repeats at most {run} in the time.",
        run=f.said(job_of(fitting[-1].run)),
    )
