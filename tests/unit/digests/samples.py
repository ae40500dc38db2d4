"""Invented facts, items and digests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from bot.formats import cited, counted, said
from bot.prose import sentence
from bot.weekly import Digest, Item, Section
from storage.records import Amount, ChipCount, Fact, Grade, Metric, Offer

DAY = date(2026, 4, 8)
SPRING = date(2026, 4, 3)
OURS = Offer((ChipCount("chip/h100", Amount(1000)),), Amount(10))


def text(item: Item) -> str:
    """All that an item says."""
    said = " ".join(line.text for line in item.sentences())
    return said.replace("\N{NO-BREAK SPACE}", " ")


def only(items: Iterable[Item]) -> str:
    """What the one item says that there is."""
    (item,) = items
    return text(item)


def a_fact(ident: str = "F-1", **changes: Any) -> Fact:
    """Something that a source said in the week."""
    base = Fact(
        id=ident,
        subject="openai",
        metric=Metric.CONTRACTED_POWER,
        unit="GW",
        as_of=date(2026, 4, 6),
        retrieved=date(2026, 4, 7),
        published=date(2026, 4, 6),
        source_name="A newspaper",
        source_url="https://example.org/news?a=1&b=2",
        grade=Grade.B,
        value=3.0,
    )
    return replace(base, **changes)


def a_price(ident: str, value: float, day: date = SPRING, **changes: Any) -> Fact:
    """The list price of an H100 of one provider."""
    base = a_fact(
        ident,
        subject="chip/h100",
        metric=Metric.RENTAL_PRICE,
        qualifier="list",
        unit="USD per GPU-hour",
        value=value,
        as_of=day,
        published=day,
        details=(("provider", "Cloud"),),
    )
    return replace(base, **changes)


def an_item(section: Section = Section.DEALS, weight: float = 1.0, **changes: Any) -> Item:
    """An item that shows one fact."""
    fact = changes.pop("fact", a_fact())
    base = Item(
        section,
        sentence("{lab} signed.", lab=said("OpenAI")),
        detail=(sentence("It is {n} GW.", n=counted(fact.value or 0.0, fact)),),
        for_us=(sentence("Nothing runs yet, {who}.", who=cited("says the source", fact)),),
        why=(sentence("Each contract is told once."),),
        weight=weight,
    )
    return replace(base, **changes)


def a_digest(*items: Item, **changes: Any) -> Digest:
    """A week with these items."""
    base = Digest(
        start=date(2026, 4, 1),
        end=DAY,
        title="AI talent market, 1–8 April 2026",
        status=(sentence("{n} boards read.", n=counted(2, a_fact())),),
        items=items,
    )
    return replace(base, **changes)
