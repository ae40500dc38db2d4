"""What leads the answer where one part of a lab is asked for; its card stands below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.by_head import research_heads, spent_by_head
from bot.answering.labs.evidence import CONTRACTS, sites
from bot.answering.labs.figure_told import age, own_word, sureness
from bot.answering.labs.growth import staff_grown, stock_grown
from bot.answering.labs.lab_caveats import on_record
from bot.answering.labs.lab_chips import announced_chips, chip_kinds
from bot.answering.labs.lab_contracts import signed
from bot.answering.labs.lab_counts import other_counts
from bot.answering.labs.lab_gaps import gaps
from bot.answering.labs.owned import owned_lead
from bot.answering.labs.site_forecasts import ahead, forecast_told, overdue
from bot.answering.labs.site_words import places, size_text
from bot.answering.labs.sites_owned import MOST_OWNED, of_no_user, owned_besides, owned_told
from bot.compute.labs import LabFigures, rd_compute_share, research_staff_share
from bot.fact_words import note_text, stated_text
from bot.prose import Sentence, sentence
from bot.questions.lab_parts import OF_FIGURE, LabPart
from bot.questions.types import Assumptions, Question
from storage.records import Fact, Grade, Metric

Lead = tuple[Sentence, tuple[Sentence, ...]]
"""A headline and the sentences below it."""

METRICS: Final[Mapping[LabPart, frozenset[str]]] = {
    LabPart.SITES: frozenset({Metric.H100E_OPERATIONAL, Metric.H100E_FORECAST}),
    LabPart.STAFF: frozenset(
        {Metric.HEADCOUNT, Metric.HEADCOUNT_PLANNED, Metric.RESEARCH_HEADCOUNT}
    ),
    LabPart.STAFF_GROWTH: frozenset({Metric.HEADCOUNT, Metric.HEADCOUNT_PLANNED}),
    LabPart.ALLOCATION: frozenset({Metric.ALLOCATION, Metric.DISCLOSED, Metric.DEMAND}),
    LabPart.GROWTH: frozenset({Metric.H100E_IN_USE}),
    LabPart.SPENDING: frozenset({Metric.RD_COMPUTE_SPEND}),
    LabPart.RESEARCH: frozenset({Metric.RD_COMPUTE_SHARE}),
    LabPart.CHIPS: frozenset({Metric.ALLOCATION, Metric.H100E_OWNED, *CONTRACTS}),
    LabPart.CONTRACTS: frozenset(CONTRACTS),
    **{part: frozenset({Metric.H100E_IN_USE, Metric.H100E_OPERATIONAL}) for part in OF_FIGURE},
    LabPart.FLEET: frozenset({Metric.H100E_OWNED}),
    LabPart.GAPS: frozenset({Metric.H100E_IN_USE, Metric.HEADCOUNT}),
}
"""The facts that are about each part."""


def lead(part: LabPart, lab: LabFigures, question: Question, context: Context) -> Lead:
    """What is on record of this part of a lab, or that nothing is."""
    if part is LabPart.CONTRACTS:
        return signed(lab, question, context)
    if part is LabPart.FLEET:
        return owned_lead(lab, question, context)
    if part in _GREW:
        return _GREW[part](lab, question.since, context)
    return _LEADS[part](lab, context)


def _sites(lab: LabFigures, context: Context) -> Lead:
    found = sites(lab.lab.slug, context.ledger)
    if not found:
        own = owned_besides(lab, context, ())[:MOST_OWNED]
        return of_no_user(lab, context), (
            *owned_told(lab, context),
            *((places(own, context),) if own else ()),
            *announced_chips(lab, context),
        )
    is_one, let = len(found) == 1, owned_besides(lab, context, found)
    head = sentence(
        (
            "{lab}: {n} data centre on record as used by it, {site} ({size})"
            if is_one
            else "{lab}: {n} data centres on record as used by it, the largest {site} ({size})"
        )
        + ("; {more} more that it owns and others use" if let else ""),
        lab=f.said(lab.lab.name),
        n=f.counted(len(found), *found),
        site=f.said(context.name(found[0].subject)),
        size=f.cited(size_text(found[0]), found[0]),
        **({"more": f.counted(len(let), *let)} if let else {}),
    )
    where = sentence(
        "How sure that is of {sites}, and whose it is, stands in the table."
        if is_one
        else "They are {sites}; how sure each is, and whose it is, stands in the table.",
        sites=f.listed([context.name(site.subject) for site in found], *found),
    )
    return head, (
        where,
        *owned_told(lab, context, found),
        places((*found, *let[:MOST_OWNED]), context),
        *_forecasts(found, context),
    )


def _forecasts(found: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """What is only expected at these sites, apart from what runs there."""
    known = context.ledger
    expected = [
        fact
        for site in found
        for fact in (overdue(site.subject, known), *ahead(site.subject, known)[:1])
        if fact
    ]
    return tuple(
        forecast_told(fact, known, context.name(fact.subject)) for fact in expected[:_MOST]
    )


_MOST = 3


def _staff(lab: LabFigures, context: Context) -> Lead:
    fact = lab.staff_fact
    if fact is None or fact.value is None:
        return _nothing("No public headcount of {lab}", lab), ()
    heads = research_heads(lab, context.ledger)
    of_them = ", by our estimate about {r} of them researchers" if heads else ""
    head = sentence(
        "{lab}: {n} people on {day}" + of_them,
        lab=f.said(lab.lab.name),
        n=f.value_of(fact, f.exact_text),
        day=f.day_of(fact),
        **({"r": f.middle(heads)} if heads else {}),
    )
    return head, (_from(fact), *_researchers(lab, context), *other_counts(lab, context))


def _researchers(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """About how many of the staff do research, by the share that is taken of it."""
    heads = research_heads(lab, context.ledger)
    if heads is None:
        return ()
    share = research_staff_share(lab.lab, context.ledger, Assumptions())
    return (
        sentence(
            "About {n} of them are taken to do research: {share} ({id}), an estimate of ours.",
            n=f.both(heads),
            share=f.middle(share, f.percent_text),
            id=f.id_of(share.facts[0]),
        ),
    )


def _allocation(lab: LabFigures, context: Context) -> Lead:
    said = on_record(lab.lab.slug, context)
    if not said:
        return _nothing("Nothing is on record of who gets compute inside {lab}", lab), (_WAITS,)
    known = context.ledger.all(lab.lab.slug, Metric.ALLOCATION)
    if not any(fact.statement for fact in known):  # what is wanted there says nothing of how
        head = "How compute is divided inside {lab}, and whether it is rationed, is not on record"
        return _nothing(head, lab), (*said, _WAITS)
    return _nothing("What is on record of who gets compute inside {lab}", lab), (*said, _WAITS)


_WAITS: Final = sentence("No waiting time for chips there is on record.")


def _spending(lab: LabFigures, context: Context) -> Lead:
    known = context.ledger.all(lab.lab.slug, Metric.RD_COMPUTE_SPEND)
    found = tuple(fact for fact in known if fact.value)
    if not found:
        return _nothing("What {lab} spends on compute is not on record", lab), ()
    head = sentence(
        "{lab}: {n} a year on compute for research ({day})",
        lab=f.said(lab.lab.name),
        n=f.value_of(found[0], f.usd_text),
        day=f.day_of(found[0]),
    )
    why = sentence("Serving comes on top: what it spends on all compute is not on record.")
    each = spent_by_head(lab, found[0], context)
    return head, (_from(found[0]), *(_also(fact) for fact in found[1:]), *each, why)


def _also(fact: Fact) -> Sentence:
    return sentence(
        "On record, too: {n} ({day}, {id}).",
        n=f.value_of(fact, f.usd_text),
        day=f.day_of(fact),
        id=f.id_of(fact),
    )


def _research(lab: LabFigures, context: Context) -> Lead:
    share = rd_compute_share(lab.lab, context.ledger, Assumptions())
    said = context.ledger.all(lab.lab.slug, Metric.RD_COMPUTE_SHARE)
    published = [fact for fact in said if fact.grade is not Grade.CONVENTION and fact.value]
    head = sentence(
        "{lab}: about {n} of its compute is taken to be for research",
        lab=f.said(lab.lab.name),
        n=f.both(share, f.percent_text),
    )
    ours = sentence(
        "That is a convention of ours ({id}): {note}.",
        id=f.id_of(share.facts[0]),
        note=f.cited(note_text(share.facts[0]), *share.facts),
    )
    if not published:
        return head, (ours, sentence("It has published none itself."))
    return head, (ours, *(_published(fact) for fact in published))


def _published(fact: Fact) -> Sentence:
    return sentence(
        "Published: {n} ({source}, {day}, grade {grade}).",
        n=f.cited(stated_text(fact), fact),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        grade=f.said(fact.grade),
    )


def _from(fact: Fact) -> Sentence:
    """Who says so, and what is to be said of it."""
    note = f"; {note_text(fact)}" if fact.note else ""
    return sentence(
        "By {source}, grade {grade}{note}.",
        source=f.said(fact.source_name),
        grade=f.said(fact.grade),
        note=f.cited(note, fact),
    )


def _nothing(words: str, lab: LabFigures) -> Sentence:
    return sentence(words, lab=f.said(lab.lab.name))


_GREW: Final[Mapping[LabPart, Callable[[LabFigures, date | None, Context], Lead]]] = {
    LabPart.GROWTH: stock_grown,
    LabPart.STAFF_GROWTH: staff_grown,
}
"""What is told from one day to another."""
_LEADS: Final[Mapping[LabPart, Callable[[LabFigures, Context], Lead]]] = {
    LabPart.SITES: _sites,
    LabPart.STAFF: _staff,
    LabPart.ALLOCATION: _allocation,
    LabPart.SPENDING: _spending,
    LabPart.RESEARCH: _research,
    LabPart.CHIPS: chip_kinds,
    LabPart.AGE: age,
    LabPart.SURE: sureness,
    LabPart.OWN_WORD: own_word,
    LabPart.GAPS: gaps,
}
