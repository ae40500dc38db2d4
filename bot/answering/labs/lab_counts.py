"""Other counts of a lab's people, what it has announced, and its openings, beside what is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Figure
from bot.compute.announced import announced_stock
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures
from bot.fact_words import has_figure, stated_text
from bot.market.board_facts import system_of
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Unit
from storage.records import Fact, Metric


def divided_by(lab: LabFigures) -> Shown | Name:
    """By which count of people, and of which day, its compute is divided; empty for the user's."""
    fact = lab.staff_fact
    if fact is None or fact.value is None:
        return f.said("")
    return f.cited(f" ({f.exact_text(fact.value)} on {f.day_text(fact.as_of)})", fact)


def other_counts(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """Counts on record that are not used: of researchers, of another day, and planned ones."""
    slug, ledger, told = lab.lab.slug, context.ledger, lab.staff_fact
    if told is None:
        return ()
    earlier = [fact for fact in ledger.all(slug, Metric.HEADCOUNT) if fact.id != told.id][:1]
    later = ledger.planned(slug, Metric.HEADCOUNT)[:1]
    research = ledger.all(slug, Metric.RESEARCH_HEADCOUNT)[:1]
    planned = ledger.planned(slug, Metric.HEADCOUNT_PLANNED)[:1]
    named = [
        *((fact, "In research and development: {what} ({day}, {id}).") for fact in research),
        *((fact, "Another headcount on record, before: {what} ({day}, {id}).") for fact in earlier),
        *((fact, "Another headcount on record, after: {what} ({day}, {id}).") for fact in later),
        *((fact, "Headcount planned: {what} by {day} ({id}).") for fact in planned),
    ]
    return tuple(_told(words, fact) for fact, words in named if has_figure(fact))


def plans(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """What the lab itself puts its power and its chips at, now and to come, beside the stock."""
    return tuple(_told(words, fact) for fact, words in _plans(lab, context) if has_figure(fact))


def chips_planned(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """What chips the lab itself has announced, whatever it has signed."""
    planned = context.ledger.all(lab.lab.slug, Metric.ACCELERATORS_PLANNED)
    return tuple(_told(_PLANNED, fact) for fact in planned if has_figure(fact))


_PLANNED: Final = "It announced {what} for {day} ({id}); whether they run is not on record."


def _plans(lab: LabFigures, context: Context) -> Iterator[tuple[Fact, str]]:
    slug, ledger = lab.lab.slug, context.ledger
    counted = announced_stock(lab.lab, ledger)
    told = {*(counted.facts if counted else ()), lab.stock_fact}
    for fact in ledger.all(slug, Metric.CAPACITY_POWER)[:1]:
        yield fact, "Its own account of its power: {what} ({day}, {id})."
    for fact in ledger.all(slug, Metric.FLEET_SHARE)[:1]:
        yield fact, "It is modelled to use {what} of its owner's running fleet ({day}, {id})."
    for fact in ledger.all(slug, Metric.ACCELERATORS_PLANNED):
        if fact not in told:
            yield fact, _PLANNED
    for fact in ledger.planned(slug, Metric.ACCELERATORS_PLANNED):
        yield fact, "It plans {what} by {day} ({id})."


def _told(words: str, fact: Fact) -> Sentence:
    return sentence(
        words, what=f.cited(stated_text(fact), fact), day=f.day_of(fact), id=f.id_of(fact)
    )


# What a lab's card says of its hiring, once its job board has been read.


def hiring_now(context: Context) -> tuple[Sentence, ...]:
    """Open roles with their day and source, board by board; none where no board was read."""
    return tuple(
        sentence(
            "Hiring: {n} open {roles} on {day}, {age} ago ({board}, {id}).",
            n=f.value_of(fact, f.exact_text),
            roles=f.said("role" if fact.value == 1 else "roles"),
            day=f.day_of(fact),
            age=f.age_of(fact, context.ledger.on),
            board=f.said(f"its {system_of(fact.qualifier)} board"),
            id=f.id_of(fact),
        )
        for fact in context.news
    )


def open_roles(lab: LabFigures, context: Context) -> tuple[Figure, ...]:
    """The same for machines: null, with the reason, where no board of it was read."""
    key = f"lab.{lab.key}.open_roles"
    if not context.news:
        return (Figure(key, None, "no job board of it has been read"),)
    return tuple(
        Figure(key, from_fact("open roles", fact, Unit.POSTINGS), f"on {fact.as_of.isoformat()}")
        for fact in context.news[:1]
    )
