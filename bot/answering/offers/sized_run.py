"""`a 13B on 2T tokens with 512 H100`: how long a run takes that is told by its size."""

from __future__ import annotations

from dataclasses import replace
from math import floor, log

from bot import formats as f
from bot.answering.context import Context, only, whole_offer, with_offer
from bot.answering.offers.beside_times import not_counted, not_yet
from bot.answering.offers.needed import needed
from bot.answering.offers.reach_rows import days_table, ladder
from bot.answering.offers.reach_words import (
    DEFAULT_DAYS,
    no_larger_job,
    no_rate,
    whole_or_job,
)
from bot.answering.offers.sized_asking import next_questions, no_parameters
from bot.answering.offers.sized_words import (
    Sized,
    advice,
    all_parameters,
    flip,
    headline,
    how_it_is_worked_out,
    label_of,
    name_of,
    notes,
    verdict,
)
from bot.answering.offers.tokens_seen import tokens_seen
from bot.answers import Answer, Bar, Chart, Figure
from bot.compute.jobs import bound, chips_of_a_run, held, of_largest_job
from bot.compute.offers import figures_of, later_or_now
from bot.compute.own import point_or_taken
from bot.compute.rented_runs import hours_and_rent
from bot.compute.sized_runs import flop_of
from bot.compute.training_runs import (
    Reach,
    days_of,
    rate_of,
    rate_of_one,
    reach_of,
)
from bot.prose import Sentence
from bot.quantities import Estimate, Interval, Unit, derive
from bot.questions.types import Kind, Question
from storage.records import Offer

_BESIDE = 4
"""Published runs that are shown beside the one that was told."""
_KEY = "reach.sized"


def sized_run(question: Question, context: Context) -> Answer:
    """The time of the run on all chips and on one share, or how many such runs fit a time.

    Without chips of ours to go by: how many it takes.
    """
    offer = whole_offer(question, context.saved)
    run = question.runs[0] if question.runs else None
    if question.size and question.size.counts_tokens:
        return tokens_seen(question, context)
    work = flop_of(question.size, run, context.ledger) if question.size else None
    if work is None:
        return no_parameters(question, context)
    if question.chips or offer is None or not offer.chips:
        return needed(question, context)
    rate = rate_of(later_or_now(offer), context.ledger)
    if rate is None:
        return no_rate(with_offer(question, offer), (c.chip for c in offer.chips), context)
    return _answer(_worked_out(question, offer, work, rate, context), offer, context)


def _worked_out(
    question: Question, offer: Offer, work: Estimate, rate: Estimate, context: Context
) -> Sized:
    ledger, assume = context.ledger, question.assume
    ours = figures_of(offer, ledger, assume)
    one = rate_of_one(rate, ours.research_share, ours.researchers)
    chips, job = chips_of_a_run(offer, ledger), of_largest_job(offer, ledger)
    whole, rate = rate, rate_of(chips, ledger) or rate
    if one and one.median > rate.median:
        one = rate
    window = point_or_taken("the window", "days", question.days, DEFAULT_DAYS, Unit.DAYS, ledger.on)
    days, at_once = days_of(work, rate, ledger, assume), floor(whole.median / rate.median)
    one_days = days_of(work, one, ledger, assume) if one else None
    hours, usd, prices = hours_and_rent(days, chips, ledger, assume)
    return Sized(
        question=with_offer(question, offer),
        name=name_of(question, context),
        work=work,
        days=days,
        days_one=one_days,
        window=window,
        runs=_runs(window, days, at_once),
        runs_one=derive(Unit.RUNS, [window], [one_days]) if one_days else None,
        hours=hours,
        usd=usd,
        prices=prices,
        ours=ours,
        beside=_beside(days, rate, one, question, context),
        job=job if bound(offer) else None,
    )


def _runs(window: Estimate, days: Estimate, at_once: int) -> Estimate:
    """Runs that end in the window, so many whole ones side by side; below 1 where none ends."""
    runs = derive(Unit.RUNS, [window], [days])
    if at_once < 2 or runs.median < 1:
        return runs
    i = runs.interval
    ends = Interval(*(float(floor(end) * at_once) for end in (i.low, i.median, i.high)))
    return replace(runs, interval=ends)


def _beside(
    days: Estimate, rate: Estimate, one: Estimate | None, question: Question, context: Context
) -> tuple[Reach, ...]:
    """The published runs that come nearest in time, by GPU-hours."""
    directory = context.ledger.directory
    entities = [run for slug in ladder(context) if (run := directory.get(slug))]
    found = [reach_of(run, rate, one, context.ledger, question.assume) for run in entities]
    known = [each for each in found if each and each.by_hours]
    known.sort(key=lambda each: abs(log(each.days.median / days.median)))
    return tuple(known[:_BESIDE])


def _answer(s: Sized, offer: Offer, context: Context) -> Answer:
    bars = [(label_of(s.name), s.days, s.days_one, True)]
    bars += [(r.run.name, r.days, r.days_one_researcher, False) for r in s.beside]
    bars.sort(key=lambda bar: bar[1].median)
    finding = headline(s)
    return context.answer(
        Kind.REACH,
        s.question,
        headline=finding,
        verdict=(
            *only(not_yet(offer, context)),
            *verdict(s, context.ledger),
            how_it_is_worked_out(s, context.ledger),
            *only(all_parameters(s.question, context.ledger)),
        ),
        figures=_figures(s),
        table=days_table(
            "Training",
            [(name, days, one) for name, days, one, _ in bars],
            s.days_one is not None,
            whole_or_job(s.job),
        ),
        chart=Chart(
            f"Days on {s.whole.text}",
            "days",
            tuple(Bar(name, days, ours) for name, days, _, ours in bars),
            finding,
        ),
        advice=advice(s),
        flips=only(flip(s, context)),
        caveats=only(not_counted(offer, context), _limit(s), *notes(s.question, context.ledger)),
        next=next_questions(s, context),
    )


def _limit(s: Sized) -> Sentence | None:
    offer = s.question.offer
    return no_larger_job(s.job, held(offer)) if offer else None


def _figures(s: Sized) -> tuple[Figure, ...]:
    alone = "" if s.days_one else "say how many researchers share the cluster"
    span = f"in {f.duration_text(s.window.median)}"
    figures = [
        Figure("offer.h100e", s.ours.h100e or s.ours.announced),
        Figure(f"{_KEY}.flop", s.work),
        Figure(f"{_KEY}.days", s.days, f"by FLOP; {s.whole.text}"),
        Figure(f"{_KEY}.days_one_researcher", s.days_one, alone or "by FLOP"),
        Figure(f"{_KEY}.gpu_hours", s.hours),
        Figure(f"{_KEY}.usd", s.usd, "to rent for that long" if s.usd else "no price fact"),
    ]
    if s.counts:
        figures.append(Figure(f"{_KEY}.runs", s.runs, f"{span}; {s.whole.text}"))
        figures.append(Figure(f"{_KEY}.runs_one_researcher", s.runs_one, alone or span))
    return tuple(figures)
