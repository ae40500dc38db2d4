"""Asking on about the week's news: the week before the one that was told, or after it.

A digest tells of seven days, so that earlier weeks are told one by one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_WEEK: Final = timedelta(days=7)
_LED: Final = (
    r"\W*(?:(?:and|so|ok|now|then|what about|how about|what was|what were|what happened|what moved|"
    r"anything|show|give|tell|me|can|could|you|i|we|see|get|have|go|for|in|from|of|to|at|on|please|"
    r"do|you have|same for|whats in|what's in|was there|is there|maybe|also)\W+)*"
)
_ONE: Final = r"(?:week|digest|issue|edition|one|post)"
_THAT: Final = r"(?: (?:that|this|it|then|the last(?: one)?))?"
_END: Final = r"(?: (?:please|pls|too|as well|then|now|instead|again|prices|digest))*\W*"
_NUMBERS: Final = {"one": 1, "a": 1, "another": 1, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4}
_BEFORE: Final = regex(
    rf"{_LED}(?:the )?(?:{_ONE}s? )?(?:right )?(?:before|prior to|preceding|"
    rf"earlier than){_THAT}{_END}"
    rf"|{_LED}(?:the |an? )?(?:previous|prev|prior|preceding|earlier|older|past)"
    rf"(?: {_ONE})?(?:['’]?s)?"
    rf"(?: {_ONE})?{_END}"
    rf"|{_LED}(?:the )?last (?!week){_ONE}(?:['’]?s)?{_END}"
    rf"|{_LED}(?:back )?(?:(?P<n>one|an?other|a|two|2|three|3|four)(?: more)? )?{_ONE}s? "
    rf"(?:back|earlier|before{_THAT}|further back|prior){_END}"
    rf"|{_LED}(?:further )?back (?:(?P<m>one|another|a|two|2|three|3|four)(?: more)? )?"
    rf"{_ONE}s?{_END}"
)
"""`and the week before`, `two weeks earlier`, `the previous one`."""
_LAST_WEEK: Final = regex(rf"{_LED}(?:the )?last week(?:['’]?s)?(?: {_ONE})?{_END}")
_BEFORE_LAST: Final = regex(rf"{_LED}(?:the )?{_ONE} before (?:the )?last(?: {_ONE})?{_END}")
_EARLIER: Final = regex(
    rf"{_LED}(?:the |any |all )*(?:earlier|previous|older|past|other|prior) (?:{_ONE})s{_END}"
    rf"|{_LED}(?:the )?(?:weeks|digests|ones|issues) before{_THAT}{_END}"
)
_AFTER: Final = regex(
    rf"{_LED}(?:the )?(?:{_ONE} after|(?:next|following) {_ONE}){_THAT}{_END}"
    rf"|{_LED}(?:a|one|the) {_ONE} later{_END}"
)
_ONE_BY_ONE: Final = "a digest tells of one week; “the week before” goes on from there"
_NOT_OVER: Final = "no later week has ended yet"


def weeks_before(told: Said, typed: str, last: Question, today: date) -> Understood | None:
    """The same news of another week than the one that was told; None of other texts."""
    d, low = told.draft, fold(typed)
    if last.kind not in (Kind.DIGEST, Kind.MOVES) or d.names_any or d.ours:
        return None
    start = _start(last, today)
    if start is None:
        return None
    if _EARLIER.fullmatch(low):
        return Understood(_of_week(last, start - _WEEK, today), (_ONE_BY_ONE,))
    if _BEFORE_LAST.fullmatch(low):
        return Understood(_of_week(last, today - 2 * _WEEK, today))
    if _LAST_WEEK.fullmatch(low):
        before = today - timedelta(days=today.weekday()) - _WEEK
        return Understood(_of_week(last, before if before != start else start - _WEEK, today))
    if found := _BEFORE.fullmatch(low):
        back = _NUMBERS.get(found["n"] or found["m"] or "one", 1)
        return Understood(_of_week(last, start - back * _WEEK, today))
    if not _AFTER.fullmatch(low):
        return None
    is_over = start + 2 * _WEEK <= today
    asked = _of_week(last, start + _WEEK if is_over else start, today)
    return Understood(asked, () if is_over else (_NOT_OVER,))


def _start(last: Question, today: date) -> date | None:
    """The first day of the week that was told; None of a longer time."""
    if last.kind is Kind.DIGEST:
        return last.since or today - _WEEK
    if last.since is None:
        return today - _WEEK if last.days in (None, _WEEK.days) else None
    return last.since if (last.as_of or today) - last.since <= _WEEK else None


def _of_week(last: Question, start: date, today: date) -> Question:
    """The last question of the seven days from a day on."""
    if last.kind is Kind.DIGEST:
        return replace(last, since=None if start == today - _WEEK else start)
    return replace(last, days=None, since=start, as_of=min(start + _WEEK, today))
