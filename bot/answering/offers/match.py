"""`match openai per researcher for 20 people`: what it would take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot import formats as f
from bot.answering.context import Context, far_apart, lab_figures, offer_in, only, stock_age
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.chips import h100e_per_chip
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import REFERENCE_CHIP, chip_price, figures_of, yearly
from bot.compute.own import own_amount
from bot.compute.prices import Price
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Choice, Kind, Question
from storage.records import Amount, Offer

H100E = f.said("H100e")
OTHER_CHIPS = ("chip/b200", "chip/gb300")
"""Shown beside the H100 where no chip is named."""


@dataclass(frozen=True, slots=True)
class Target:
    """What equals a lab's average for so many people."""

    lab: LabFigures
    people: Estimate
    h100e: Estimate
    price: Price | None
    usd_per_year: Estimate | None
    usd_range_of_price: Estimate | None
    """The middle target at the lowest, headline and highest price."""
    held: Estimate | None


def match(question: Question, context: Context) -> Answer:
    """H100e, chips and dollars a year that would equal a lab's average per researcher."""
    lab = figures_of_lab(question.labs[0], context.ledger, question.assume)
    people = _ours(question, context).researchers
    if people is None:
        return _ask_for_people(question, lab, context)
    if lab.per_researcher is None:
        return _no_target(question, lab, context)
    target = _target(lab, people, question, context)
    return Answer(
        kind=Kind.MATCH,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(target),
        verdict=_verdict(target),
        figures=(*_figures(target), *lab_figures(lab)),
        table=_table(target, question, context.ledger),
        advice=_advice(),
        flips=_flips(target),
        caveats=_caveats(target, context),
        next=_next(question, context),
    )


def _ours(question: Question, context: Context) -> Offer:
    """What is held already: what was named laid over the saved offer, as who matches is we."""
    return offer_in(replace(question, uses_saved=True), context.saved) or Offer()


def _target(lab: LabFigures, people: Amount, question: Question, context: Context) -> Target:
    ledger = context.ledger
    count = own_amount("your number of researchers", "researchers", people, Unit.PEOPLE, ledger.on)
    if lab.per_researcher is None:
        raise ValueError("no target")
    h100e = derive(Unit.H100E, [lab.per_researcher, count])
    price = chip_price(REFERENCE_CHIP, ledger, question.assume)
    held = figures_of(_ours(question, context), ledger, question.assume).h100e
    if price is None:
        return Target(lab, count, h100e, None, None, None, held)
    headline = Estimate(
        type(h100e.interval).point(price.estimate.median), price.estimate.unit, price.estimate.facts
    )
    middle = Estimate(type(h100e.interval).point(h100e.median), h100e.unit, h100e.facts)
    at_headline = yearly(h100e, Price(headline, price.basis, price.headline, price.stale))
    return Target(lab, count, h100e, price, at_headline, yearly(middle, price), held)


def _headline(t: Target) -> Sentence:
    return sentence(
        "{lab} average for {people} {who} takes about {n} {h}",
        who=f.said("person" if t.people.median == 1 else "people"),
        lab=f.owner(t.lab.lab.name),
        people=f.middle(t.people, f.exact_text),
        n=f.both(t.h100e),
        h=H100E,
    )


def _verdict(t: Target) -> tuple[Sentence, ...]:
    if t.usd_per_year is None or t.price is None:
        return ()
    return (
        sentence(
            "Some {usd} a year at {basis} price ({day}).",
            usd=f.middle(t.usd_per_year, f.usd_text),
            basis=f.said(t.price.words),
            day=f.day_of(t.price.headline),
        ),
    )


def _figures(t: Target) -> tuple[Figure, ...]:
    by_target = "low and high from the target's interval, at the headline price"
    by_price = "low and high from the price range, for the middle target"
    missing = "" if t.price else "no price fact"
    return (
        Figure("match.h100e", t.h100e),
        Figure("match.usd_per_year", t.usd_per_year, missing or by_target),
        Figure("match.usd_per_year_by_price", t.usd_range_of_price, missing or by_price),
        Figure(
            "match.usd_per_researcher_year",
            derive(Unit.USD_PER_YEAR, [t.usd_per_year], [t.people]) if t.usd_per_year else None,
            missing or by_target,
        ),
    )


def _table(t: Target, question: Question, ledger: Ledger) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f.said("H100e"), f.middle(t.h100e), f.span(t.h100e)),
    ]
    for chip in dict.fromkeys(question.chips or (REFERENCE_CHIP, *OTHER_CHIPS)):
        rate = h100e_per_chip(ledger, chip)
        if rate:
            needed = derive(Unit.CHIPS, [t.h100e], [rate])
            rows.append((f.said(ledger.directory.name(chip)), f.middle(needed), f.span(needed)))
    if t.usd_per_year:
        usd = t.usd_per_year
        rows.append((f.said("Rent for a year"), f.middle(usd, f.usd_text), f.span(usd, f.usd_text)))
    return Table(("What it would take", "Middle", "Range"), tuple(rows))


def _advice() -> Advice:
    return Advice(
        say=(
            sentence(
                "“Matching the average is not the goal; here is what your people do with ours.”"
            ),
        ),
        dont_say=(sentence("“We will get there.”"),),
        concede=(sentence("The order of magnitude."),),
        ask=(sentence("Your employer: “Which of the people need large runs at all?”"),),
    )


def _flips(t: Target) -> tuple[Sentence, ...]:
    if t.held is None or t.lab.per_researcher is None:
        return ()
    equal = derive(Unit.PEOPLE, [t.held], [t.lab.per_researcher])
    return (
        sentence(
            "Your {held} {h} equal that average for {people} people.",
            held=f.middle(t.held, f.count_text),
            h=H100E,
            people=f.middle(equal),
        ),
    )


def _caveats(t: Target, context: Context) -> tuple[Sentence, ...]:
    left = None
    if t.held and t.held.median < t.h100e.median:
        left = sentence(
            "You hold {held} {h} already; about {left} would be left to find.",
            held=f.middle(t.held, f.count_text),
            h=H100E,
            left=f.counted(
                t.h100e.median - t.held.median, *t.h100e.facts, *t.held.facts, write=f.quantity_text
            ),
        )
    return only(
        stock_age(t.lab, context.ledger),
        far_apart(t.lab),
        left,
        sentence("All chips are taken to be for research; an average is not an allocation."),
    )


def _next(question: Question, context: Context) -> tuple[Choice, ...]:
    lab = question.labs[0]
    return (button(f"What has {context.name(lab)}?", Question(Kind.LAB, labs=(lab,)), context),)


def _ask_for_people(question: Question, lab: LabFigures, context: Context) -> Answer:
    asked = [
        Question(Kind.MATCH, offer=Offer(researchers=Amount(n)), labs=question.labs)
        for n in (10.0, 20.0, 40.0)
    ]
    return Answer(
        kind=Kind.CHOOSE,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=sentence("For how many researchers?"),
        verdict=(
            sentence(
                "Say for how many people {lab} average is to be equalled.",
                lab=f.owner(lab.lab.name),
            ),
        ),
        choices=tuple(
            button(f"For {n} people", q, context) for n, q in zip((10, 20, 40), asked, strict=True)
        ),
    )


def _no_target(question: Question, lab: LabFigures, context: Context) -> Answer:
    return Answer(
        kind=Kind.MATCH,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=sentence("No usable figure per researcher for {lab}", lab=f.said(lab.lab.name)),
        verdict=(
            sentence(
                "There is nothing to match: {why}. Tell me a number to assume, for example how many"
                " researchers {lab} has, and I work with it, marked as yours.",
                why=f.said(lab.per_head_note),
                lab=f.said(lab.lab.name),
            ),
        ),
        figures=(Figure("match.h100e", None, lab.per_head_note), *lab_figures(lab)),
        caveats=only(stock_age(lab, context.ledger)),
        next=(
            *_next(question, context),
            button("Which labs have a figure?", Question(Kind.LEAGUE), context),
        ),
    )
