"""How much more companies own than at a day before: `and who grew the most since`, of fleets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.contracts_meant import company_of
from bot.answering.labs.evidence import counted, fleet_of
from bot.answering.next_steps import after_lab
from bot.answers import Answer, Cell, Table
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question
from storage.records import Fact

_WHY: Final = sentence(
    "Each is a ratio of middle values without a range: whose fleet grew the most is not said."
)
_OWNED: Final = sentence("What is owned may be rented out: it is not what a lab uses.")


class Grown(NamedTuple):
    """The fleet of one company at two days."""

    company: str
    before: Estimate
    now: Estimate
    days: tuple[Fact, Fact]
    """A fact of each day."""

    @property
    def times(self) -> float:
        """How many times as much it is, by the middle values."""
        return self.now.median / self.before.median

    @property
    def told(self) -> Shown:
        """`3.6×`."""
        facts = (*self.now.facts, *self.before.facts)
        return f.counted(self.times, *facts, write=lambda n: f"{f.times_text(n)}×")


def fleets_grown(question: Question, context: Context) -> Answer | None:
    """The ratio of what each owns now to what it owned at that day; None where none is known."""
    since = question.since
    found = [x for slug in question.labs if since and (x := _grown(slug, since, context))]
    found.sort(key=lambda each: -each.times)
    if not found:
        return None
    return context.answer(
        Kind.COMPARE,
        question,
        headline=_headline(found),
        verdict=(*_silent(question.labs, found, context), _WHY),
        table=_table(found),
        caveats=(_OWNED,),
        next=after_lab(question.labs, context),
    )


def _grown(slug: str, since: date, context: Context) -> Grown | None:
    company, then = company_of(slug, context), replace(context.ledger, on=since)
    days = [counted(slug, ledger)[:1] for ledger in (then, context.ledger)]
    named = f"what {company} owns"
    before, now = fleet_of(slug, then, named), fleet_of(slug, context.ledger, named)
    if before is None or now is None or not before.median or days[0][0].as_of >= days[1][0].as_of:
        return None
    return Grown(company, before, now, (days[0][0], days[1][0]))


def _headline(found: Sequence[Grown]) -> Sentence:
    facts = [fact for each in found for fact in each.told.facts]
    told = [f"{each.company} {each.told.text}" for each in found]
    return sentence(
        "Owned on {day} against {then}: {labs}",
        day=f.day_of(found[0].days[1]),
        then=f.day_of(found[0].days[0]),
        labs=f.listed(told, *facts),
    )


def _silent(labs: Sequence[str], found: Sequence[Grown], context: Context) -> tuple[Sentence, ...]:
    known = {each.company for each in found}
    silent = [name for slug in labs if (name := company_of(slug, context)) not in known]
    if not silent:
        return ()
    text = "How what {owners} owns grew is not on record."
    return (sentence(text, owners=f.names(list(dict.fromkeys(silent)))),)


def _table(found: Sequence[Grown]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(each.company),
            _on(each.before, each.days[0]),
            _on(each.now, each.days[1]),
            each.told,
        )
        for each in found
    ]
    columns = ("Owned (H100e)", "Before", "Newest", "Times")
    return Table(columns, tuple(rows))


def _on(owned: Estimate, day: Fact) -> Shown:
    """`4.98 million (31 Dec 2025)`."""
    return f.cited(f"{f.middle(owned).text} ({f.day_text(day.as_of)})", *owned.facts, day)
