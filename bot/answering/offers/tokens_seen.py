"""`how many tokens could a 7B see in a month`: what chips train a model on in a time."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context, only, whole_offer, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import button
from bot.answering.offers.beside_times import is_planned, not_counted, not_yet, once_it_runs
from bot.answering.offers.money import basis
from bot.answering.offers.reach_words import DEFAULT_DAYS, no_larger_job, no_rate, whole_or_job
from bot.answering.offers.sized_asking import no_parameters
from bot.answering.offers.sized_words import all_parameters, flop_told, name_of, notes
from bot.answers import Answer, Figure
from bot.compute.jobs import bound, chips_of_a_run, held, of_largest_job
from bot.compute.offers import ChipPrice, figures_of, later_or_now
from bot.compute.own import point_or_taken
from bot.compute.rented_runs import hours_and_rent
from bot.compute.sized_runs import tokens_in
from bot.compute.training_runs import flop_in, rate_of, rate_of_one
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate, Unit
from bot.questions.types import Kind, Question, RunSize, Scope
from storage.records import Offer

_SHARE = Shown("one researcher's share")


class _Seen(NamedTuple):
    """The tokens on the chips of one run with the FLOP behind them; those on one share."""

    question: Question
    days: float
    job: Estimate | None
    """The largest job, where that bounds a run."""
    work: Estimate
    tokens: Estimate
    alone: Estimate | None
    one: Estimate | None
    paid: tuple[Estimate, Estimate | None, tuple[ChipPrice, ...]]
    """The chips' hours in the window, what they rent for, and at which prices."""

    @property
    def where(self) -> Shown:
        """The chips of one run."""
        return whole_or_job(self.job)

    @property
    def on_share(self) -> bool:
        """Whether one researcher's share was asked for, and is known."""
        return self.question.scope is Scope.PER_RESEARCHER and self.one is not None


def tokens_seen(question: Question, context: Context) -> Answer:
    """On how many tokens the model is trained in the window, on all chips and on one share."""
    offer = whole_offer(question, context.saved)
    if offer is None or not offer.chips:
        return ask_for_offer(question, context)
    asked = replace(with_offer(question, offer), chips=())
    rate = rate_of(chips_of_a_run(offer, context.ledger), context.ledger)
    if rate is None:
        return no_rate(asked, (c.chip for c in offer.chips), context)
    seen = _seen(asked, offer, rate, context)
    return _answer(seen, offer, context) if seen else no_parameters(question, context)


def _seen(question: Question, offer: Offer, rate: Estimate, context: Context) -> _Seen | None:
    ledger, days = context.ledger, question.days or DEFAULT_DAYS
    given = question.days is not None
    ours, run = figures_of(offer, ledger, question.assume), next(iter(question.runs), None)
    size, whole = question.size or RunSize(), rate_of(later_or_now(offer), ledger) or rate
    shared = rate_of_one(whole, ours.research_share, ours.researchers)
    one = min(shared, rate, key=lambda each: each.median) if shared else None
    work = flop_in(days, rate, ledger, question.assume, given=given)
    tokens = tokens_in(work, size, run, ledger)
    if tokens is None:
        return None
    alone = flop_in(days, one, ledger, question.assume, given=given) if one else None
    job = of_largest_job(offer, ledger) if bound(offer) else None
    on_one = tokens_in(alone, size, run, ledger) if alone else None
    window = point_or_taken("the window", "days", question.days, DEFAULT_DAYS, Unit.DAYS, ledger.on)
    paid = hours_and_rent(window, chips_of_a_run(offer, ledger), ledger, question.assume)
    return _Seen(question, days, job, work, tokens, alone, on_one, paid)


def _answer(s: _Seen, offer: Offer, context: Context) -> Answer:
    ledger = context.ledger
    span = f"in {f.duration_text(s.days)}"
    on_tokens = replace(s.question, size=_with_tokens(s))
    return context.answer(
        Kind.REACH,
        s.question,
        headline=once_it_runs(_finding(s, context), planned=is_planned(offer)),
        verdict=only(
            not_yet(offer, context),
            _elsewhere(s),
            _rent(s, context),
            flop_told(s.alone if s.on_share and s.alone else s.work, s.question, ledger),
            None if s.question.days else _taken(s),
            all_parameters(s.question, ledger),
        ),
        figures=(
            Figure("reach.sized.flop", s.work, f"{span}; {s.where.text}"),
            Figure("reach.sized.tokens", s.tokens, f"{span}; {s.where.text}"),
            Figure(
                "reach.sized.tokens_one_researcher",
                s.one,
                span if s.one else "say how many researchers share the cluster",
            ),
            Figure("reach.sized.gpu_hours", s.paid[0], s.where.text),
            Figure("reach.sized.usd", s.paid[1], "to rent for that long" if s.paid[1] else ""),
        ),
        caveats=only(
            not_counted(offer, context),
            no_larger_job(s.job, held(offer)),
            *notes(s.question, ledger),
        ),
        next=(button("How long is a run on a trillion tokens?", on_tokens, context),),
    )


def _with_tokens(s: _Seen) -> RunSize:
    return replace(s.question.size or RunSize(), tokens=1e12, fits=False)


def _finding(s: _Seen, context: Context) -> Sentence:
    told = s.one if s.on_share and s.one else s.tokens
    return sentence(
        "{run}: about {n} tokens in {span} on {where}",
        run=f.said(f.capital(name_of(s.question, context))),
        n=f.both(told),
        span=f.said(f.duration_text(s.days)),
        where=_SHARE if s.on_share else s.where,
    )


def _elsewhere(s: _Seen) -> Sentence | None:
    """The same on the chips that were not asked for."""
    told, where = (s.tokens, s.where) if s.on_share else (s.one, _SHARE)
    if told is None:
        return None
    return sentence("On {where} it is {n}.", where=where, n=f.both(told))


def _rent(s: _Seen, context: Context) -> Sentence | None:
    """What the chips of one run come to in the window, in hours and in rent."""
    hours, usd, prices = s.paid
    if usd is None or not prices:
        return None
    return sentence(
        "{where} for that long: about {usd} to rent, for {hours} GPU-hours ({basis}).",
        where=Shown(f.capital(s.where.text), s.where.facts),
        hours=f.middle(hours),
        usd=f.both(usd, f.usd_text),
        basis=basis(prices, context.ledger.directory),
    )


def _taken(s: _Seen) -> Sentence:
    return sentence("No time was named, so {span} are taken.", span=f.said(f.duration_text(s.days)))
