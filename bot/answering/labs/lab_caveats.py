"""What is to be kept in mind of a lab's card."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, far_apart, only, stock_age, unfit_staff
from bot.answering.labs.evidence import MOST_BESIDE, evidence, power, sites
from bot.answering.labs.lab_counts import other_counts, plans
from bot.answering.labs.lab_table import COUNTED
from bot.answering.labs.site_words import let_to_others, shared_uses, unsure_uses
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from storage.records import EntityKind, Fact


def caveats_of(lab: LabFigures, beside: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """How old and how sure the figures are, what is on record, and what is not public."""
    return only(
        stock_age(lab, context.ledger),
        far_apart(lab),
        unfit_staff(lab, context.ledger),
        *other_counts(lab, context),
        *plans(lab, context),
        *_of_sites(lab, context),
        _of_power(lab, context),
        *on_record(lab.lab.slug, context)[:MOST_BESIDE],
        _apart(beside),
        _not_public(lab),
    )


def of_stock(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """The same where it is asked how the stock grew, to which no staff and no site is added."""
    return only(stock_age(lab, context.ledger), *plans(lab, context))


def on_record(slug: str, context: Context) -> tuple[Sentence, ...]:
    """What is on record of access inside, each statement with its age and grade."""
    return tuple(
        sentence(
            "On record: {what} ({id}, {age} old, grade {grade})",
            what=f.cited(fact.statement, fact),
            id=f.id_of(fact),
            age=f.age_of(fact, context.ledger.on),
            grade=f.said(fact.grade),
        )
        for fact in evidence(slug, context.ledger)
        if fact.statement
    )


def _apart(beside: tuple[Fact, ...]) -> Sentence | None:
    if not any(fact.metric in COUNTED for fact in beside):
        return None
    return sentence(
        "Sites, owner fleets and contracts stand beside the stock; they are never added up."
    )


def _not_public(lab: LabFigures) -> Sentence | None:
    wanted = (("its stock", lab.stock), ("a usable headcount", lab.usable_staff))
    missing = [word for word, known in wanted if known is None]
    if not missing or lab.lab.kind is not EntityKind.LAB:
        return None
    return sentence(
        "Not public for {lab}: {what}.", lab=f.said(lab.lab.name), what=f.names(missing)
    )


def _of_sites(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """How sure the sites of a card are, who else uses them, and which others use by now."""
    every = sites(lab.lab.slug, context.ledger)
    shown, left = every[:MOST_BESIDE], every[MOST_BESIDE:]
    return (
        *only(_left_out(left, context) if left else None),
        *let_to_others(lab, context.ledger),
        *only(unsure_uses(lab.lab.slug, shown, context), shared_uses(lab.lab.slug, shown, context)),
    )


def _left_out(left: tuple[Fact, ...], context: Context) -> Sentence:
    """The smaller sites that the card has no room for, by name."""
    return sentence(
        "Smaller sites that it is said to use: {sites}.",
        sites=f.listed([context.name(site.subject) for site in left], *left),
    )


def _of_power(lab: LabFigures, context: Context) -> Sentence | None:
    """What the source says of its own figure of power."""
    load = power(lab, context.ledger)
    if load is None or not load.facts[0].note:
        return None
    return sentence("On its power: {note}.", note=f.cited(load.facts[0].note, *load.facts))
