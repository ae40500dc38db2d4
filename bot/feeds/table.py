"""Reading of CSV files, record by record: a bad record is put aside and stops nothing."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from io import StringIO
from typing import Final, NamedTuple, TypeVar

from bot.feeds.errors import Blocked, Drifted, Empty, Malformed
from bot.feeds.protocol import Bad
from storage.records import Fact

Record = dict[str, str]
Item = TypeVar("Item")

LONGEST_NAME: Final = 200
"""Characters of a record's name; longer ones are slipped columns or worse."""
SOONEST: Final = date(1950, 1, 1)
FURTHEST: Final = timedelta(days=15 * 366)
"""Forecasts of data centres reach a few years ahead; a date further off is a mistake."""


class Table(NamedTuple):
    """The records of a CSV file; those of another length than the heading are put aside."""

    records: tuple[Record, ...] = ()
    bad: tuple[Bad, ...] = ()


def rows(body: bytes, needed: Iterable[str]) -> Table:
    """The records of a CSV file that has at least these columns.

    Raises Blocked for a web page, Malformed for anything else that is no CSV, Drifted where a
    column is missing and Empty where there is no record.
    """
    if body.lstrip()[:1] == b"<":
        raise Blocked("a web page instead of a table")
    if b"\0" in body:
        raise Malformed("not a text file")
    try:
        reader = csv.reader(StringIO(body.decode("utf-8-sig"), newline=""), strict=True)
        lines = [line for line in reader if line]
    except (UnicodeDecodeError, csv.Error) as error:
        raise Malformed(f"not a table: {error}") from error
    if not lines:
        raise Empty("a table without a heading")
    heading, *records = lines
    if missing := [name for name in needed if name not in heading]:
        raise Drifted(f"no column {', '.join(map(repr, missing))}")
    if not records:
        raise Empty("a table without a record")
    width = len(heading)
    whole = tuple(dict(zip(heading, line, strict=True)) for line in records if len(line) == width)
    return Table(whole, tuple(_broken(line, width) for line in records if len(line) != width))


def _broken(line: list[str], width: int) -> Bad:
    return Bad(_short(line[0]), f"{len(line)} cells under a heading of {width}")


class Taken(NamedTuple):
    """What came of records: facts, and those that were put aside."""

    facts: tuple[Fact, ...]
    bad: tuple[Bad, ...]


def read(
    items: Iterable[Item],
    name: Callable[[Item], str],
    make: Callable[[Item], Iterable[Fact]],
    on: date,
) -> Taken:
    """The facts that `make` finds in each item; one that it chokes on is put aside.

    Raises Drifted where there were items and not one could be read.
    """
    facts: dict[str, Fact] = {}
    bad: list[Bad] = []
    total = 0
    for item in items:
        total += 1
        called = name(item)
        try:
            _check_name(called)
            sane = [_sane(fact, on) for fact in make(item)]
            facts |= {fact.id: fact for fact in _agreeing(sane, facts)}
        except (KeyError, ValueError, ArithmeticError) as error:
            bad.append(Bad(_short(called), _reason(error)))
    if total and len(bad) == total:
        raise Drifted(f"not one of {total} records could be read: {bad[0].reason}")
    return Taken(tuple(facts.values()), tuple(bad))


def latest_day(cells: Iterable[str], until: date = date.max) -> date | None:
    """The latest ISO day that cells start with, up to a day; None where there is none."""
    found = (re.match(r"\d{4}-\d{2}-\d{2}", cell) for cell in cells)
    days: list[date] = []
    for match in filter(None, found):
        with suppress(ValueError):
            days.append(date.fromisoformat(match[0]))
    return max((day for day in days if day <= until), default=None)


def _check_name(called: str) -> None:
    if not called.strip():
        raise ValueError("no name")
    if len(called) > LONGEST_NAME:
        raise ValueError(f"a name of {len(called):,} characters")


def _agreeing(facts: list[Fact], known: dict[str, Fact]) -> list[Fact]:
    """The facts of one item, all or none. Raises ValueError where one was stated differently."""
    if any(known.get(fact.id, fact) != fact for fact in facts):
        raise ValueError("says otherwise than an earlier record")
    return facts


def _sane(fact: Fact, on: date) -> Fact:
    numbers = [n for n in (fact.low, fact.value, fact.high) if n is not None]
    if not all(math.isfinite(n) and n >= 0 for n in numbers):
        raise ValueError(f"not an amount: {numbers}")
    if numbers != sorted(numbers):
        raise ValueError(f"low, middle and high are out of order: {numbers}")
    if not SOONEST <= fact.as_of <= on + FURTHEST:
        raise ValueError(f"dated {fact.as_of}")
    return fact


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"nothing is known by the name {_short(str(error.args[0]))!r}"
    return _short(str(error))


def _short(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= 120 else f"{folded[:117]}..."
