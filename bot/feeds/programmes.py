"""Shared-compute programmes: what a person read there, and pages that name a new day.

A deadline is never read out of a page by machine: rounds, routes and groups of applicants share
one, and a wrong deadline costs somebody an application. A person reads the page and imports a row;
the daily look at the page only says that it answers, and names days that no row states.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache, partial
from typing import Final
from urllib.parse import urlsplit

from bot.feeds.errors import Drifted
from bot.feeds.page_days import days_in, text_of
from bot.feeds.protocol import Bad, Context, Parsed, Place
from bot.feeds.registry import PAGES, programme_pages
from bot.feeds.table import Record, read, rows
from storage.records import Entity, EntityKind, Fact, Grade, Metric, content_id
from storage.seed.build.names import aliases
from storage.seed.build.sources import number, slug_of, table

COLUMNS: Final = (
    *("programme", "route", "low", "high", "unit", "months", "who", "status", "closes", "checked"),
    *("publisher", "link"),
)
STATUSES: Final = ("open", "closed", "unknown")
FURTHEST: Final = timedelta(days=3 * 366)
"""A deadline further off than this is a slip of the pen."""
LONGEST: Final = 200
DETAILS: Final = ("closes", "status", "checked", "months", "who")
SHORTEST_PAGE: Final = 200
"""Characters of text under which a page is none that a person could read, but a shell."""


class Programmes:
    """Facts `programme`, one for each route of each round, as a person read them."""

    name = "programmes"
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """The rows of an imported table; a row that contradicts itself is put aside."""
        found = [(rows(body, COLUMNS)) for body in files.values()]
        records = [row for one in found for row in one.records]
        taken = read(records, _called, partial(_facts, context=context), context.read)
        subjects = {fact.subject for fact in taken.facts}
        named = {_subject(row): _entity(row) for row in records}
        new = tuple(entity for slug, entity in named.items() if slug in subjects)
        bad = (*(bad for one in found for bad in one.bad), *taken.bad)
        return Parsed(taken.facts, new, bad)

    def place(self, fact: Fact) -> Place:
        """One route of a programme, as one publisher tells of it."""
        told = tuple(fact.detail(name) for name in DETAILS)
        return Place((fact.subject, fact.metric, fact.qualifier, fact.source_name), told)


class ProgrammePages:
    """No facts: whether a page answers, and names a coming day that no fact states."""

    name = PAGES
    version = 1

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """Words of what a person should look at. Raises Drifted for a page without any text."""
        [(page, body)] = files.items()
        if len(text_of(body)) < SHORTEST_PAGE:
            raise Drifted("a page with hardly any text")
        programme = next(one.programme for one in programme_pages() if one.page == page)
        known = context.days.get(f"programme/{programme}", frozenset())
        coming = sorted(day for day in days_in(body) if context.read < day <= _last(context))
        new = [day for day in coming if day not in known]
        return Parsed(bad=tuple(_look(page, day) for day in new), content=context.read)

    def place(self, fact: Fact) -> Place:
        """Never asked: there are no facts."""
        return Place((fact.id,))


def _look(page: str, day: date) -> Bad:
    return Bad(page, f"names {day}, which no fact states: look, and import what you find")


def _last(context: Context) -> date:
    return context.read + FURTHEST


def _called(row: Record) -> str:
    return f"{row['programme']}, {row['route']}"


def _facts(row: Record, context: Context) -> Iterator[Fact]:
    closes, checked = _day(row, "closes"), _day(row, "checked")
    if checked is None or checked > context.read:
        raise ValueError("checked on no day up to today")
    _check(row, closes, checked, context)
    subject, qualifier = _subject(row), slug_of(row["route"])
    low, high = number(row["low"]), number(row["high"])
    if (low or high) and not row["unit"].strip():
        raise ValueError("an amount without a unit")
    alone = low is None or high is None or low == high
    as_of = closes or checked
    metric = Metric.PROGRAMME.value
    yield Fact(
        id=content_id("P", subject, metric, qualifier, as_of, row["publisher"].strip()),
        subject=subject,
        metric=metric,
        unit=row["unit"].strip() or "round",
        as_of=as_of,
        retrieved=context.read,
        source_name=row["publisher"].strip(),
        grade=Grade.A,
        value=(high if low is None else low) if alone else None,
        low=None if alone else low,
        high=None if alone else high,
        qualifier=qualifier,
        published=checked,
        source_url=row["link"].strip(),
        details=_details(row),
    )


def _check(row: Record, closes: date | None, checked: date, context: Context) -> None:
    """Raises ValueError where the row can't be right."""
    link = urlsplit(row["link"].strip())
    if link.scheme != "https" or not link.hostname:
        raise ValueError("no https link to the programme's page")
    if not all(slug_of(row[name]) for name in ("programme", "route", "publisher")):
        raise ValueError("no name of the programme, its route or its publisher")
    if row["status"].strip() not in STATUSES:
        raise ValueError(f"status should be one of {', '.join(STATUSES)}")
    if any(len(cell) > LONGEST for cell in row.values()):
        raise ValueError(f"a cell of more than {LONGEST} characters: facts, no prose")
    if closes and closes > _last(context):
        raise ValueError(f"closes on {closes}")
    if closes and row["status"].strip() == "open" and closes < checked:
        raise ValueError(f"open when checked on {checked}, yet it closed on {closes}")


def _day(row: Record, column: str) -> date | None:
    cell = row[column].strip()
    try:
        return date.fromisoformat(cell) if cell else None
    except ValueError:
        raise ValueError(f"{column} is no day such as 2026-07-17: {cell[:40]!r}") from None


def _details(row: Record) -> tuple[tuple[str, str], ...]:
    found = ((name, " ".join(row[name].split())) for name in DETAILS)
    return tuple((name, cell) for name, cell in found if cell)


@cache
def _by_name() -> Mapping[str, str]:
    """The slugs of the programmes of the ledger, by every name that people type."""
    return {
        called: row["slug"]
        for row in table("programmes")
        for called in (row["slug"], row["name"].casefold(), *aliases(row))
    }


def _subject(row: Record) -> str:
    """The programme that goes by this name, else one named so."""
    called = row["programme"].strip().casefold()
    return f"programme/{_by_name().get(called) or slug_of(called)}"


def _entity(row: Record) -> Entity:
    return Entity(_subject(row), EntityKind.PROGRAMME, row["programme"].strip())
