"""`what can 2048 H100 do in 30 days`: published runs on the cluster and on one share."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, only, whole_offer, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import button
from bot.answering.offers.beside_times import base_left_out, is_planned, not_counted, not_yet
from bot.answering.offers.money import basis, in_chips_or_reference, whole_chips
from bot.answering.offers.needed import needed
from bot.answering.offers.reach_headline import headline
from bot.answering.offers.reach_rows import chart, ladder, table
from bot.answering.offers.reach_words import (
    DEFAULT_DAYS,
    Window,
    advice,
    first_that_does_not,
    how_often,
    largest_model,
    no_larger_job,
    no_rate,
    nobody_shares,
    of_others,
    on_one_share,
    unpublished,
    verdict,
)
from bot.answering.offers.repeating import repeating_is_not_developing
from bot.answering.offers.sized_words import rent_of_one
from bot.answers import Answer, Figure
from bot.compute.jobs import bound, chips_of_a_run, held, of_largest_job
from bot.compute.offers import figures_of, later_or_now
from bot.compute.rented_runs import hours_and_rent
from bot.compute.training_runs import flop_in, rate_of, rate_of_one, reach_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Choice, Kind, Question, Scope
from storage.records import Amount, ChipCount, Offer


def reach(question: Question, context: Context) -> Answer:
    """Which published runs fit the window: the whole cluster, and one researcher's share."""
    offer, counted = offer_with_chips(question, context)
    if question.runs and (offer is None or (question.chips and not counted)):
        return needed(question, context)
    if offer is None or not offer.chips:
        return ask_for_offer(question, context)
    rate = rate_of(later_or_now(offer), context.ledger)
    if rate is None:
        return no_rate(with_offer(question, offer), (c.chip for c in offer.chips), context)
    window = _window(question, offer, rate, context)
    told = on_one_share(window) if question.scope is Scope.PER_RESEARCHER else window
    return context.answer(
        Kind.REACH,
        replace(with_offer(question, offer), chips=()),
        headline=headline(told),
        verdict=only(
            nobody_shares(question.scope, told),
            base_left_out(question.runs, context),
            how_often(told),
            *verdict(told),
            largest_model(told, context.ledger),
            _rent(window, question, offer, context),
            counted,
            not_yet(offer, context),
            unpublished(question.runs, {r.run.slug for r in window.reaches}, context),
        ),
        figures=(*_figures(question, window, context), *_rents(window, question, offer, context)),
        table=table(window, told),
        chart=chart(window, headline(told)),
        advice=advice(window),
        flips=_flips(told, offer, context),
        caveats=only(
            no_larger_job(window.job, held(offer)),
            *_caveats(offer, context, of_others(window, question)),
        ),
        next=_next(offer, context),
    )


def _window(question: Question, offer: Offer, rate: Estimate, context: Context) -> Window:
    ledger = context.ledger
    ours = figures_of(offer, ledger, question.assume)
    job = of_largest_job(offer, ledger) if bound(offer) else None
    in_a_run = rate_of(chips_of_a_run(offer, ledger), ledger) or rate
    one = rate_of_one(rate, ours.research_share, ours.researchers)
    if one and one.median > in_a_run.median:
        one = in_a_run
    runs = question.runs or ladder(context)
    found = []
    for slug in runs:
        run = ledger.directory.get(slug)
        known = reach_of(run, in_a_run, one, ledger, question.assume) if run else None
        if known:
            found.append(known)
    found.sort(key=lambda r: r.days.median)
    days, given = question.days or DEFAULT_DAYS, question.days is not None
    planned = is_planned(offer)
    return Window(days, ours, rate, tuple(found), bool(question.runs), given, job, planned=planned)


def _figures(question: Question, w: Window, context: Context) -> tuple[Figure, ...]:
    figures = [
        Figure("offer.h100e", w.ours.h100e or w.ours.announced),
        Figure(
            "offer.flop_in_window",
            flop_in(w.days, w.rate, context.ledger, question.assume, given=w.given),
            f"{f.duration_text(w.days)} at the usual utilisation",
        ),
    ]
    for r in w.reaches:
        key = f"reach.{r.run.key}"
        note = "by published GPU-hours" if r.by_hours else "by FLOP"
        figures.append(Figure(f"{key}.days", r.days, f"{note}; {w.on.text}"))
        figures.append(
            Figure(
                f"{key}.days_one_researcher",
                r.days_one_researcher,
                note if r.days_one_researcher else "say how many researchers share the cluster",
            )
        )
    known = {r.run.slug for r in w.reaches}
    figures += [
        Figure(f"reach.{slug.rpartition('/')[2]}.days", None, "nothing of it is published")
        for slug in question.runs
        if slug not in known
    ]
    return tuple(figures)


def _rents(w: Window, question: Question, offer: Offer, context: Context) -> tuple[Figure, ...]:
    """The GPU-hours of the runs that were asked for, and what these rent for."""
    chips = chips_of_a_run(offer, context.ledger)
    figures = []
    for r in w.reaches if w.asked else ():
        key = f"reach.{r.run.key}"
        hours, usd, prices = hours_and_rent(r.days, chips, context.ledger, question.assume)
        paid = f"{f.quantity_text(hours.median)} GPU-hours; " if usd else ""
        note = paid + basis(prices, context.ledger.directory).text if usd else ""
        figures.append(Figure(f"{key}.gpu_hours", hours))
        figures.append(Figure(f"{key}.usd", usd, note or "no price fact"))
    return tuple(figures)


def _rent(w: Window, question: Question, offer: Offer, context: Context) -> Sentence | None:
    """What the one run that was asked for rents for."""
    if not w.asked or len(w.reaches) != 1:
        return None
    chips = chips_of_a_run(offer, context.ledger)
    paid = hours_and_rent(w.reaches[0].days, chips, context.ledger, question.assume)
    return rent_of_one(*paid, context.ledger)


def _flips(w: Window, offer: Offer, context: Context) -> tuple[Sentence, ...]:
    beyond = first_that_does_not(w)
    chips = later_or_now(offer)
    if beyond is None or len(chips) != 1:
        return ()
    job = None if w.of_one else bound(offer)
    needed = (job or chips[0].count.value) * beyond.days.median / w.days
    words = "{run} fits {span} from {n} {chip}"
    if w.of_one:
        words = "{run} fits {span} on one share from {n} {chip} in all"
    elif w.job:
        words = "{run} fits {span} from {n} {chip} in one job"
    unasked = "." if w.given else "; no window was named, so that one is taken."
    return (
        sentence(
            words + unasked,
            run=f.said(beyond.run.name),
            span=f.said(f.duration_text(w.days)),
            n=f.counted(float(-(-needed // 1)), *beyond.days.facts),
            chip=f.said(context.name(chips[0].chip)),
        ),
    )


def _caveats(offer: Offer, context: Context, of_others: Sentence | None) -> tuple[Sentence, ...]:
    return only(
        of_others,
        not_counted(offer, context),
        repeating_is_not_developing(context.ledger),
        sentence("Days scale published hours by dense sixteen-bit rates, at equal utilisation."),
    )


def _next(offer: Offer, context: Context) -> tuple[Choice, ...]:
    against = Question(Kind.OFFER, offer=offer, labs=("openai",))
    return (button("Against OpenAI", against, context),)


# Training on a budget: the chips that it rents, every hour of the time that it is for.


def offer_with_chips(question: Question, context: Context) -> tuple[Offer | None, Sentence | None]:
    """The offer that is meant, and how its chips were counted where only a budget was named."""
    offer = whole_offer(question, context.saved)
    if offer is None or offer.chips or offer.usd_per_year is None:
        return offer, None
    found = in_chips_or_reference(
        offer, question.chips, context.ledger, question.assume, question.days
    )
    if found is None:
        return offer, None
    rented, told = found
    chips = (ChipCount(rented.chip, Amount(whole_chips(rented, context.ledger))),)
    return replace(offer, chips=chips, usd_per_year=None), told
