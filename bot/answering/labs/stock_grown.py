"""How the compute of a lab grew: between the day that was asked for and the newest figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.compute.labs import LabFigures
from bot.prose import Part, Sentence, sentence
from storage.records import Fact, Metric

_TWO: Final = 2
_NEAR: Final = 45
"""So many days beside the day that was asked for, a figure is still one of that day."""


def stock_grown(
    lab: LabFigures, since: date | None, context: Context
) -> tuple[Sentence, tuple[Sentence, ...]]:
    """The ratio of two figures: of the newest to the one at `since`, else to the one before it."""
    known = context.ledger.all(lab.lab.slug, Metric.H100E_IN_USE)
    stocks = sorted((x for x in known if x.value), key=lambda fact: fact.as_of)
    name = f.said(lab.lab.name)
    if len(stocks) < _TWO:
        return sentence("How the compute of {lab} grew is not on record", lab=name), ()
    now = stocks[-1]
    before = stocks[-2] if since is None else nearest(stocks[:-1], since)
    head = sentence(
        "{lab}: {n}× the compute of {then} by {day}",
        lab=name,
        n=f.counted((now.value or 0.0) / (before.value or 1.0), now, before, write=f.times_text),
        then=f.day_of(before),
        day=f.day_of(now),
    )
    years: list[Part] = []
    for x in stocks:  # in one sentence: a start without its end says nothing
        years += ["; " if years else "", f.day_of(x), ": ", f.value_of(x), " ", f.said("H100e")]
    why = sentence(
        "That is a ratio of middle values without an interval; what came after is not on record."
    )
    return head, (*none_then(before, since), Sentence((*years, ".")), why)


def nearest(facts: Sequence[Fact], since: date) -> Fact:
    """The figure whose day is nearest to the one that growth is asked from."""
    return min(facts, key=lambda fact: abs((fact.as_of - since).days))


def none_then(before: Fact, since: date | None) -> tuple[Sentence, ...]:
    """That there is no figure of about the day that was asked for, and which one is taken."""
    if since is None or abs((before.as_of - since).days) <= _NEAR:
        return ()
    text = "Of {since} there is no figure on record: the nearest, of {day}, stands in for it."
    return (sentence(text, since=f.said(f.day_text(since)), day=f.day_of(before)),)
