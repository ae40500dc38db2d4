"""Of which days the market is asked: since one, as of one, or in a time that is over."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from bot.questions.clean import fold
from bot.questions.dates import add_months
from bot.questions.rules.gather import Draft
from bot.questions.tags import T, When
from bot.regex import regex

_YEAR: Final = 12  # months
_SINCE: Final = regex(
    r"\b(?:since|from|after|starting(?: in| on| from)?"
    r"|since (?:[\w']+ ){1,6}?(?:away|off|out|back|gone|holiday|leave|looked|checked|asked|spoke)"
    r"(?: here| last)?\W+(?:(?:say|so|i\.?e|that is|that's|like|meaning|about|around|roughly|"
    r"from|since|it was|in|on)\W+)*"
    r"|(?:than|compared to|compared with|vs|versus)(?: in| on| at)?)(?: the)? ?$"
)
"""`since I was away, say the start of November`, too."""
_LATELY: Final = regex(r"\b(?:(?:last|past|previous) week|yesterday)\b")
"""So short a time ago that no look may have been taken in it."""
_UP_TO: Final = regex(r"\b(?:as (?:of|at)|until|till|up to|by|before|to)(?: the)? ?$")


class Days(NamedTuple):
    """The first day that is asked about, and the day after which nothing is known."""

    since: date | None = None
    as_of: date | None = None


def days_asked(d: Draft, text: str) -> Days:
    """`since March`; `on 31 March`; `in March`, `last month`, `from January to March`.

    A time that still runs has no end: `this month`, `in 2026`.
    """
    told = [tag for tag in d.tags if tag.kind is T.WHEN]
    if not told or d.since is None:
        return Days(d.since)
    first, last = told[0].value, told[-1].value
    if not isinstance(first, When) or not isinstance(last, When):
        return Days(d.since)
    shift = 0 if first.first <= d.since else -_YEAR
    end = add_months(last.last, shift) if shift else last.last
    if len(told) > 1:
        return Days(d.since, end)
    low = fold(text)
    before = low[: told[0].start]
    if _SINCE.search(before) or _LATELY.search(low):
        return Days(d.since)
    if first.first == first.last or _UP_TO.search(before):
        return Days(as_of=d.as_of or end)
    is_over = bool(shift) or d.as_of == end
    return Days(d.since, end if is_over else None)
