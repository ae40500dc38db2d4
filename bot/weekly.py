"""A digest: one object that every surface renders and none adds to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.answers import Table
from bot.prose import Name, Sentence
from storage.records import Fact, Grade


class Section(StrEnum):
    """What a digest can tell of, in the order in which it does."""

    ROLES = "roles"
    SPLIT = "split"
    PAY = "pay"
    DEALS = "deals"
    PRICES = "prices"
    MODELS = "models"
    PROGRAMMES = "programmes"
    CORRECTIONS = "corrections"
    NOTES = "notes"
    OFFER = "offer"  # no section of its own: what it means for the saved offer, in all of them


TITLE = "AI talent market"
"""How the headline of every digest begins."""
TITLES = {
    Section.ROLES: "Openings",
    Section.SPLIT: "Frontier and applied roles",
    Section.PAY: "Pay",
    Section.DEALS: "Clusters and deals",
    Section.PRICES: "Prices and new chips",
    Section.MODELS: "Models and the cost of training",
    Section.PROGRAMMES: "Shared-compute programmes",
    Section.CORRECTIONS: "Corrections",
    Section.NOTES: "Notes on the data",
    Section.OFFER: "What it means for our saved offer",
}
"""How people read and choose them."""

ALWAYS = frozenset({Section.CORRECTIONS, Section.NOTES})
"""Sections that cannot be muted: they keep the others honest."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that changed: what, how much, what it means for us, and why it is shown."""

    section: Section
    headline: Sentence
    detail: tuple[Sentence, ...] = ()
    """How much, against last week and the four-week median."""
    for_us: tuple[Sentence, ...] = ()
    """What it means for the offer and for the roles that we hire."""
    why: tuple[Sentence, ...] = ()
    """The rule that let it in."""
    weight: float = 1.0
    """How far beyond its threshold: of one section the heavier item is told first."""

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence that a reader sees, in order."""
        yield from (self.headline, *self.detail, *self.for_us)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact shown, each once, in order."""
        return tuple(dict.fromkeys(fact for line in self.sentences() for fact in line.facts))

    @property
    def sources(self) -> tuple[Fact, ...]:
        """The facts that others state: what the employer entered and our own assumptions aside."""
        ours = (Grade.OWN, Grade.CONVENTION)
        return tuple(fact for fact in self.facts if fact.grade not in ours)

    @property
    def publications(self) -> tuple[Fact, ...]:
        """The newest of these facts of each source and address, in order of appearance."""
        return _newest_by_source(self.sources)


@dataclass(frozen=True, slots=True)
class Part:
    """One message of the thread: at most one table, then lines, then sources."""

    title: str
    table: Table | None = None
    lines: tuple[Sentence, ...] = ()
    sources: tuple[Fact, ...] = ()
    """What the whole digest rests on, where this message lists it."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact shown, each once."""
        cells = (cell for row in self.table.rows for cell in row) if self.table else ()
        told = [fact for cell in cells if not isinstance(cell, Name) for fact in cell.facts]
        told += [fact for line in self.lines for fact in line.facts]
        return tuple(dict.fromkeys([*told, *self.sources]))

    @property
    def publications(self) -> tuple[Fact, ...]:
        """The newest fact of each source and address, in order of appearance."""
        return _newest_by_source(self.sources)


def _newest_by_source(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The newest fact of each source and address, in order of appearance."""
    found: dict[tuple[str, str | None], Fact] = {}
    for fact in facts:
        key = (fact.source_name, fact.source_url)
        known = found.get(key)
        if known is None or fact.as_of > known.as_of:
            found[key] = fact
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Digest:
    """What one channel is told of one week."""

    start: date
    end: date
    """The window runs from the last looks on or before the one day to those of the other."""
    title: str
    status: tuple[Sentence, ...]
    """How much was read, and how many items there are."""
    items: tuple[Item, ...]
    """At most seven, notes on the data last."""
    quiet: tuple[Sentence, ...] = ()
    """The one line of a week in which nothing crossed a threshold."""
    baseline: Sentence | None = None
    """Why there is nothing to compare with yet, where that is so."""
    thread: tuple[Part, ...] = ()
    rules: tuple[Sentence, ...] = ()
    """The thresholds that hold for this channel, in words."""

    @property
    def is_quiet(self) -> bool:
        """Whether nothing crossed a threshold."""
        return not any(item.section is not Section.NOTES for item in self.items)

    def facts(self) -> tuple[Fact, ...]:
        """Every fact that the post shows, each once; those of the thread are its parts'."""
        lines = [*self.status, *self.quiet, *([self.baseline] if self.baseline else [])]
        told = [fact for line in lines for fact in line.facts]
        told += [fact for item in self.items for fact in item.facts]
        return tuple(dict.fromkeys(told))
