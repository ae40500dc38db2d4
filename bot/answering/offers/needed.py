"""`how many H100 to train Llama 3.1 405B in 60 days`: the chips that a published run takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.next_steps import button
from bot.answering.offers.beside_times import base_left_out
from bot.answering.offers.reach_words import (
    DEFAULT_DAYS,
    no_rate,
    unpublished,
)
from bot.answering.offers.repeating import repeating_is_not_developing
from bot.answering.offers.sized_words import all_parameters, label_of, name_of, notes
from bot.answers import Answer, Cell, Figure, Table
from bot.compute.chips import bf16_per_chip
from bot.compute.offers import REFERENCE_CHIP, chip_price
from bot.compute.prices import Price
from bot.compute.sized_runs import flop_of
from bot.compute.training_runs import HOURS_PER_DAY, days_for, days_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit, derive, scaled
from bot.questions.types import Kind, Question
from bot.questions.writing.wording import COST_NOW, COST_THEN
from storage.records import Amount, ChipCount, Offer

_TOLD = "run/told"
_NO_COST = sentence("What was paid at the time has no entry here; the dollars are today's rent.")


def _caveats(context: Context) -> tuple[Sentence, ...]:
    return only(
        repeating_is_not_developing(context.ledger),
        sentence("Chips scale published work by dense sixteen-bit rates, at equal speed."),
    )


class _Job(NamedTuple):
    """A run, how it is called, and its days on a single chip; None where nothing is published."""

    slug: str
    key: str
    name: str
    label: str
    alone: Estimate | None


class Needed(NamedTuple):
    """What one run takes in chips of one kind: the number for the window, hours, dollars."""

    job: _Job
    chip: str
    chips: Estimate
    hours: Estimate
    usd: Estimate | None


def needed(question: Question, context: Context) -> Answer:
    """How many chips repeat each run within the window, without an offer to go by."""
    chip = question.chips[0] if question.chips else REFERENCE_CHIP
    if bf16_per_chip(context.ledger, chip) is None:
        in_reference = replace(question, chips=(REFERENCE_CHIP,))
        ways = (button(f"In {context.name(REFERENCE_CHIP)}", in_reference, context),)
        return replace(no_rate(question, (chip,), context), next=ways)
    days = question.days or DEFAULT_DAYS
    price = chip_price(chip, context.ledger, question.assume)
    rate = bf16_per_chip(context.ledger, chip)
    jobs = _jobs(question, rate, context) if rate else ()
    found = [_needed(job, chip, days, price) for job in jobs]
    known = tuple(each for each in found if each)
    return context.answer(
        Kind.REACH,
        question,
        headline=_headline(known, chip, days, question, context),
        verdict=only(
            None if question.size else base_left_out((each.job.slug for each in known), context),
            *(_line(each, price, context) for each in known),
            _NO_COST if question.topic == COST_THEN and known else None,
            unpublished(question.runs, {each.job.slug for each in known}, context),
            all_parameters(question, context.ledger) if question.size else None,
        ),
        figures=tuple(figure for each in known for figure in _figures(each, days)),
        table=_table(known, chip, days, question, context),
        caveats=notes(question, context.ledger) if question.size else _caveats(context),
        next=tuple(
            button("What else could they do?", _on(each, days), context) for each in known[:1]
        ),
    )


def _jobs(question: Question, rate: Estimate, context: Context) -> Iterator[_Job]:
    """The runs with their days on one chip of this rate: published ones, or the one told."""
    ledger, assume = context.ledger, question.assume
    if question.size:
        run = question.runs[0] if question.runs else None
        work = flop_of(question.size, run, ledger)
        days = days_of(work, rate, ledger, assume) if work else None
        name = name_of(question, context)
        yield _Job(run or _TOLD, "sized", name, label_of(name), days)
        return
    for run in question.runs:
        key = run.rpartition("/")[2]
        name = context.name(run)
        yield _Job(run, key, name, name, days_for(run, rate, ledger, assume))


def _needed(job: _Job, chip: str, days: float, price: Price | None) -> Needed | None:
    if job.alone is None:
        return None
    hours = scaled(job.alone, HOURS_PER_DAY, Unit.CHIP_HOURS)
    usd = derive(Unit.USD, [hours, price.estimate]) if price else None
    return Needed(job, chip, scaled(job.alone, 1 / days, Unit.CHIPS), hours, usd)


def _headline(
    known: tuple[Needed, ...], chip: str, days: float, question: Question, context: Context
) -> Sentence:
    if not known:
        return sentence("What this takes is not published")
    first = known[0]
    if question.topic == COST_THEN:
        return _cost_now(first)
    if question.topic == COST_NOW and first.usd:
        return sentence(
            "Training {run} is some {usd} to rent",
            run=f.said(first.job.name),
            usd=f.both(first.usd, f.usd_text),
        )
    return sentence(
        "{run} in {span} takes about {n} {chip}",
        run=f.said(first.job.name),
        span=f.said(f.duration_text(days)),
        n=f.both(first.chips),
        chip=f.said(context.name(chip)),
    )


def _cost_now(first: Needed) -> Sentence:
    """That no cost of then is known; what the same run is to rent today."""
    if first.usd is None:
        return sentence("What {run} cost to train is not on record", run=f.said(first.job.name))
    return sentence(
        "What {run} cost to train is not on record; rented today it would be some {usd}",
        run=f.said(first.job.name),
        usd=f.middle(first.usd, f.usd_text),
    )


def _line(each: Needed, price: Price | None, context: Context) -> Sentence:
    hours = sentence(
        "{run} is about {hours} GPU-hours of {chip}",
        run=f.said(each.job.name),
        hours=f.both(each.hours),
        chip=f.said(context.name(each.chip)),
    )
    if each.usd is None or price is None:
        return hours.stopped()
    rent = sentence(
        ", some {usd} to rent ({basis}, {day}).",
        usd=f.both(each.usd, f.usd_text),
        basis=f.said(price.words),
        day=f.day_of(price.headline),
    )
    return Sentence((*hours.parts, *rent.parts))


def _figures(each: Needed, days: float) -> tuple[Figure, ...]:
    key = f"reach.{each.job.key}"
    return (
        Figure(f"{key}.chips", each.chips, f"for {f.duration_text(days)}, all of them on it"),
        Figure(f"{key}.gpu_hours", each.hours),
        Figure(f"{key}.usd", each.usd, "" if each.usd else "no price fact"),
    )


def _table(
    known: tuple[Needed, ...], chip: str, days: float, question: Question, context: Context
) -> Table | None:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f.said(each.job.label), f.middle(each.chips), f.middle(each.hours)) for each in known
    )
    name, span = context.name(chip), f.duration_text(days)
    lead = "Training" if question.size else "Repeating"
    return Table((lead, f"{name} for {span}", "GPU-hours"), rows) if rows else None


def _on(each: Needed, days: float) -> Question:
    count = Amount(float(-(-each.chips.median // 1)))
    return Question(Kind.REACH, offer=Offer(chips=(ChipCount(each.chip, count),)), days=days)
