"""When chips that do not run yet are due, or the period that was named; the day of a question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from bot.questions.dates import PARTS, SEASONS, edged, months
from bot.questions.tags import When
from bot.questions.types import Kind, Question
from storage.records import ChipCount, Offer, Status


def due_told(each: ChipCount) -> str | None:
    """As people write it: `1 March 2027`, and of a period no day that was never named: `Q1 2027`.

    None where nothing was said.
    """
    if each.available is None:
        return None
    named = _period_name(each.available, each.available_to) if each.available_to else None
    return named or f"{each.available.day} {each.available:%B %Y}"


def due_typed(each: ChipCount) -> str | None:
    """The same as it is typed, and read again: `2027-03-01`, `Q1 2027`."""
    if each.available is None or each.available_to is None:
        return each.available.isoformat() if each.available else None
    return _period_name(each.available, each.available_to) or each.available.isoformat()


def due_on(chips: ChipCount, when: When) -> ChipCount:
    """The chips, due on a day or within a period that has a name."""
    is_period = when.first < when.last and _period_name(when.first, when.last)
    return replace(chips, available=when.first, available_to=when.last if is_period else None)


def due_by(offer: Offer | None, day: date | None) -> tuple[ChipCount, ...]:
    """The chips to come that are due by a day; none without a day."""
    later = [c for c in (offer.chips if offer else ()) if c.status is not Status.OPERATIONAL]
    return tuple(c for c in later if day and c.available and c.available <= day)


def run_by(offer: Offer, day: date | None) -> Offer:
    """The offer with the chips that are due by a day as running."""
    due = due_by(offer, day)
    return replace(offer, chips=tuple(_run(c) if c in due else c for c in offer.chips))


def _run(each: ChipCount) -> ChipCount:
    return replace(each, status=Status.OPERATIONAL, available=None, available_to=None)


@cache
def _period_name(first: date, last: date) -> str | None:
    """The name of the period from one day to another, or None: `March 2027`, `early 2027`."""
    for name, whole in _around(first):
        if (whole.first, whole.last) == (first, last):
            return name
    for name, whole in _around(first):
        for edge in PARTS:
            part = edged(whole, edge)
            if (part.first, part.last) == (first, last):
                return f"{edge} {name}"
    return None


def _around(day: date) -> Iterator[tuple[str, When]]:
    """The periods with a name that a day is in or that hold its season."""
    year = day.year
    yield f"{day:%B %Y}", months(year, day.month, 1, True)
    quarter = (day.month + 2) // 3
    yield f"Q{quarter} {year}", months(year, 3 * quarter - 2, 3, True)
    half = 1 if quarter < 3 else 2
    yield f"H{half} {year}", months(year, 6 * half - 5, 6, True)
    for name, month in SEASONS.items():
        yield f"{name} {year}", months(year, month, 3, True)
    yield str(year), months(year, 1, 12, True)


def day_meant(question: Question, today: date) -> date:
    """The day as of which a question is answered; a digest is one of seven days."""
    on = question.as_of or today
    if question.kind is Kind.DIGEST and question.since:
        return min(on, question.since + timedelta(days=7))
    return on
