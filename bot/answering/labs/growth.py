"""How the staff and the compute of a lab grew: every figure on record, in order of its day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Answer, Bar, Cell, Chart, Table
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures
from bot.fact_words import has_figure, stated_text
from bot.prose import Part, Sentence, Shown, sentence
from bot.quantities import Unit
from bot.questions.lab_parts import LabPart
from storage.records import Fact, Metric

_TWO = 2
_MOST = 5
_A_YEAR = timedelta(days=365)
_APART = sentence(
    "Each is as its source counts; what was counted between those days is not on record."
)


def staff_grown(
    lab: LabFigures, since: date | None, context: Context
) -> tuple[Sentence, tuple[Sentence, ...]]:
    """The last headcount beside one at `since`, else of about a year before, and who says so."""
    slug, ledger, name = lab.lab.slug, context.ledger, f.said(lab.lab.name)
    found = (fact for fact in ledger.all(slug, Metric.HEADCOUNT) if fact.value)
    known = sorted(found, key=lambda fact: fact.as_of, reverse=True)
    plans = (fact for fact in ledger.planned(slug, Metric.HEADCOUNT_PLANNED) if has_figure(fact))
    told = (*map(_one, known[:_MOST]), *_before(known), *map(_planned, plans))
    if not known:
        return sentence("No public headcount of {lab}", lab=name), told
    if len(known) < _TWO:
        head = "{lab}: one headcount is on record, {now} people on {day}, so how it grew is not"
        return sentence(head, lab=name, now=_count(known[0]), day=f.day_of(known[0])), told
    last = known[0]
    first = _first_since(known[1:], since or last.as_of - _A_YEAR)
    return _grown(lab, first, last), (*_none_then(first, since), *told, _APART)


def _first_since(known: list[Fact], since: date) -> Fact:
    """Of a year, told by its first day, the first count in it or after; else the nearest to a day.

    One of about that day is as good.
    """
    nearest = _nearest(known, since)
    if abs((nearest.as_of - since).days) <= _NEAR_DAYS:
        return nearest
    later = [fact for fact in known if fact.as_of >= since] if _is_year(since) else []
    return later[-1] if later else nearest


def _is_year(since: date) -> bool:
    return (since.month, since.day) == (1, 1)


def _before(known: list[Fact]) -> tuple[Sentence, ...]:
    """Since when there are more of them than are told."""
    if len(known) <= _MOST:
        return ()
    words = "{n} more before those, the first of {day}: {count} people ({id})."
    more, first = known[_MOST:], known[-1]
    n = f.counted(len(more), *more)
    return (sentence(words, n=n, day=f.day_of(first), count=_count(first), id=f.id_of(first)),)


def _grown(lab: LabFigures, first: Fact, last: Fact) -> Sentence:
    """`OpenAI: 3,000 people on 15 Jul 2025, 4,500 on 21 Mar 2026 (1.5×)`."""
    return sentence(
        "{lab}: {then} people on {from_day}, {now} on {day} ({n}×)",
        lab=f.said(lab.lab.name),
        then=_count(first),
        from_day=f.day_of(first),
        now=_count(last),
        day=f.day_of(last),
        n=f.counted((last.value or 0.0) / (first.value or 1.0), last, first, write=f.times_text),
    )


def _count(fact: Fact) -> Shown:
    return f.value_of(fact, f.exact_text)


def _one(fact: Fact) -> Sentence:
    return sentence(
        "{n} people on {day}, by {source}, grade {grade} ({id}).",
        n=_count(fact),
        day=f.day_of(fact),
        source=f.said(fact.source_name),
        grade=f.said(fact.grade),
        id=f.id_of(fact),
    )


def _planned(fact: Fact) -> Sentence:
    what, day = f.cited(stated_text(fact), fact), f.day_of(fact)
    return sentence("Planned: {what} by {day} ({id}).", what=what, day=day, id=f.id_of(fact))


_SEVERAL: Final = 2
_NEAR_DAYS: Final = 45
"""So many days beside the day that was asked for, a figure is still one of that day."""


def stock_grown(
    lab: LabFigures, since: date | None, context: Context
) -> tuple[Sentence, tuple[Sentence, ...]]:
    """The ratio of two figures: of the newest to the one at `since`, else to the one before it."""
    known = context.ledger.all(lab.lab.slug, Metric.H100E_IN_USE)
    stocks = sorted((x for x in known if x.value), key=lambda fact: fact.as_of)
    name = f.said(lab.lab.name)
    if len(stocks) < _SEVERAL:
        return sentence("How the compute of {lab} grew is not on record", lab=name), ()
    now = stocks[-1]
    before = stocks[-2] if since is None else _nearest(stocks[:-1], since)
    head = sentence(
        "{lab}: {n}× the compute of {then} by {day}",
        lab=name,
        n=f.counted((now.value or 0.0) / (before.value or 1.0), now, before, write=f.times_text),
        then=f.day_of(before),
        day=f.day_of(now),
    )
    years: list[Part] = []
    for x in stocks:  # in one sentence: a start without its end says nothing
        years += ["; " if years else "", f.day_of(x), ": ", f.value_of(x), " ", f.H100E]
    why = sentence(
        "That is a ratio of middle values without an interval; what came after is not on record."
    )
    return head, (*_none_then(before, since), Sentence((*years, ".")), why)


def _nearest(facts: Sequence[Fact], since: date) -> Fact:
    """The figure whose day is nearest to the one that growth is asked from."""
    return min(facts, key=lambda fact: abs((fact.as_of - since).days))


def _none_then(before: Fact, since: date | None) -> tuple[Sentence, ...]:
    """That there is no figure of about the day that was asked for, and which one is taken."""
    if since is None or abs((before.as_of - since).days) <= _NEAR_DAYS:
        return ()
    text = "Of {since} there is no figure on record: the {one}, of {day}, stands in for it."
    one = f.said("next" if _is_year(since) and before.as_of > since else "nearest")
    return (sentence(text, one=one, since=f.said(f.day_text(since)), day=f.day_of(before)),)


# What growth is told from: each day on record with its figure, and no other figure of the lab.

_MOST_DAYS: Final = 12
"""Days that are shown, of more of them the newest."""


class _Told(NamedTuple):
    """What grows, how it is called, and in what it is counted."""

    metric: Metric
    name: str
    unit: Unit


_OF: Final = {
    LabPart.GROWTH: _Told(Metric.H100E_IN_USE, "H100e in use", Unit.H100E),
    LabPart.STAFF_GROWTH: _Told(Metric.HEADCOUNT, "Staff", Unit.PEOPLE),
}


def by_day(told: Answer, part: LabPart, lab: LabFigures, context: Context) -> Answer:
    """The answer with the table and the chart of its days; that of no growth as it is."""
    of = _OF.get(part)
    if of is None:
        return told
    known = context.ledger.all(lab.lab.slug, of.metric)
    facts = sorted((x for x in known if x.value), key=lambda fact: fact.as_of, reverse=True)[
        :_MOST_DAYS
    ]
    return replace(told, table=_table(facts, of), chart=_chart(facts, of, lab, told))


def _table(facts: Sequence[Fact], of: _Told) -> Table | None:
    rows: list[tuple[Cell, ...]] = []
    for fact in facts:
        each = from_fact(of.name, fact, of.unit)
        rows.append((f.day_of(fact), f.middle(each), f.span(each), f.said(fact.source_name)))
    return Table((f"{of.name}, by day", "Middle", "Range", "By"), tuple(rows)) if rows else None


def _chart(facts: Sequence[Fact], of: _Told, lab: LabFigures, told: Answer) -> Chart | None:
    if len(facts) < 2:
        return None
    bars = (Bar(f"{x.as_of:%b %Y}", from_fact(of.name, x, of.unit)) for x in reversed(facts))
    return Chart(f"{of.name} at {lab.lab.name}", str(of.unit), tuple(bars), told.headline)
