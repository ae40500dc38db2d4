"""Days that no calendar has, such as 30 February: said so, and never read as something else."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from bot.questions.dates import ANY_MONTH, MONTH, MONTHS
from bot.regex import regex

_YEAR = r"(?P<year>20\d\d)"
_DAY = r"(?P<day>\d{1,2})"
_FORMS = tuple(
    regex(form, re.IGNORECASE)
    for form in (
        rf"(?<![\w-]){_YEAR}[-/](?P<m>\d{{1,2}})[-/]{_DAY}(?![\w-])",
        rf"(?<![\w.]){_DAY}\.(?P<m>\d{{1,2}})\.{_YEAR}(?![\w.])",
        rf"\b(?:as of|as at|since) (?P<m>\d\d)[-/]{_DAY}(?![\w/-])",
        rf"(?<![\w.,-]){_DAY}(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? {_YEAR}\b)?",
        rf"\b{MONTH} {_DAY}(?:st|nd|rd|th)\b(?:,? {_YEAR}\b)?",
        rf"\b{MONTH} {_DAY},? {_YEAR}\b",
        rf"\b(?:as of|as at|since) {MONTH} {_DAY}(?=[,;.?!]|$)",
    )
)
_MAY_BE_DAY = regex(
    rf"\d[-./]\d|{ANY_MONTH}",
    re.IGNORECASE,
    needs="-|.|/|apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep",
)
"""Every form of a day has one of these."""
_LONGEST_MONTH = 31
_MONTHS = 12


def no_such_day(text: str, today: date) -> str | None:
    """The sentence about the first day in a text that cannot be; None where all can."""
    if not _MAY_BE_DAY.search(text):
        return None
    for form in _FORMS:
        for match in form.finditer(text):
            if problem := _problem(match, today):
                return problem
    return next(_slashed(text), None)


def _problem(match: re.Match[str], today: date) -> str | None:
    said = match.groupdict()
    day, year = int(said["day"]), int(said.get("year") or today.year)
    month = MONTHS[said["month"].lower()] if said.get("month") else int(said["m"])
    if not 1 <= month <= _MONTHS:
        return f"There is no month {month}: write a day as 2026-06-30."
    last = calendar.monthrange(year, month)[1]
    named = said.get("month") is not None
    if day <= last and (day or named):
        return None
    if named and not last < day <= _LONGEST_MONTH:
        return None  # `99 March hires` counts something
    name = f"{calendar.month_name[month]} {year}"
    return f"There is no {day} {name}: that month has {last} days."


_SLASHED = regex(rf"(?<![\w/])(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/{_YEAR}(?![\w/])")


def _slashed(text: str) -> Iterator[str]:
    """`30/02/2026` and `02/30/2026`: a day neither as Americans write it nor as others do."""
    for match in _SLASHED.finditer(text):
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
        if not any(_is_day(year, m, d) for m, d in ((one, two), (two, one))):
            yield f"There is no day {match[0]}: write a day as 2026-06-30."


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= _MONTHS and 1 <= day <= calendar.monthrange(year, month)[1]
