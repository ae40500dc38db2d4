"""How old the figures are: of each kind the newest, the oldest in use, and when it was read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answering.help import explain
from bot.answers import Answer, Cell, Table
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import Question
from storage.records import Fact, Grade, Metric

_KINDS: Final = (
    ("Compute of the labs", (Metric.H100E_IN_USE,)),
    ("Staff of the labs", (Metric.HEADCOUNT,)),
    ("Power and chips they signed", (Metric.CONTRACTED_POWER, Metric.H100E_CONTRACTED)),
    ("Data centres that run", (Metric.H100E_OPERATIONAL,)),
    ("Rental prices", (Metric.RENTAL_PRICE,)),
    ("Job boards", (Metric.OPEN_ROLES,)),
)
"""What the age is asked of, and which facts state it."""


class _Dated(NamedTuple):
    """The figures of one kind, of each subject the newest."""

    what: str
    oldest: Fact
    newest: Fact


def data_told(question: Question, context: Context) -> Answer:
    """Where the figures come from, with the days and the ages of those that are in use.

    Facts: the newest of each kind, of the labs, the data centres and the chips.
    """
    told, dated = explain(question, context), tuple(_dated(context))
    if not dated:
        return told
    ages = _spanned(dated, context)
    return replace(told, verdict=(ages, *told.verdict), table=_table(dated, context))


def _dated(context: Context) -> Iterator[_Dated]:
    for what, metrics in _KINDS:
        found = sorted(_in_use(metrics, context), key=lambda fact: fact.as_of)
        if found:
            yield _Dated(what, found[0], found[-1])


def _in_use(metrics: tuple[str, ...], context: Context) -> Iterator[Fact]:
    for subject in context.ledger.subjects:
        known = (context.ledger.latest(subject, metric) for metric in metrics)
        yield from (x for x in known if x and x.grade not in (Grade.OWN, Grade.CONVENTION))


def _spanned(dated: tuple[_Dated, ...], context: Context) -> Sentence:
    newest = max((one.newest for one in dated), key=lambda fact: fact.as_of)
    stock = dated[0].newest
    price = next((one.newest for one in dated if one.newest.metric == Metric.RENTAL_PRICE), None)
    read = max((one.newest for one in dated), key=lambda fact: fact.retrieved)
    return sentence(
        "The newest figures are of {newest} ({age} old), those on the {what} of {stock} ({old}"
        " old){price}. The last source was read on {read}; a running bot reads them once a day,"
        " unless your operator switched that off.",
        newest=f.day_of(newest),
        age=f.age_of(newest, context.ledger.on),
        what=f.said(dated[0].what[:1].lower() + dated[0].what[1:]),
        stock=f.day_of(stock),
        old=f.age_of(stock, context.ledger.on),
        price=_of_price(price, context) if price else f.said(""),
        read=f.cited(f.day_text(read.retrieved), read),
    )


def _of_price(fact: Fact, context: Context) -> Shown:
    """Of a price its day is the first thing that is asked."""
    return f.cited(f", the newest rental price of {_aged(fact, context).text}", fact)


def _table(dated: tuple[_Dated, ...], context: Context) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f.said(one.what), _aged(one.newest, context), _aged(one.oldest, context)) for one in dated
    ]
    return Table(("Figures in use", "Newest", "Oldest"), tuple(rows))


def _aged(fact: Fact, context: Context) -> Shown:
    age = f.age_of(fact, context.ledger.on).text
    return f.cited(f"{f.day_text(fact.as_of)}, {age} old", fact)


_MOST_AGES: Final = 3


def ages_of(found: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """How old the oldest are, and how many others are stale too."""
    on = context.ledger.on
    old = [x for x in found if context.ledger.is_stale(x) and x.grade is not Grade.CONVENTION]
    old.sort(key=lambda fact: fact.as_of)
    told = tuple(
        sentence("{id} is {age} old.", id=f.id_of(fact), age=f.age_of(fact, on))
        for fact in old[:_MOST_AGES]
    )
    rest = old[_MOST_AGES:]
    if not rest:
        return told
    more = sentence(
        "Stale as well are {n} more, the oldest of them {age} old.",
        n=f.counted(len(rest), *rest),
        age=f.age_of(rest[0], on),
    )
    return (*told, more)
