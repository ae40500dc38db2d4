"""What the companies behind labs own, rented out or not: `how many GPUs does Google own`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.contracts_meant import company_of
from bot.answering.labs.evidence import by_maker, counted, fleet_of, makers_told, sites
from bot.answering.labs.exceeds_words import owns_more
from bot.answering.labs.owned_grown import fleets_grown
from bot.answering.labs.site_words import is_owner, owner_of
from bot.answering.next_steps import after_lab
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.benchmark import Standing, ratio_of, standing
from bot.compute.labs import LabFigures
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question
from storage.records import Metric

_WHOSE: Final = sentence("What is owned may be rented out: it is not what a lab uses.")
_ADVICE: Final = Advice(
    dont_say=(sentence("That what a company owns is what its lab has for research."),)
)
_TWO: Final = 2
_MOST: Final = 4
"""Sites of others that are named."""


def owned_lead(
    lab: LabFigures, question: Question, context: Context
) -> tuple[Sentence, tuple[Sentence, ...]]:
    """What leads the answer where the fleet alone is asked for, or whether it exceeds a number."""
    told, own = owned_told(lab.lab.slug, context), _owned(lab.lab.slug, context)
    if own and question.more_than is not None:
        owner, number = company_of(lab.lab.slug, context), question.more_than
        told = owns_more(owner, own, number, fewer=question.fewer)
    if told is None:
        none = sentence("What {lab} owns is not on record", lab=f.said(lab.lab.name))
        return none, only(_of_others(lab, context))
    makers = by_maker(lab.lab.slug, context.ledger)
    parts = makers_told(makers) if len(makers) > 1 else None
    return told, only(_part_of_lab(lab.lab.slug, context), parts, _WHOSE)


def _of_others(lab: LabFigures, context: Context) -> Sentence | None:
    """Whose the sites are that it uses: `Colossus 2 (SpaceXAI), New Carlisle (Amazon)`."""
    used = [x for x in sites(lab.lab.slug, context.ledger) if x.detail("owner")]
    let = [x for x in used if not is_owner(lab.lab, x)][:_MOST]
    if not let:
        return None
    named = [f"{context.name(x.subject)} ({owner_of(x).removeprefix('owner ')})" for x in let]
    return sentence(
        "Of the sites that it is said to use these belong to others: {sites}; how sure each use is,"
        " and what it signed for, stands in the table.",
        sites=f.listed(named, *let),
    )


def _part_of_lab(slug: str, context: Context) -> Sentence | None:
    """`Google DeepMind is modelled to use 46.2 (32.1–67.1) % of what runs of that`."""
    fact = next(iter(context.ledger.all(slug, Metric.FLEET_SHARE)), None)
    if fact is None:
        return None
    return sentence(
        "{lab} is modelled to use {what} of it that runs ({day}, {id}).",
        lab=f.said(context.name(slug)),
        what=f.cited(stated_text(fact), fact),
        day=f.day_of(fact),
        id=f.id_of(fact),
    )


def owned_told(slug: str, context: Context) -> Sentence | None:
    """`Google owns about 4.98 million H100e (31 Dec 2025)`; None where nothing is on record."""
    found, facts = _owned(slug, context), counted(slug, context.ledger)
    if found is None:
        return None
    return sentence(
        "{owner} owns about {n} {h}, rented out or not ({day})",
        owner=f.said(company_of(slug, context)),
        n=f.both(found),
        h=f.H100E,
        day=f.day_of(facts[0]),
    )


def compare_fleets(question: Question, context: Context) -> Answer:
    """What each company owns, and whose fleet is the larger where their ranges do not overlap."""
    known = _of_each_company(question.labs, context)
    if len({company_of(slug, context) for slug in question.labs}) == 1:
        return _of_one_company(question, known, context)
    known.sort(key=lambda each: -each[1].median)
    if question.since and (grown := fleets_grown(question, context)):
        return grown
    told = [owned_told(slug, context) for slug, _ in known]
    return context.answer(
        Kind.COMPARE,
        question,
        headline=_headline(known, question, context),
        verdict=only(*(each.stopped() for each in told if each), _none(known, question, context)),
        figures=tuple(Figure(f"lab.{slug}.owned", own, "owned") for slug, own in known),
        table=_table(known, context),
        advice=_ADVICE,
        caveats=(_WHOSE,),
        next=after_lab(question.labs, context),
    )


def _of_each_company(slugs: Sequence[str], context: Context) -> list[tuple[str, Estimate]]:
    """The fleets of the companies, each once: a lab's owner is nobody beside it."""
    firsts: dict[str, str] = {}
    for slug in slugs:
        firsts.setdefault(company_of(slug, context), slug)
    return [(slug, own) for slug in firsts.values() if (own := _owned(slug, context))]


def _of_one_company(
    question: Question, known: Sequence[tuple[str, Estimate]], context: Context
) -> Answer:
    """What one company owns, and the part of it that its lab uses, where both are named."""
    told = owned_told(question.labs[0], context)
    owner = company_of(question.labs[0], context)
    parts = (_part_of_lab(slug, context) for slug in question.labs)
    return context.answer(
        Kind.COMPARE,
        question,
        headline=told or sentence("What {owner} owns is not on record", owner=f.said(owner)),
        verdict=only(*parts),
        figures=tuple(Figure(f"lab.{slug}.owned", own, "owned") for slug, own in known),
        table=_table(known, context),
        advice=_ADVICE,
        caveats=(_WHOSE,),
        next=after_lab(question.labs, context),
    )


class Fleets(NamedTuple):
    """What the companies behind labs own, as it stands in a comparison of what the labs use."""

    headline: Sentence | None = None
    """Whose is the larger, where of no lab's use two figures are public and of fleets they are."""
    led: tuple[Sentence, ...] = ()
    """What comes first, since nothing else compares the labs."""
    told: tuple[Sentence, ...] = ()
    """What comes last, beside figures of what others use."""
    figures: tuple[Figure, ...] = ()


def fleets_beside(labs: Sequence[LabFigures], context: Context) -> Fleets:
    """What is owned, where what one of them uses nobody has published."""
    if all(lab.stock is not None for lab in labs):
        return Fleets()
    known = _of_each_company([lab.lab.slug for lab in labs], context)
    lines = (owned_told(slug, context) for slug, _ in known)
    told = tuple(line.stopped() for line in lines if line)
    figures = tuple(Figure(f"lab.{slug}.owned", own, "owned") for slug, own in known)
    if len(known) < len(labs) or len([lab for lab in labs if lab.stock is not None]) >= _TWO:
        return Fleets(told=told, figures=figures)
    return Fleets(_larger(known, context), (_by_how_much(known), *told), (), figures)


def _larger(known: Sequence[tuple[str, Estimate]], context: Context) -> Sentence:
    """`Google owns more by the middle values, 4.98 million against …: the ranges overlap`."""
    (first, most), (second, less) = sorted(known, key=lambda each: -each[1].median)[:_TWO]
    is_tied = less.high >= most.low  # of two whole fleets each range is shown beside it
    return sentence(
        "{first} owns more than {second}{by}, {n} against {m} {h} rented out or not{tied}",
        first=f.said(company_of(first, context)),
        second=f.said(company_of(second, context)),
        by=f.said(" by the middle values" if is_tied else ""),
        n=f.both(most),
        m=f.both(less),
        h=f.H100E,
        tied=f.said(": the ranges overlap" if is_tied else ""),
    )


def _by_how_much(known: Sequence[tuple[str, Estimate]]) -> Sentence:
    """`That is 1.4× as much by the middle values`, and whether that can be told at all."""
    most, less = sorted((own for _, own in known), key=lambda own: -own.median)[:_TWO]
    ratio = ratio_of(most, less)
    if less.high >= most.low:
        return sentence(
            "That is {times} as much by the middle values, which is no sure lead.",
            times=f.times_middle(ratio),
        )
    return sentence("That is {times} as much.", times=f.times(ratio))


def _owned(slug: str, context: Context) -> Estimate | None:
    """The fleet of the company behind a lab."""
    return fleet_of(slug, context.ledger, f"what {company_of(slug, context)} owns")


def _headline(
    known: Sequence[tuple[str, Estimate]], question: Question, context: Context
) -> Sentence:
    if len(known) < _TWO:
        names = f.names([company_of(slug, context) for slug in question.labs])
        return sentence("What {owners} own is not on record of each", owners=names)
    (first, most), (second, less) = known[:_TWO]
    if standing(ratio_of(most, less)) is Standing.COMPARABLE:
        names = f.names([company_of(slug, context) for slug, _ in known[:_TWO]])
        return sentence("What {owners} own is not clearly apart: the ranges overlap", owners=names)
    return sentence(
        "{first} owns more than {second}: {n} against {m} {h}",
        first=f.said(company_of(first, context)),
        second=f.said(company_of(second, context)),
        n=f.middle(most),
        m=f.middle(less),
        h=f.H100E,
    )


def _none(
    known: Sequence[tuple[str, Estimate]], question: Question, context: Context
) -> Sentence | None:
    silent = [slug for slug in question.labs if slug not in dict(known)]
    if not silent:
        return None
    names = f.names([company_of(slug, context) for slug in silent])
    return sentence("What {owners} owns is not on record.", owners=names)


def _table(known: Sequence[tuple[str, Estimate]], context: Context) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (f.said(company_of(slug, context)), f.middle(own), f.span(own)) for slug, own in known
    ]
    return (
        Table(("Owned, rented out or not (H100e)", "Middle", "Range"), tuple(rows))
        if rows
        else None
    )
