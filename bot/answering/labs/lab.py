"""`how big is anthropic`: what is publicly known of a lab, and what is not."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, lab_figures, only
from bot.answering.labs.announced_told import announced_told, claim_announced
from bot.answering.labs.by_head import beside_assumed, by_assumed_heads, by_head, in_all
from bot.answering.labs.evidence import (
    MOST_BESIDE,
    contracts,
    evidence,
    fleets,
    other_machines,
    power,
    sites,
)
from bot.answering.labs.growth import by_day
from bot.answering.labs.lab_advice import advice_of
from bot.answering.labs.lab_caveats import caveats_of, of_stock
from bot.answering.labs.lab_counts import divided_by, hiring_now, open_roles, other_counts
from bot.answering.labs.lab_gaps import not_kept_of
from bot.answering.labs.lab_leads import METRICS, lead
from bot.answering.labs.lab_table import stated_first, table_of, told_first
from bot.answering.labs.more_than import beside_record, yes_or_no
from bot.answering.labs.owned import owned_told
from bot.answering.labs.site import site_card
from bot.answering.labs.site_against import beside_ours, held_to_number
from bot.answering.labs.sites_compared import compared
from bot.answering.next_steps import after_lab
from bot.answers import Advice, Answer, Bar, Chart, Figure
from bot.compute.announced import announced_stock
from bot.compute.benchmark import ratio_of
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import figures_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.types import Kind, Question, Scope
from storage.records import EntityKind, Fact, Metric

_IN_ROWS = frozenset({LabPart.SITES, LabPart.FLEET, LabPart.CONTRACTS})
"""The parts of which the table says more than the sentences: its rows of them stand first."""


def card(question: Question, context: Context) -> Answer:
    """What one lab uses, who works there, and what stands beside it without being added."""
    if site := site_of(question):
        card_of = compared(site_card(question, site, context), question, site, context)
        card_of = held_to_number(card_of, question, site, context)
        return beside_ours(card_of, question, site, context) if question.uses_saved else card_of
    lab = figures_of_lab(question.labs[0], context.ledger, question.assume)
    whole = _whole(lab, question, context)
    part = part_of(question)
    if part is None or (part is LabPart.SITES and lab.lab.kind is EntityKind.ACADEMIC):
        return _in_general(lab, whole, question, context)
    return _of_part(part, lab, whole, context)


def _in_general(lab: LabFigures, whole: Answer, question: Question, context: Context) -> Answer:
    """The whole card, led by what was asked of it: whether it is more than a number, by head."""
    more = question.more_than
    asked = None if more is None else yes_or_no(lab, more, question.scope, fewer=question.fewer)
    held = None if more is None else beside_record(lab, more, question.scope)
    is_none = lab.stock is None and not question.uses_saved
    asked = asked or (claim_announced(lab, context) if is_none else None)
    asked = asked or not_kept_of(lab, context.understood)
    if is_none and question.scope is Scope.TOTAL:  # of all that a company has it is its fleet
        asked = asked or owned_told(lab.lab.slug, context)
    ours = _against_us(lab, question, context) if asked else None  # else the headline says it
    supposed = by_assumed_heads(lab, question.assume)
    each = None if asked else supposed or by_head(lab, question.scope)
    beside_it = beside_assumed(lab, question.assume, context.ledger) if supposed else None
    verdict = in_all(lab, whole.verdict) if each else whole.verdict
    verdict = only(held, beside_it, *verdict, ours)
    return replace(whole, headline=asked or each or whole.headline, verdict=verdict)


def _of_part(part: LabPart, lab: LabFigures, whole: Answer, context: Context) -> Answer:
    """The card led by what is on record of one part, whose rows stand first."""
    question = whole.question
    headline, verdict = lead(part, lab, question, context)
    counts = other_counts(lab, context) if part is LabPart.STAFF_GROWTH else ()  # told one by one
    known = of_stock(lab, context) if part is LabPart.GROWTH else whole.caveats
    mind = tuple(line for line in known if line not in (*verdict, *counts))
    table = stated_first(whole.table, part, lab, context.ledger)
    told = replace(whole, headline=headline, verdict=verdict, caveats=mind, table=table)
    if part in _IN_ROWS and whole.table:
        said = frozenset(fact for line in (headline, *verdict) for fact in line.facts)
        told = replace(told, table=told_first(whole.table, said, METRICS[part]))
    if part is LabPart.CONTRACTS and lab.stock is None:
        told = replace(told, advice=Advice())  # which is of what they run, and of no contract
    told = by_day(told, part, lab, context)
    if part is LabPart.GROWTH and question.as_of:  # the figures of a day that is past stay out
        return replace(told, table=None, figures=whole.figures[:1], advice=Advice(), listed=())
    return told


def _whole(lab: LabFigures, question: Question, context: Context) -> Answer:
    return context.answer(
        Kind.LAB,
        question,
        headline=_beside_ours(lab, question, context) or _headline(lab),
        verdict=_verdict(lab, question, context),
        figures=_figures(lab, question, context),
        table=table_of(lab, beside(lab, context, part_of(question)), context),
        chart=_chart(lab, context),
        advice=advice_of(lab, question, context),
        caveats=caveats_of(lab, beside(lab, context), context),
        next=after_lab(question.labs, context),
        listed=beside(lab, context),
    )


def beside(lab: LabFigures, context: Context, part: LabPart | None = None) -> tuple[Fact, ...]:
    """Sites, owner fleets, contracts and statements: shown apart, never added up.

    Where the sites are asked for, all of them are shown.
    """
    ledger, slug = context.ledger, lab.lab.slug
    every = sites(slug, ledger)
    groups = (
        fleets(slug, ledger),
        contracts(slug, ledger),
        other_machines(lab, ledger),
        evidence(slug, ledger),
    )
    shown = every if part is LabPart.SITES else every[:MOST_BESIDE]
    return (*shown, *(fact for group in groups for fact in group[:MOST_BESIDE]))


def _headline(lab: LabFigures) -> Sentence:
    name = f.said(lab.lab.name)
    if lab.stock is None:
        return sentence("No public figure for the compute of {lab}", lab=name)
    return sentence("{lab}: about {n} {h}", lab=name, n=f.both(lab.stock), h=f.H100E)


def _verdict(lab: LabFigures, question: Question, context: Context) -> tuple[Sentence, ...]:
    owned = owned_told(lab.lab.slug, context)
    fleet = owned.stopped() if owned else None
    if lab.stock is None or lab.stock_fact is None:
        told = _nothing_public(lab, question, context)
        return only(told, fleet, *announced_told(lab, context), *hiring_now(context))
    if lab.lab.kind is EntityKind.ACADEMIC:
        machine = lab.stock_fact.qualifier
        first = sentence(
            "That is {one} ({day}); how many people share it is not published on our definition.",
            one=f.said(f"{machine}, a shared machine" if machine else "one shared machine"),
            day=f.day_of(lab.stock_fact),
        )
    else:
        first = sentence(
            "On {day}, {what}.", day=f.day_of(lab.stock_fact), what=f.said(lab.stock_note)
        )
    return only(first, _per_head(lab), fleet, *hiring_now(context))


def _nothing_public(lab: LabFigures, question: Question, context: Context) -> Sentence:
    if question.uses_saved:
        return sentence("So bigger or smaller cannot be said.")
    others = beside(lab, context)
    if any(fact.metric == Metric.H100E_OWNED for fact in others):
        return sentence(
            "What it uses itself nobody has published; what it owns, rented out or not, stands"
            " below."
        )
    if others or lab.staff:
        return sentence("Nobody has published one; what else is on record stands below.")
    return sentence("Nobody has published one.")


def _per_head(lab: LabFigures) -> Sentence | None:
    if lab.per_employee is None or lab.per_researcher is None:
        if lab.lab.kind is EntityKind.ACADEMIC:
            return None
        why = lab.per_head_note
        its = "its headcount was " if why.startswith("counted") else ""
        return sentence("Per person there is no usable figure: {why}.", why=f.said(its + why))
    return sentence(
        "That is about {each} {h} per employee{staff}, and about {research} per researcher once"
        " serving is taken off.",
        each=f.both(lab.per_employee),
        staff=divided_by(lab),
        h=f.H100E,
        research=f.both(lab.per_researcher),
    )


def _beside_ours(lab: LabFigures, question: Question, context: Context) -> Sentence | None:
    """`is OpenAI bigger than us`: how many times ours it has, said first."""
    ratio = _by_ours(lab, question, context)
    if ratio is None or lab.stock is None:
        return None
    return sentence(
        "{lab}: about {n} {h} in total, {times} yours"
        if ratio.high >= 1
        else "Less than yours: {lab} has about {n} {h} in total, {times} yours",
        lab=f.said(lab.lab.name),
        n=f.middle(lab.stock),
        h=f.H100E,
        times=f.times_of(ratio),
    )


def _against_us(lab: LabFigures, question: Question, context: Context) -> Sentence | None:
    ratio = _by_ours(lab, question, context)
    return sentence("In total that is {times} yours.", times=f.times_of(ratio)) if ratio else None


def _by_ours(lab: LabFigures, question: Question, context: Context) -> Estimate | None:
    """What the lab has by what we have, in total; None where ours is not asked for or not known."""
    if not question.uses_saved or context.saved is None or lab.stock is None:
        return None
    ours = figures_of(context.saved.offer, context.ledger, question.assume).h100e
    return ratio_of(lab.stock, ours) if ours else None


def _figures(lab: LabFigures, question: Question, context: Context) -> tuple[Figure, ...]:
    figures = [*lab_figures(lab), *open_roles(lab, context)]
    if load := power(lab, context.ledger):
        figures.append(Figure(f"lab.{lab.key}.it_power_gw", load, load.facts[0].note))
    if planned := announced_stock(lab.lab, context.ledger):
        figures.append(Figure(f"lab.{lab.key}.announced_h100e", planned.estimate, planned.note))
    if question.uses_saved and context.saved:
        ours = figures_of(context.saved.offer, context.ledger, question.assume)
        figures.append(Figure("offer.h100e", ours.h100e))
        if lab.stock and ours.h100e:
            ratio = ratio_of(lab.stock, ours.h100e)
            figures.append(Figure(f"lab.{lab.key}.ratio_total", ratio, "lab ÷ offer, in total"))
    return tuple(figures)


def _chart(lab: LabFigures, context: Context) -> Chart | None:
    """The stock by year, each year by itself."""
    history = sorted(
        context.ledger.all(lab.lab.slug, Metric.H100E_IN_USE), key=lambda fact: fact.as_of
    )
    if len(history) < 2:
        return None
    bars = tuple(Bar(f"{x.as_of:%b %Y}", from_fact("stock", x)) for x in history)
    return Chart(f"H100e in use at {lab.lab.name}", "H100e", bars, _headline(lab))
