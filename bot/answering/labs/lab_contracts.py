"""What a lab has signed for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs import contract_words
from bot.answering.labs.contracts_meant import (
    company_of,
    names_of_partners,
    those_meant,
    those_told,
    what_runs,
)
from bot.answering.labs.evidence import contracts, contracts_with, sites
from bot.answering.labs.lab_counts import chips_planned
from bot.answering.labs.site_words import sure
from bot.compute.labs import LabFigures
from bot.market.news import users_of
from bot.prose import Sentence, Shown, sentence
from bot.questions.rules.contracts import ALL_CLOUDS, NOT_ADDED, SIZE_NOT_JUDGED, TERM_NOT_TOLD
from bot.questions.types import Question
from storage.records import Fact

Told = tuple[Sentence, tuple[Sentence, ...]]
BARE: Final = sentence(
    "What a deal is worth in dollars and over how many years is not in that record."
)

_ELSEWHERE: Final = sentence("What it signed may be public elsewhere; it is not in our record.")


def signed(lab: LabFigures, asked: Question, context: Context) -> Told:
    """Each contract by itself, newest first; they are never added up."""
    own = contracts(lab.lab.slug, context.ledger)
    every = own or contracts_with(lab.lab, context.ledger)
    if not every:
        return sentence(
            "No contract of {lab} for compute{those} is on record",
            lab=f.said(lab.lab.name),
            those=f.said(those_told(asked, context)),
        ), (
            _ELSEWHERE,
            *chips_planned(lab, context),
            *_on_their_sites(lab.lab.slug, asked, context),
        )
    found = those_meant(every, asked, context, is_own=bool(own))
    if not found:
        return _none_of_those(lab, every, asked, context)
    head = _head(lab, found, asked, context)
    why = what_runs(found, context, "whom" if own else "lab")
    if not own:
        return head, (*(_contract_of(fact, context) for fact in found), *why, BARE)
    return head, (
        *_largest(found, context),
        *(_contract(fact, context) for fact in found),
        *(_in_words(found[0]) if len(found) == 1 and asked.partners else ()),
        *_on_their_sites(lab.lab.slug, asked, context),
        *_others(len(every) - len(found), every),
        *why,
        BARE,
    )


def _head(lab: LabFigures, found: Sequence[Fact], asked: Question, context: Context) -> Sentence:
    """How many are on record, led by what of the question is not told of them."""
    text = "{lab}: {n} deals for compute{those} on record"
    notes = (TERM_NOT_TOLD, SIZE_NOT_JUDGED, NOT_ADDED)
    lacks = next((note for note in notes if note in context.understood), "")
    text = f"{{lacks}}; {text}" if lacks else text
    size = _size(found[0]) if len(found) == 1 and asked.partners else f.said("")
    return sentence(
        (text if len(found) > 1 else text.replace("deals", "deal")) + "{size}",
        size=size,
        **({"lacks": f.said(lacks[:1].upper() + lacks[1:])} if lacks else {}),
        lab=f.said(lab.lab.name),
        n=f.counted(len(found), *found),
        those=f.said(those_told(asked, context)),
    )


def _size(fact: Fact) -> Shown:
    """`, 4.5 GW (contracted, 22 Jul 2025)`, where one deal is asked of."""
    size = f"{contract_words.amount(fact).text} {fact.unit}"
    told = f"{contract_words.status(fact)}, {f.day_text(fact.as_of)}"
    return f.cited(f", {size} ({told})", fact)


def _in_words(fact: Fact) -> tuple[Sentence, ...]:
    """What the fact says in its own words, with the chips that it is for."""
    if not fact.statement:
        return ()
    said = fact.statement.rstrip(".")
    return (sentence("In words: {said} ({id}).", said=f.cited(said, fact), id=f.id_of(fact)),)


def _none_of_those(
    lab: LabFigures, every: Sequence[Fact], asked: Question, context: Context
) -> Told:
    """That none is with whom or of when it was asked, and whom those on record are with."""
    is_own = every[0].subject == lab.lab.slug
    head = sentence(
        "No deal of {lab} for compute{those} is on record",
        lab=f.said(lab.lab.name),
        those=f.said(those_told(asked, context)),
    )
    whom = [
        contract_words.with_whom(x, context) if is_own else context.name(x.subject) for x in every
    ]
    told = sentence(
        "On record {are} {n}, with {whom}; what else it may have signed is not in our record, and"
        " may be public elsewhere.",
        are=f.said("are" if len(every) > 1 else "is"),
        n=f.counted(len(every), *every),
        whom=f.cited("; ".join(dict.fromkeys(whom)), *every),
    )
    return head, (told, *_on_their_sites(lab.lab.slug, asked, context))


def _others(count: int, every: Sequence[Fact]) -> tuple[Sentence, ...]:
    if not count:
        return ()
    return (
        sentence(
            "{n} more on record are not among those asked for."
            if count > 1
            else "{n} more on record is not among those asked for.",
            n=f.counted(count, *every),
        ),
    )


def _largest(found: Sequence[Fact], context: Context) -> tuple[Sentence, ...]:
    """The largest of several in one unit; of what binds nobody it says so."""
    counted = [fact for fact in found if fact.value is not None]
    if len(counted) < _SEVERAL or len({fact.unit for fact in counted}) > 1:
        return ()
    fact = max(counted, key=lambda each: each.value or 0.0)
    if len(alike := [each for each in counted if each.value == fact.value]) > 1:
        return (_as_large(alike, context),)
    return (
        sentence(
            "The largest is the one with {whom}: {n} {unit} ({status}{binds}, {day}, {id}).",
            whom=f.cited(contract_words.with_whom(fact, context), fact),
            n=contract_words.amount(fact),
            unit=f.said(fact.unit),
            status=f.cited(contract_words.status(fact), fact),
            binds=f.said(", not binding" if fact.qualifier in _NOT_BINDING else ""),
            day=f.day_of(fact),
            id=f.id_of(fact),
        ),
    )


def _as_large(alike: Sequence[Fact], context: Context) -> Sentence:
    """Of several that are as large none is the largest; of a ceiling it is said that it is one."""
    whom = dict.fromkeys(contract_words.with_whom(fact, context) for fact in alike)
    told = {fact.id: contract_words.amount(fact) for fact in alike}
    is_mixed = len({each.text for each in told.values()}) > 1
    least = min(told.values(), key=lambda each: len(each.text))
    most = [fact for fact in alike if told[fact.id].text != least.text] if is_mixed else []
    ceilings = " and with ".join(contract_words.with_whom(fact, context) for fact in most)
    return sentence(
        "None alone is the largest: those with {whom} name {n} {unit} each{as_most}.",
        whom=f.cited(" and with ".join(whom), *alike),
        n=least,
        unit=f.said(alike[0].unit),
        as_most=f.cited(f", the one with {ceilings} as a ceiling" if most else "", *most),
    )


_SEVERAL: Final = 2
_NOT_BINDING: Final = ("letter-of-intent",)


def _contract(fact: Fact, context: Context) -> Sentence:
    return _told("with", contract_words.with_whom(fact, context), fact)


def _contract_of(fact: Fact, context: Context) -> Sentence:
    """The same from the side of who supplies it."""
    return _told("by", context.name(fact.subject), fact)


def _told(side: str, whom: str, fact: Fact) -> Sentence:
    terms = contract_words.terms(fact)
    return sentence(
        "{status} {side} {whom}: {n} {unit}{terms} ({day}, {id}).",
        status=f.cited(contract_words.status(fact).capitalize(), fact),
        side=f.said(side),
        whom=f.cited(whom, fact),
        n=contract_words.amount(fact),
        unit=f.said(fact.unit),
        terms=f.cited(f", {terms}" if terms else "", fact),
        day=f.day_of(fact),
        id=f.id_of(fact),
    )


def _on_their_sites(slug: str, asked: Question, context: Context) -> tuple[Sentence, ...]:
    """Which data centres of those that were named it uses, and how sure that is."""
    if not asked.partners or asked.partners == (ALL_CLOUDS,):
        return ()
    names = names_of_partners(asked.partners, context)
    found = [
        site
        for site in sites(slug, context.ledger)
        if not names.isdisjoint((site.detail("owner") or "").casefold().split(", "))
    ]
    if not found:
        return ()
    told = [f"{context.name(x.subject)} ({sure(dict(users_of(x)).get(slug, ''))})" for x in found]
    return (
        sentence(
            "Data centres of {whom} that it is said to use: {sites} ({ids}).",
            whom=f.names([company_of(one, context) for one in asked.partners]),
            sites=f.listed(told, *found),
            ids=f.id_of(*found),
        ),
    )
