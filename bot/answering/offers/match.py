"""`match openai per researcher for 20 people`: what it would take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, lab_figures, only, stock_age, whole_offer
from bot.answering.next_steps import button
from bot.answering.offers.match_advice import advice, caveats, for_so_long
from bot.answering.offers.match_asking import ask_for_lab, ask_for_people
from bot.answering.offers.match_budget import is_it_enough, of_budget, spent_on
from bot.answering.offers.match_words import (
    Rent,
    Target,
    beside,
    flips,
    headline,
    verdict,
)
from bot.answering.offers.money import basis_of
from bot.answers import Answer, Cell, Figure, Table
from bot.compute.chips import h100e_per_chip
from bot.compute.labs import LabFigures, figure_in, figures_of_lab
from bot.compute.offers import REFERENCE_CHIP, chip_price, figures_of, yearly
from bot.compute.own import own_amount, own_point
from bot.compute.prices import Price
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Interval, Unit, derive
from bot.questions.types import Assumptions, Choice, Kind, Question, Scope
from bot.questions.writing.wording import SCOPES
from storage.records import Amount, Offer

OTHER_CHIPS = ("chip/b200", "chip/gb300")
"""Shown beside the H100 where no chip is named."""


def match(question: Question, context: Context) -> Answer:
    """H100e, chips and dollars a year that would equal a lab's average per researcher.

    Of several labs each is told, the first that has a figure in full.
    """
    if not question.labs:
        return ask_for_lab(question, context)
    labs = [figures_of_lab(slug, context.ledger, question.assume) for slug in question.labs]
    scope = question.scope or Scope.PER_RESEARCHER
    people = _ours(question, context).researchers
    if scope is Scope.TOTAL:
        people = Amount(1.0)  # one stock, whoever shares it
    if people is None:
        return ask_for_people(question, labs[0], context)
    known = [lab for lab in labs if figure_in(lab, scope)]
    if not known:
        return _no_target(question, labs[0], context)
    target, *others = (_target(lab, people, question, context) for lab in known)
    lead = headline(target, others)
    spent = spent_on((target, *others), question, context)
    return context.answer(
        Kind.MATCH,
        question,
        headline=is_it_enough(spent) if spent else lead,
        verdict=(
            *((of_budget(spent), lead.stopped()) if spent else ()),
            *only(for_so_long(target, question)),
            *verdict(target),
            *beside(others, [lab for lab in labs if lab not in known]),
        ),
        figures=_all_figures(target, others, labs),
        table=_table(target, others),
        advice=advice(target),
        flips=flips(target),
        caveats=only(
            *caveats(target, context), *(stock_age(each.lab, context.ledger) for each in others)
        ),
        next=_next(question, context),
    )


def _ours(question: Question, context: Context) -> Offer:
    """What is held already: what was named laid over the saved offer, as who matches is we."""
    offer = question.offer or Offer()
    held = replace(question, uses_saved=True, offer=replace(offer, usd_per_year=None))
    return whole_offer(held, context.saved) or Offer()


def _target(lab: LabFigures, people: Amount, question: Question, context: Context) -> Target:
    ledger, assume = context.ledger, question.assume
    count = own_amount("your number of researchers", "researchers", people, Unit.PEOPLE, ledger.on)
    scope = question.scope or Scope.PER_RESEARCHER
    share = _share(question, ledger)
    one = _asked_of(figure_in(lab, scope), question, ledger)
    one = derive(one.unit, [one], [share]) if share else one
    h100e = one if scope is Scope.TOTAL else derive(Unit.H100E, [one, count])
    ours = figures_of(_ours(question, context), ledger, assume)
    is_part = scope is Scope.PER_RESEARCHER and share is None and ours.research_share.median < 1
    asked = tuple(dict.fromkeys(question.chips))
    rents = [_rent(chip, h100e, ledger, assume) for chip in asked or (REFERENCE_CHIP, *OTHER_CHIPS)]
    return Target(
        lab=lab,
        people=count,
        h100e=h100e,
        asked=asked,
        rents=tuple(rent for rent in rents if rent),
        held=_for_research(ours.h100e, ours.research_share) if is_part else ours.h100e,
        held_share=ours.research_share if is_part else None,
        scope=scope,
        one=one,
        part=_part(question, ledger),
        share=share,
        sharing=_sharing(question, people, context) if scope is not Scope.TOTAL else None,
        on_top=bool(question.offer and question.offer.chips),
    )


def _sharing(question: Question, people: Amount, context: Context) -> Estimate | None:
    """All who share the saved chips, where these are some of them."""
    said = question.offer
    all_of_us = context.saved.offer.researchers if context.saved else None
    is_some = said is not None and said.researchers is not None and not said.chips
    if not is_some or all_of_us is None or all_of_us.value <= people.value:
        return None
    name = "your number of researchers, all of them"
    return own_amount(name, "researchers", all_of_us, Unit.PEOPLE, context.ledger.on)


def _part(question: Question, ledger: Ledger) -> Estimate | None:
    """The part of the average that was asked for, from 0 to 1."""
    if question.part is None:
        return None
    return own_point("the part that you ask for", "part", question.part, Unit.SHARE, ledger.on)


def _share(question: Question, ledger: Ledger) -> Estimate | None:
    """The part of the chips that is said to be for research, from 0 to 1: more are needed in all.

    An average per researcher alone is one of research; of chips that are named, it is theirs.
    """
    offer = question.offer
    said = offer.research_share if offer and not offer.chips else None
    is_of_research = question.scope in (None, Scope.PER_RESEARCHER)
    if said is None or not is_of_research or not 0 < said < 1:
        return None
    return own_point("your research share", "research-share", said, Unit.SHARE, ledger.on)


def _asked_of(whole: Estimate | None, question: Question, ledger: Ledger) -> Estimate:
    """What is asked of a lab's figure. Raises ValueError where there is none."""
    if whole is None:
        raise ValueError("no target")
    part = _part(question, ledger)
    return derive(whole.unit, [whole, part]) if part else whole


def _for_research(h100e: Estimate | None, share: Estimate) -> Estimate | None:
    """What is held already, less what product uses."""
    return derive(Unit.H100E, [h100e, share]) if h100e else None


def _rent(chip: str, h100e: Estimate, ledger: Ledger, assume: Assumptions) -> Rent | None:
    """The target in chips of one kind and what they rent for; None for a chip without a rate."""
    rate, price = h100e_per_chip(ledger, chip), chip_price(chip, ledger, assume)
    if rate is None:
        return None
    chips = derive(Unit.CHIPS, [h100e], [rate])
    name = ledger.directory.name(chip)
    if price is None:
        return Rent(chip, name, chips, None, None, None)
    middle = _point(chips)
    at_headline = Price(_point(price.estimate), price.basis, price.headline, price.stale)
    return Rent(chip, name, chips, price, yearly(chips, at_headline), yearly(middle, price))


def _point(estimate: Estimate) -> Estimate:
    return Estimate(Interval.point(estimate.median), estimate.unit, estimate.facts)


def _figures(t: Target) -> tuple[Figure, ...]:
    lead = t.lead
    usd, by_price = (lead.usd_per_year, lead.usd_by_price) if lead else (None, None)
    of_lead = f"rented as {lead.name}; " if lead else ""
    by_target = f"{of_lead}low and high from the target's interval, at the headline price"
    range_of = f"{of_lead}low and high from the price range, for the middle target"
    missing = "" if usd else f"no price fact for {lead.name}" if lead else "no rate on record"
    has_heads = t.scope is not Scope.TOTAL
    each = derive(Unit.USD_PER_YEAR, [usd], [t.people]) if usd and has_heads else None
    no_each = missing or by_target if has_heads else "in total, whoever shares it"
    return (
        Figure("match.h100e", t.h100e),
        *(Figure(f"match.{rent.key}", rent.chips, "chips") for rent in t.rents),
        Figure("match.usd_per_year", usd, missing or by_target),
        Figure("match.usd_per_year_by_price", by_price, missing or range_of),
        Figure("match.usd_per_researcher_year", each, no_each),
    )


def _all_figures(
    target: Target, others: Sequence[Target], labs: Sequence[LabFigures]
) -> tuple[Figure, ...]:
    return (
        *_figures(target),
        *(Figure(f"match.{each.lab.key}.h100e", each.h100e) for each in others),
        *(figure for lab in labs for figure in lab_figures(lab)),
    )


def _table(target: Target, others: Sequence[Target]) -> Table:
    """What each lab takes, under its name where there are several."""
    several = (target, *others)
    rows = [row for t in several for row in _rows(t, f"{t.lab.lab.name}: " if others else "")]
    return Table(("What it would take", "Middle", "Range"), tuple(rows))


def _rows(t: Target, whose: str) -> list[tuple[Cell, ...]]:
    """Chips that were asked for first, then what they rent for."""
    own: tuple[Cell, ...] = (f.said(f"{whose}H100e"), f.middle(t.h100e), f.span(t.h100e))
    chips: list[tuple[Cell, ...]] = [
        (f.said(whose + rent.name), f.middle(rent.chips), f.span(rent.chips)) for rent in t.rents
    ]
    rows = [*chips, own] if t.asked else [own, *chips]
    for rent in t.rents if t.asked else t.rents[:1]:
        if rent.price and (usd := rent.usd_per_year):
            told = basis_of(rent.price)
            label = f.cited(f"{whose}Rent of {rent.name} for a year ({told.text})", *told.facts)
            rows.append((label, f.middle(usd, f.usd_text), f.span(usd, f.usd_text)))
    return rows


def _next(question: Question, context: Context) -> tuple[Choice, ...]:
    card = Question(Kind.LAB, labs=question.labs[:1])
    return (button(f"How big is {context.name(card.labs[0])}?", card, context),)


def _to_assume(lab: LabFigures) -> Sentence:
    """Why there is nothing to match, and what to tell: of people no average comes without chips."""
    missing = (
        "“assume {lab} has 20,000 H100”" if lab.stock is None else "how many researchers it has"
    )
    return sentence(
        "There is nothing to match: {why}. Tell me a number to assume, for example {missing}, and I"
        " work with it, marked as yours.",
        why=f.said(lab.per_head_note),
        missing=f.said(missing.format(lab=lab.lab.name)),
    )


def _no_target(question: Question, lab: LabFigures, context: Context) -> Answer:
    return context.answer(
        Kind.MATCH,
        question,
        headline=sentence(
            "No usable figure {where} for {lab}",
            where=f.said(SCOPES[question.scope or Scope.PER_RESEARCHER]),
            lab=f.said(lab.lab.name),
        ),
        verdict=(_to_assume(lab),),
        figures=(Figure("match.h100e", None, lab.per_head_note), *lab_figures(lab)),
        caveats=only(stock_age(lab, context.ledger)),
        next=(
            *_next(question, context),
            button("Which labs have a figure?", Question(Kind.LEAGUE), context),
        ),
    )
