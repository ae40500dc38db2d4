"""`power of all data centres`: what each of those on record draws, the most first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.site_rows import (
    SiteRow,
    by_and_where,
    called,
    caveats_of,
    rows_of,
    runs_cell,
    whose_cell,
)
from bot.answering.labs.sites_idle import may_have_drawn
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Table
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from bot.questions.on_record import Listing
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact, Metric

_MOST_ROWS: Final = 10
_FEW: Final = 8
_COLUMNS: Final = ("Data centre", "IT power (MW)", "H100e running", "Owner and users")

_Powered = tuple[SiteRow, Fact]


def site_powers(question: Question, context: Context) -> Answer:
    """The power on record of each data centre that is meant, and of which there is none."""
    every = rows_of(question, context)
    known = [site for site in every if site.known]
    if _is_ahead(question):
        known = [site for site in known if site.to_come]
    facts = ((site, context.ledger.latest(site.entity.slug, Metric.IT_POWER)) for site in known)
    found = [(site, fact) for site, fact in facts if fact and fact.value]
    found.sort(key=lambda each: (-(each[1].value or 0.0), each[0].entity.name))
    shown = tuple(found[:_MOST_ROWS])
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(found, question, context),
        verdict=only(
            may_have_drawn(every, context.ledger),
            *_in_all(question, context),
            _more(found),
            _without(known, found),
            _later(question),
        ),
        table=_table(shown, question, context) if shown else None,
        advice=Advice(dont_say=(sentence("That the power of a site is all for one lab."),)),
        caveats=caveats_of(tuple(site for site, _ in shown), question, context),
        next=_next(found, question, context),
        listed=tuple(fact for _, fact in shown),
    )


def _headline(found: Sequence[_Powered], question: Question, context: Context) -> Sentence:
    by, where = by_and_where(question, context)
    ahead = f.said(" to come or to grow" if _is_ahead(question) else "")
    if not found:
        none = "The power of no data centre{by}{where}{ahead} is on record"
        return sentence(none, by=by, where=where, ahead=ahead)
    first, fact = found[0]
    return sentence(
        "Data centres{by}{where}{ahead} with their power on record: {n}, not added up; the most"
        " {site}, {mw} on {day}",
        by=by,
        where=where,
        ahead=ahead,
        n=f.counted(len(found), *(each for _, each in found)),
        site=f.said(first.entity.name),
        mw=f.cited(f"{f.value_of(fact).text} MW", fact),
        day=f.day_of(fact),
    )


def _is_ahead(question: Question) -> bool:
    return question.topic == Listing.POWER_TO_COME


def _later(question: Question) -> Sentence | None:
    """Of those to come, that their power is that of what runs there already."""
    if not _is_ahead(question):
        return None
    return sentence("That is of what runs there; of what is to come the compute alone is forecast.")


def _in_all(question: Question, context: Context) -> Iterator[Sentence]:
    """The power of all that each lab uses, by its own account, else as modelled, if at all."""
    for lab in () if question.place else question.labs:
        own = context.ledger.latest(lab, Metric.CAPACITY_POWER)
        fact, name = own or context.ledger.latest(lab, Metric.IT_POWER), f.said(context.name(lab))
        if fact is None:
            yield sentence("The power of all that {lab} uses is not on record.", lab=name)
            continue
        yield sentence(
            "Of all that {lab} uses: {what} ({day}), {how}.",
            lab=name,
            what=f.cited(stated_text(fact), fact),
            day=f.day_of(fact),
            how=f.said("by its own account" if own else "as modelled"),
        )


def _more(found: Sequence[_Powered]) -> Sentence | None:
    if len(found) <= _MOST_ROWS:
        return None
    most = f.counted(_MOST_ROWS, *(fact for _, fact in found))
    return sentence("The table has the {most} that draw most.", most=most)


def _without(known: Sequence[SiteRow], found: Sequence[_Powered]) -> Sentence | None:
    """Those of which no power is on record, by name where they are few."""
    powered = {site.entity.slug for site, _ in found}
    left = [site for site in known if site.entity.slug not in powered]
    facts = [site.known for site in left if site.known]
    if not left:
        return None
    if len(left) > _FEW:
        return sentence("Of {n} more no power is on record.", n=f.counted(len(left), *facts))
    names = f.listed([site.entity.name for site in left], *facts)
    return sentence("Of {sites} no power is on record.", sites=names)


def _table(shown: Sequence[_Powered], question: Question, context: Context) -> Table:
    rows = tuple(
        (
            f.said(called(site.entity, question)),
            _power_cell(fact),
            runs_cell(site),
            whose_cell(site, context),
        )
        for site, fact in shown
    )
    return Table(_COLUMNS, rows)


def _power_cell(fact: Fact) -> Cell:
    return f.cited(f"{f.value_of(fact).text} on {f.day_text(fact.as_of)}", fact)


def _next(found: Sequence[_Powered], question: Question, context: Context) -> tuple[Choice, ...]:
    topic = Listing.SITES_TO_COME if _is_ahead(question) else Listing.SITES
    by_size = replace(question, topic=topic.value)
    steps = [button("By their chips", by_size, context)]
    if found:
        largest = found[0][0].entity
        steps.append(button(largest.name, Question(Kind.LAB, place=largest.slug), context))
    return tuple(steps)
