"""`which labs do you track`: all of them, with what is public of each and of which day it is."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.league import tracked
from bot.answers import Answer, Cell, Table
from bot.compute.labs import LabFigures, figures_of_lab
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact, Grade

_NEXT: Final = (
    Choice("All labs by compute", "rank all labs"),
    Choice("How old the data are", "help data"),
)


def tracked_labs(question: Question, context: Context) -> Answer:
    """Every tracked lab by name, whether a figure of its compute is public, and the newest day."""
    ledger = context.ledger
    labs = [figures_of_lab(slug, ledger, question.assume) for slug in tracked(context)]
    labs.sort(key=lambda lab: (lab.stock is None, lab.lab.name))
    newest = {lab.lab.slug: _newest(lab, ledger) for lab in labs}
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(labs, newest),
        verdict=_verdict(labs, newest, ledger),
        table=_table(labs, newest),
        caveats=_caveats(labs, ledger),
        next=_NEXT,
    )


def _newest(lab: LabFigures, ledger: Ledger) -> Fact | None:
    """The newest fact about the lab that others state; none that is about a later day."""
    known = (x for found in ledger.subjects.get(lab.lab.slug, {}).values() for x in found)
    ours = (Grade.OWN, Grade.CONVENTION)
    stated = [x for x in known if x.grade not in ours and x.as_of <= ledger.on]
    return max(stated, key=lambda fact: (fact.as_of, fact.id), default=None)


def _headline(labs: list[LabFigures], newest: dict[str, Fact | None]) -> Sentence:
    facts = tuple(fact for fact in newest.values() if fact)
    if not facts:
        return sentence("Nothing is on record of the labs by that day")
    public = [lab for lab in labs if lab.stock and lab.stock_fact]
    stocks = [lab.stock_fact for lab in public if lab.stock_fact]
    named = f.listed([lab.lab.name for lab in public], *stocks) if public else f.said("")
    return sentence(
        "{all} labs are tracked; {n} have a public figure for their compute{names}",
        all=f.counted(len(labs), *facts),
        n=f.counted(len(public), *(stocks or facts)),
        names=f.cited(f": {named.text}" if public else "", *stocks),
    )


def _verdict(
    labs: list[LabFigures], newest: dict[str, Fact | None], ledger: Ledger
) -> tuple[Sentence, ...]:
    stocks = [lab.stock_fact for lab in labs if lab.stock and lab.stock_fact]
    facts = [fact for fact in newest.values() if fact]
    return only(
        sentence(
            "With one: {names}.",
            names=f.listed([x.lab.name for x in labs if x.stock], *stocks),
        )
        if stocks
        else None,
        _others(labs, facts),
        _ages(stocks, ledger),
    )


def _others(labs: list[LabFigures], facts: list[Fact]) -> Sentence | None:
    without = [lab.lab.name for lab in labs if lab.stock is None]
    if not without or not facts:
        return None
    return sentence("Without: {names}.", names=f.listed(without, *facts))


def _ages(stocks: list[Fact], ledger: Ledger) -> Sentence | None:
    """From when the figures of compute are: what a reader takes for today's."""
    if not stocks:
        return None
    oldest, last = min(stocks, key=_day), max(stocks, key=_day)
    return sentence(
        "The figures of compute are of {first} to {last}, the newest {age} old.",
        first=f.day_of(oldest),
        last=f.day_of(last),
        age=f.age_of(last, ledger.on),
    )


def _day(fact: Fact) -> tuple[str, str]:
    return fact.as_of.isoformat(), fact.id


def _table(labs: list[LabFigures], newest: dict[str, Fact | None]) -> Table:
    return Table(
        ("Lab", "Compute, as of", "Staff, as of", "Newest on record"),
        tuple(_row(lab, newest[lab.lab.slug]) for lab in labs),
        card=tuple(range(min(len(labs), 5))),
    )


def _row(lab: LabFigures, newest: Fact | None) -> tuple[Cell, ...]:
    stock = lab.stock_fact if lab.stock else None
    staff = lab.staff_fact if lab.staff else None
    return (f.said(lab.lab.name), *(_on(fact) for fact in (stock, staff, newest)))


def _on(fact: Fact | None) -> Cell:
    return f.day_of(fact) if fact else f.said("none public")


def _caveats(labs: list[LabFigures], ledger: Ledger) -> tuple[Sentence, ...]:
    stale = [lab.stock_fact for lab in labs if lab.stock_fact and ledger.is_stale(lab.stock_fact)]
    return only(
        sentence(
            "{n} of the figures of compute are older than half a year.",
            n=f.counted(len(stale), *stale),
        )
        if stale
        else None,
        sentence("Other labs and universities can be asked about by name; less is public of them."),
    )
