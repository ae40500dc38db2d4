"""The period that a question names: `since 2023`, `between 2022 and 2024`, `in the last decade`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot.questions import spelt_numbers
from bot.questions.clean import fold
from bot.questions.dates import add_months, when_at
from bot.questions.tags import When
from bot.regex import regex

_COUNTS: Final = spelt_numbers.COUNTS | {"couple of": 2}
_VAGUE: Final = "few|several|some|many"
_SPAN: Final = regex(
    rf"\b(?:(?:in|over|during|within|of|from) )?(?:the |her |his |their )?"
    rf"(?P<rel>last|past|previous|recent) "
    rf"(?:(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)}|{_VAGUE}) )?"
    r"(?P<unit>decade|year|month|week|day)(?P<many>s?)\b"
)
_THIS: Final = regex(
    r"\b(?:(?:so far|earlier|in|during|within|over|from) )?this (?P<unit>year|month)\b(?:['’]?s)?"
)
"""`published this year`: from its first day on."""
_MONTHS: Final = {"decade": 120, "year": 12, "month": 1}
_DAYS: Final = {"week": 7, "day": 1}
_LEAD: Final = regex(
    r"\b(?P<lead>since|starting(?: in| from| with)?|from|after|(?:newer|later|younger|fresher|"
    r"more recent) than|"
    r"no older than|before|until|till|up to|older than|prior to|between|in|during|of|within|only|"
    r"just|the)\s+(?=\S)"
)
_AND_LATER: Final = regex(
    r"(?:'s)?\s*(?:\+|on\b|onwards?\b|and (?:on|later|newer|after)\b|or (?:later|newer)\b)"
)
_ENDS_AT: Final = regex(r"\s*(?:(?:and |but )?(?:before|until|till|through|to|up to)|-|–)\s+")
_OR_AND: Final = regex(r"\s*(?:(?:and |but )?(?:before|until|till|through|to)|and|or|-|–)\s+")
_TO_TODAY: Final = regex(r"\s*(?:and|to|until|till|through|-|–)\s*(?:now|today)\b")
_RANGE: Final = regex(r"\b(20\d\d)\s?[-–]\s?(20\d\d)\b")
_AFTER: Final = regex(r"after|newer|later|younger|fresher|more recent")
_UP_TO: Final = regex(r"before|until|till|up to|older than|prior to")
_BEFORE: Final = regex(r"before|older than|prior to")
_FROM: Final = regex(r"since|starting|from|no older")
_YEAR: Final = regex(
    r"(?<![\d.,])(?:19[5-9]|20[0-3])\d\b(?! ?(?:x |gpus?|chips?|[abh]\d|gb?\d|tpus?|mi\d))"
)
"""A year that no word leads, as in `the 2024 papers`; before hardware it is an amount."""

_NOTHING_ELSE: Final = regex(
    r"(?:\W|\b(?:and|or|but|only|just|now|ok|what about|how about|those|the ones|works?|"
    r"papers?)\b)*"
)


class Period(NamedTuple):
    """A period as it was said: its first and its last day, each None where it has or tells none.

    Without both it is one that tells no days at all: `the last few years`.
    """

    said: str
    since: date | None = None
    until: date | None = None


def period_in(said: str, today: date) -> Period | None:
    """The first period that a text in small letters names, or None."""
    said = _RANGE.sub(r"between \1 and \2", said)
    if span := _SPAN.search(said):
        return Period(span[0], _back(span, today))
    if now := _THIS.search(said):
        month = 1 if now["unit"] == "year" else today.month
        return Period(now[0], date(today.year, month, 1))
    for lead in _LEAD.finditer(said):
        if found := when_at(said, lead.end(), today):
            return _led(said, lead, found, today)
    year = _YEAR.search(said)
    found = when_at(said, year.start(), today) if year else None
    if year is None:
        return None
    if found is None:
        return Period(year[0])  # `2024-13-45` is no day
    when, end = found
    later = _AND_LATER.match(said, end)
    last: date | None = None if later else when.last
    return Period(said[year.start() : later.end() if later else end], when.first, last)


def is_period_alone(text: str, today: date) -> bool:
    """Whether a text names a period and nothing else: `and before 2024?`."""
    found = period_in(fold(text), today)
    rest = fold(text).replace(found.said, "", 1) if found else text
    return found is not None and _NOTHING_ELSE.fullmatch(rest) is not None


def _back(span: re.Match[str], today: date) -> date | None:
    """The first day of so much time up to today; None where it is not told how much."""
    told, unit = span["count"] or "one", span["unit"]
    is_untold = span["count"] is None and (span["rel"] == "recent" or span["many"])
    if is_untold or told in _VAGUE.split("|"):
        return None
    number = int(told) if told.isdigit() else _COUNTS[told]
    if unit in _DAYS:
        return today - timedelta(days=number * _DAYS[unit])
    months = number * _MONTHS[unit]
    return add_months(today, -months) if months < 12 * (today.year - 1) else None


def _led(said: str, lead: re.Match[str], found: tuple[When, int], today: date) -> Period:
    """The period that begins, or ends, with the date after a word that leads it."""
    (when, end), word = found, lead["lead"]
    if _UP_TO.fullmatch(word):
        last_day = when.first - timedelta(days=1) if _BEFORE.fullmatch(word) else when.last
        return Period(said[lead.start() : end], None, last_day)
    is_open = _FROM.match(word) or _AFTER.match(word)
    if today_ends := _TO_TODAY.match(said, end):
        return Period(said[lead.start() : today_ends.end()], _first(when, word))
    joint = (_ENDS_AT if is_open else _OR_AND).match(said, end)
    if joint and (more := when_at(said, joint.end(), today)):
        is_apart = more[0].first != when.last + timedelta(days=1)
        is_pair = joint[0].strip() in ("and", "or") and word != "between" and is_apart
        last = more[0].first - timedelta(days=1) if "before" in joint[0] else more[0].last
        first, whole = _first(when, word), said[lead.start() : more[1]]
        is_span = not is_pair and first <= last  # `in 2022 and 2025`, `from 2024 to 2022`
        return Period(whole, first, last) if is_span else Period(whole)
    later = _AND_LATER.match(said, end)
    until = None if is_open or later else when.last
    return Period(said[lead.start() : later.end() if later else end], _first(when, word), until)


def _first(when: When, word: str) -> date:
    return when.last + timedelta(days=1) if _AFTER.match(word) else when.first
