"""Which kinds of chips a lab uses: what is said of them, and whose machines it runs on."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs import contract_words
from bot.answering.labs.contracts_meant import company_of
from bot.answering.labs.evidence import by_maker, contracts, evidence, fleet_of, makers_told, sites
from bot.compute.announced import announced_stock
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.regex import regex
from storage.records import EntityKind, Fact, Metric

_NAMED: Final = regex(
    r"\b(?:TPUs?|Trainium ?\d?|Inferentia|Nvidia|AMD|MI\d{3}\w?|[ABH]\d{2,3}0?s?|GB\d{3}s?|MTIA"
    r"|Maia|Ironwood|Blackwell|Hopper)\b"
)
"""A kind of chip in what somebody said."""
_MOST: Final = 4
_OWN_KIND: Final = {"Google": "Google chips (TPU)", "Amazon": "Amazon chips (Trainium, Inferentia)"}
"""Makers whose chips are asked for by another name."""
_OF_RUNS: Final = (Metric.GPU_HOURS, Metric.TRAINING_FLOP, Metric.PARAMETERS)


def chip_kinds(lab: LabFigures, context: Context) -> tuple[Sentence, tuple[Sentence, ...]]:
    """What is on record of the kinds: of what is owned by maker; of what is used nobody's split."""
    slug, ledger = lab.lab.slug, context.ledger
    said = tuple(x for x in evidence(slug, ledger) if x.statement and _NAMED.search(x.statement))
    owned = by_maker(slug, ledger)
    told = only(
        *_of_fleet(lab, owned, context),
        *(_said(fact) for fact in said),
        *(_trained(fact, context) for fact in _runs(lab, context)),
        *announced_chips(lab, context),
        _sites(lab, context),
        _signed(lab, context),
    )
    name = f.said(lab.lab.name)
    if owned:
        return _owned(owned, company_of(slug, context)), told
    if not told:
        return sentence("Which kinds of chips {lab} uses is not on record", lab=name), ()
    head = sentence("{lab}: its split by kind of chip is not public", lab=name)
    return head, told


def _runs(lab: LabFigures, context: Context) -> tuple[Fact, ...]:
    """What is on record of the chips of its newest runs, one fact of each run."""
    found = [
        fact
        for run in context.ledger.directory.of(EntityKind.RUN)
        if (fact := _with_chip(run.slug, context)) and not lab.lab.names.isdisjoint(_made_by(fact))
    ]
    found.sort(key=lambda fact: (fact.as_of, fact.id), reverse=True)
    return tuple(found[:_MOST])


def _with_chip(run: str, context: Context) -> Fact | None:
    facts = (context.ledger.latest(run, metric) for metric in _OF_RUNS)
    return next((fact for fact in facts if fact and fact.detail("chip")), None)


def _made_by(fact: Fact) -> set[str]:
    made = (fact.detail("organisation") or "").split(",")
    return {one.strip().casefold() for one in made}


def _trained(fact: Fact, context: Context) -> Sentence:
    count = fact.detail("chips")
    return sentence(
        "{run} was trained on {chips} ({source}, {day}, {id}, grade {grade}).",
        run=f.said(context.name(fact.subject)),
        chips=f.cited(
            f"{int(count):,} {context.name(fact.detail('chip') or '')}"
            if count
            else context.name(fact.detail("chip") or ""),
            fact,
        ),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        id=f.id_of(fact),
        grade=f.said(fact.grade),
    )


def announced_chips(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """Chips that it has announced, and where they are to stand; accounts may disagree."""
    planned = announced_stock(lab.lab, context.ledger)
    return announced_by(planned.facts if planned else (), context)


def announced_by(facts: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """What each account of announced chips says."""
    return tuple(
        sentence(
            "Announced, not confirmed to run: {n} {chip}{where} ({source}, {day}, {id}, grade"
            " {grade}).",
            n=f.value_of(fact, f.exact_text),
            chip=f.cited(context.name(fact.detail("chip") or "chips"), fact),
            where=f.cited(f" at {site}" if (site := fact.detail("site")) else "", fact),
            source=f.said(fact.source_name),
            day=f.day_of(fact),
            id=f.id_of(fact),
            grade=f.said(fact.grade),
        )
        for fact in facts
    )


def _said(fact: Fact) -> Sentence:
    return sentence(
        "{what} ({source}, {day}, {id}).",
        what=f.cited(fact.statement.rstrip("."), fact),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        id=f.id_of(fact),
    )


def _owned(fleet: tuple[Fact, ...], owner: str) -> Sentence:
    """`Microsoft owns about 3.15 million H100e of Nvidia chips`, by maker; the ranges follow."""
    parts = [from_fact(f"{x.qualifier} chips", x, Unit.H100E) for x in fleet]
    told = [
        f"{f.middle(part).text}{'' if nth else ' H100e'} of"
        f" {_OWN_KIND.get(fact.qualifier, f'{fact.qualifier} chips')}"
        for nth, (part, fact) in enumerate(zip(parts, fleet, strict=True))
    ]
    days = sorted({fact.as_of for fact in fleet})
    return sentence(
        "{owner} owns about {makers}, rented out or not ({day})",
        owner=f.said(owner),
        makers=f.listed(told, *fleet),
        day=f.cited(f.names([f.day_text(day) for day in days]).text, *fleet),
    )


def _of_fleet(lab: LabFigures, fleet: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """What it owns of each maker and in all, and that nobody tells what of it the lab uses."""
    owner = company_of(lab.lab.slug, context)
    whole = fleet_of(lab.lab.slug, context.ledger, f"what {owner} owns")
    if not fleet or whole is None:
        return ()
    all_of_it = sentence("In all it owns about {n} {h}.", n=f.both(whole), h=f.H100E)
    used = sentence(
        "How what {lab} itself uses splits by kind of chip is not public, nor which models of a"
        " maker these are.",
        lab=f.said(lab.lab.name),
    )
    return makers_told(fleet), all_of_it, used


def _sites(lab: LabFigures, context: Context) -> Sentence | None:
    """Whose data centres it uses, which points at a kind and proves none."""
    found = sites(lab.lab.slug, context.ledger)[:_MOST]
    named = [(site, site.detail("owner")) for site in found]
    told = [f"{context.name(site.subject)} ({owner})" for site, owner in named if owner]
    if not told:
        return None
    return sentence(
        "It is said to use {sites}, each with its owner; which chips of those are its own is not"
        " said.",
        sites=f.listed(told, *(site for site, owner in named if owner)),
    )


def _signed(lab: LabFigures, context: Context) -> Sentence | None:
    found = contracts(lab.lab.slug, context.ledger)[:_MOST]
    if not found:
        return None
    partners = dict.fromkeys(contract_words.with_whom(contract, context) for contract in found)
    return sentence(
        "It has announced deals with {partners}.",
        partners=f.cited("; ".join(partners), *found),
    )
