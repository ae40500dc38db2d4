"""Dates and periods as people write them, relative to a day that is handed in."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from bot.questions.numbers import number_at
from bot.questions.spelt_numbers import words_at
from bot.questions.tags import When
from bot.regex import any_of, regex
from storage.records import Amount

_NAMES = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",),
    ("june", "jun"), ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"),
    ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
MONTHS = {name: month for month, names in enumerate(_NAMES, start=1) for name in names}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ANY_MONTH = any_of(MONTHS)
MONTH = rf"(?P<month>{ANY_MONTH})\b\.?"
_YEAR = r"(?P<year>20\d\d)\b"
_EDGE = (
    r"(?:(?:the )?(?P<edge>end|close(?=[- ]of\b)|beginning|start|middle|mid|early|late|first half"
    r"|second half)(?:[- ]of)?(?:[- ](?:the |year[- ])?))?"
)
_NTH = "st|nd|rd|th"
_DAY = rf"(?P<day>[0-3]?\d)(?:{_NTH})?"
_QUARTERS = (("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th", "final"))
_ORDINAL = "(?:" + "|".join(word for words in _QUARTERS for word in words) + ")"
_LED = "(?:" + "|".join(f"(?<=\\b{word} )" for word in ("by", "before", "until", "till")) + ")"
"""Before a feast: `before Christmas`, but `the new year` alone may be any."""
_IN_YEAR = rf"(?:{_YEAR}|(?P<yy>2\d)\b|(?P<next>next year)|(?P<this>this year|the year))"
_LAST = r"last quarter(?= of (?:the year|this year|next year|20\d\d))"
"""That of a year; without one it is the quarter before this."""
_BEFORE_IT = "|".join(f"(?<=\\b{word} the )" for word in ("in", "over", "during", "within"))
_COUNTED_BACK = f"(?:{_BEFORE_IT})last month"
"""`in the last month`, which is counted back from today, as `the past month` is."""
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_FORMS = tuple(
    regex(form, needs=needs)
    for form, needs in (
        (rf"(?P<turn>next|coming|last) {MONTH}", "next|coming|last"),
        (rf"{_YEAR}-(?P<m>[01]\d)-(?P<day>[0-3]\d)\b", "-"),
        (rf"{_YEAR}[-/](?P<m>[01]\d)\b(?![-/])", "-|/"),
        (rf"(?P<day>1[3-9]|2\d|3[01])/(?P<m>0?[1-9]|1[0-2])/{_YEAR}", "/"),
        (rf"(?P<m>[01]?\d)/{_YEAR}", "/"),
        (r"(?P<day>[0-3]?\d)\.(?P<m>[01]?\d)\.(?P<year>20\d\d)\b", "."),
        (r"(?P<m>[01]?\d)/(?P<day>[0-3]?\d)/(?P<year>20\d\d)\b", "/"),
        (rf"(?:the )?{_DAY}(?: of)? {MONTH},? {_YEAR}", _MONTHS),
        (rf"{MONTH} {_DAY}\b(?!\s?k\b)(?:,? {_YEAR})", _MONTHS),
        (
            rf"{_EDGE}{MONTH}(?:,? |-|')?(?:of )?"
            rf"(?:{_YEAR}|(?P<next>next year)|(?P<this>this year))",
            _MONTHS,
        ),
        (rf"(?:the )?{_DAY}(?: of)? {MONTH}(?! \d)", _MONTHS),
        (rf"{MONTH} (?P<day>[0-3]?\d)(?:st|nd|rd|th)\b", _MONTHS),
        (rf"{_EDGE}{MONTH}", _MONTHS),
        (
            rf"{_EDGE}(?:the )?(?P<quarter>q[1-4]|[1-4]q|{_ORDINAL} quarter|{_LAST})(?: |-|/|')?"
            rf"(?:of )?{_IN_YEAR}?",
            "q",
        ),
        (rf"{_EDGE}(?P<half>h[12])(?: |-|/)?(?:of )?{_YEAR}", "h1|h2"),
        (rf"{_EDGE}{_YEAR}(?!-?\d| (?:minute|hour|day|week|month|year|h100e)s?\b)", "20"),
        (
            rf"{_EDGE}(?!{_COUNTED_BACK})(?P<rel>last|this|next|previous|current|coming) "
            rf"(?P<unit>year|quarter|month|week|spring|summer|autumn|fall|winter)\b",
            "last|this|next|previous|current|coming",
        ),
        (rf"(?P<edge>year[- ]end|eoy)(?:,? | of |-)?{_YEAR}", "year|eoy"),
        (
            r"(?P<word>yesterday|tomorrow|year[- ]end|end of (?:the )?year|eoy)\b",
            "day|tomorrow|year|eoy",
        ),
        (
            rf"(?:the )?(?P<season>spring|summer|autumn|fall|winter)\b(?: (?:of )?{_YEAR})?",
            "spring|summer|autumn|fall|winter",
        ),
        (
            rf"{_LED}(?:the )?(?P<feast>christmas|xmas|new years?(?: day)?)\b(?: {_YEAR})?",
            "mas|new year",
        ),
        (rf"(?:last )?(?P<weekday>{'|'.join(WEEKDAYS)})\b", "day"),
    )
)
"""Each with what stands in every text that has it."""
_MAY_BEGIN = regex(rf"\D|20\d\d|\d{{1,2}}[-/.]\d|{_DAY}(?: of)? (?:{ANY_MONTH})|[1-4](?:q|{_NTH})")
"""A form begins with a word, or with one of these numbers; most numbers are none of a date."""
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
PARTS = ("early", "late")
"""Parts of a period that have a name of their own."""
_MONTH_DAYS = 365.25 / 12
_AGO = regex(r"(?:(?P<one>an?)\b)?\s*(?:of )?(?P<unit>year|month|week|day)s? ago\b")


def when_at(low: str, at: int, today: date) -> tuple[When, int] | None:
    """The date or period that starts here, and where it ends."""
    for form in _FORMS if _MAY_BEGIN.match(low, at) else ():
        match = form.match(low, at)
        if match and (when := _read(match.groupdict(), today)):
            return when, match.end()
    return ago_at(low, at, today)


def _read(g: dict[str, str | None], today: date) -> When | None:
    try:
        when = _period(g, today)
    except ValueError:
        return None
    edge = g.get("edge")
    return edged(when, edge) if when and edge else when


def _period(g: dict[str, str | None], today: date) -> When | None:
    if g.get("turn"):
        return _turn(g["turn"] or "", MONTHS[g["month"] or ""], today)
    year = _year(g, today)
    y = year or today.year
    if g.get("month") or g.get("m"):
        month = MONTHS[g["month"] or ""] if g.get("month") else int(g["m"] or 0)
        if g.get("day"):
            day = date(y, month, int(g["day"] or 0))
            return When(day, day, year is not None)
        return months(y, month, 1, year is not None)
    if g.get("quarter"):
        number = _quarter(g["quarter"] or "")
        return months(y, 3 * number - 2, 3, year is not None)
    if g.get("half"):
        return months(y, 1 if g["half"] == "h1" else 7, 6, True)
    if g.get("season"):
        return months(y, SEASONS[g["season"] or ""], 3, year is not None)
    if g.get("feast"):
        is_christmas = "mas" in (g["feast"] or "")
        feast = date(y, 12, 25) if is_christmas else date(y, 1, 1)
        return When(feast, feast, year is not None)
    if g.get("word"):
        return _by_word(g["word"] or "", today)
    return _from_today(g, today) or months(y, 1, 12, True)


def _quarter(said: str) -> int:
    """Which quarter of a year `q3`, `3q` or `third quarter` is."""
    if said.endswith("quarter"):
        word = said.split()[0]
        return next((n for n, words in enumerate(_QUARTERS, start=1) if word in words), 4)
    return int(said.strip("q"))


def _from_today(g: dict[str, str | None], today: date) -> When | None:
    """A period that is said from today's point of view."""
    if g.get("weekday"):
        back = (today.weekday() - WEEKDAYS.index(g["weekday"] or "")) % 7 or 7
        return When(today - timedelta(days=back), today - timedelta(days=back), True)
    return _relative(g["rel"] or "", g["unit"] or "", today) if g.get("rel") else None


def _year(g: dict[str, str | None], today: date) -> int | None:
    if g.get("year"):
        return int(g["year"] or 0)
    if g.get("yy"):
        return 2000 + int(g["yy"] or 0)
    if g.get("next"):
        return today.year + 1
    return today.year if g.get("this") else None


def months(year: int, month: int, length: int, has_year: bool) -> When:
    """So many months from the first of one on."""
    start = date(year, month, 1)
    last_year, last_month = divmod(year * 12 + month - 1 + length - 1, 12)
    end = date(last_year, last_month + 1, calendar.monthrange(last_year, last_month + 1)[1])
    return When(start, end, has_year)


def _turn(turn: str, month: int, today: date) -> When:
    """Next March is the first one ahead, last March the latest one that is over.

    In November, next December is that of next year: the one of this year is simply December.
    """
    later = month > today.month + (turn == "next")
    year = today.year - (later if turn == "last" else 0)
    if turn == "last" and month == today.month:
        year -= 1
    return months(year if turn == "last" or later else today.year + 1, month, 1, True)


def _by_word(word: str, today: date) -> When:
    if word in ("yesterday", "tomorrow"):
        day = today + timedelta(days=-1 if word == "yesterday" else 1)
        return When(day, day, True)
    return When(date(today.year, 12, 31), date(today.year, 12, 31), False)


def ago_at(low: str, at: int, today: date) -> tuple[When, int] | None:
    """`four months ago`, `a couple of weeks ago`, `12 days ago`: one day, however it is counted."""
    if " ago" not in low:
        return None
    counted = number_at(low, at) or words_at(low, at)
    found = _AGO.match(low, counted[1] if counted else at)
    if found is None or bool(counted) is bool(found["one"]):
        return None
    amount = counted[0].amount if counted else Amount(1.0)
    if amount.low is not None or not amount.value.is_integer():
        return None
    day = _back(int(amount.value), found["unit"], today)
    return (When(day, day, True), found.end()) if day else None


def _back(number: int, unit: str, today: date) -> date | None:
    """So many days, weeks, months or years before today; None before there were dates."""
    try:
        if unit in ("year", "month"):
            return add_months(today, -number * (12 if unit == "year" else 1))
        return today - timedelta(days=number * (7 if unit == "week" else 1))
    except (ValueError, OverflowError):
        return None


def _relative(rel: str, unit: str, today: date) -> When | None:
    step = {"last": -1, "previous": -1, "this": 0, "current": 0}.get(rel, 1)
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return When(monday, monday + timedelta(days=6), True)
    if unit in SEASONS:
        return _season(unit, step, today)
    length = {"year": 12, "quarter": 3, "month": 1}[unit]
    index = today.year * 12 + today.month - 1
    year, month = divmod((index // length + step) * length, 12)
    return months(year, month + 1, length, True)


def _season(name: str, step: int, today: date) -> When:
    this = months(today.year, SEASONS[name], 3, True)
    if step > 0 and this.first <= today:
        return months(today.year + 1, SEASONS[name], 3, True)
    if step < 0 and this.last >= today:
        return months(today.year - 1, SEASONS[name], 3, True)
    return this


def edged(when: When, edge: str) -> When:
    """A part of the period; the middle is its middle month, early and late are its thirds."""
    if edge in ("end", "close", "eoy") or edge.startswith("year"):
        return When(when.last, when.last, when.has_year)
    if edge in ("beginning", "start"):
        return When(when.first, when.first, when.has_year)
    days = (when.last - when.first).days + 1
    if edge in ("middle", "mid"):
        half = when.first + timedelta(days=days // 2 - 1)
        if days > 31:
            half = half.replace(day=1) - timedelta(days=1) if half.day < 15 else month_end(half)
        return When(half + timedelta(days=1), half, when.has_year)
    if edge == "first half":
        return When(when.first, _second_half(when, days) - timedelta(days=1), when.has_year)
    if edge == "second half":
        return When(_second_half(when, days), when.last, when.has_year)
    third = when.first + timedelta(days=days // 3)
    return When(when.first, third, when.has_year) if edge == "early" else _late(when, days)


def _second_half(when: When, days: int) -> date:
    """When the second half of a period begins: with a month, where both have whole ones."""
    months_in = round(days / _MONTH_DAYS)
    if when.first.day == 1 and months_in % 2 == 0:
        return add_months(when.first, months_in // 2)
    return when.first + timedelta(days=days // 2)


def month_end(day: date) -> date:
    """The last day of the month that a day is in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _late(when: When, days: int) -> When:
    return When(when.first + timedelta(days=2 * days // 3), when.last, when.has_year)


def add_months(day: date, months: int) -> date:
    """The day so many months on; the last day of a shorter month stands in for a missing one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def past(when: When, today: date) -> date | None:
    """The last day of the latest such period that is over or running; None for a future one."""
    if when.first > today and when.has_year:
        return None
    if when.first > today:
        return add_months(when.last, -12)
    return min(when.last, today)


def upcoming(when: When, today: date) -> When:
    """The next such period that has not begun, or this very one."""
    if when.has_year or when.first > today:
        return when
    return When(add_months(when.first, 12), add_months(when.last, 12), True)
