"""The week's news, asked on about: one section of it, other weeks, whole months."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import clean, fold
from bot.questions.dates import add_months
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing, listed
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_WEEK: Final = timedelta(days=7)
_LEADS: Final = (
    rf"{LINK}|what about|how about|what was|what were|what happened|what moved|anything|show|give|"
    r"tell|me|can|could|you|i|we|see|get|have|go|for|in|from|of|to|at|on|do|same for|whats in|"
    r"what's in|was there|is there|maybe"
)
_LED: Final = rf"\W*(?:(?:{_LEADS})\W+)*"
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


_COUNTS: Final = {"two": 2, "couple": 2, "three": 3, "few": 3, "several": 3, "four": 4, "six": 6}
_MONTH_BEFORE: Final = regex(
    rf"\W*(?:(?:{_LEADS}|over|back|all|the|whole|full|entire|(?:what )?did i miss)\W+)*"
    r"(?:(?:(?P<n>\d{1,2}|a|one|two|a couple(?: of)?|couple(?: of)?|three|a few|few|four|six) )?"
    r"(?P<unit>month|quarter|fortnight|week)s? "
    r"(?:right )?(?:before|prior to|preceding|earlier|prior|back)"
    r"(?: (?:that|this|it|then|the (?:week|last(?: one)?)))?"
    r"|(?:previous|prior|preceding) (?P<same>month|quarter|fortnight))"
    r"(?: (?:please|pls|too|as well|then))*\W*"
)
"""`and the month before that?`."""
_PER_QUARTER: Final = 3
_SO_LONG_BACK: Final = regex(
    rf"\W*(?:(?:{_LEADS}|over|back|all|the|whole|full|entire|(?:what )?did i miss|during|across|"
    r"within|same(?! for\b)|make it|make that|instead|or)\W+)*(?P<lead>past|last|previous) "
    r"(?:(?P<n>\d{1,2}|one|two|three|four|six|few|several|couple)(?: of)? )?"
    r"(?P<unit>month|quarter|fortnight|year|week)s?"
    r"(?: (?:please|pls|too|as well|then|instead|altogether|overall|maybe))*\W*",
    needs="month|quarter|fortnight|year|week",
)
"""`and the past month`, of the news that were told of a week."""
DAYS_IN: Final = {
    "week": 7.0, "fortnight": 14.0, "month": 30.0, "quarter": 90.0, "half year": 180.0,
    "year": 365.0,
}  # fmt: skip
"""The days of a time that ends now."""


def months_before(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """What moved in the time before that which was told; None of other texts."""
    last = memory.question
    if last is None or last.kind not in (Kind.DIGEST, Kind.MOVES):
        return None
    found = _MONTH_BEFORE.fullmatch(fold(text))
    if found is None:
        return _so_long_back(text, last)
    unit, end = found["unit"] or found["same"], _start_of_month(last, hearing.today)
    if unit == "week" and (last.as_of or hearing.today) - end <= _WEEK:
        return None  # week by week it is the digest again
    said = (found["n"] or "one").removeprefix("a ").removesuffix(" of")
    count = int(said) if said.isdigit() else _COUNTS.get(said, 1)
    start = _back(end, unit, count)
    return Understood(Question(Kind.MOVES, labs=last.labs, since=start, as_of=end))


def _so_long_back(text: str, last: Question) -> Understood | None:
    """What moved in the time that ends now, of the same labs; weeks are told by the digest."""
    found = _SO_LONG_BACK.fullmatch(clean(text).lower())
    if found is None or (found["lead"] == "last" and not found["n"] and found["unit"] == "month"):
        return None  # `last month` is the one of the calendar
    is_week = found["unit"] == "week" and not found["n"]
    if is_week and (last.days or 0.0) <= _WEEK.days:
        return None
    said = found["n"] or "one"
    count = int(said) if said.isdigit() else _COUNTS.get(said, 1)
    days = count * DAYS_IN[found["unit"]]
    return Understood(Question(Kind.MOVES, labs=last.labs, days=days))


def _start_of_month(last: Question, today: date) -> date:
    """The first day of the time that was told."""
    if last.since is not None:
        return last.since
    return today - timedelta(days=last.days) if last.days else today - _WEEK


def _back(end: date, unit: str, count: int) -> date:
    if unit == "fortnight":
        return end - 2 * count * _WEEK
    if unit == "week":
        return end - count * _WEEK
    return add_months(end, -count * (_PER_QUARTER if unit == "quarter" else 1))


_ANY: Final = (
    rf"{LED}"
    r"(?:(?:is |was |are )?(?:there )?(?:anything|something|any news|any movement|any moves|news|"
    r"much|movement)(?: (?:new|moving|moved|happening|happened|going|to report|doing|else))*"
    r"(?: (?:on|with|in|for|about|around|re|of))"
    r"|(?:did|does|has|is) (?:it|that|this|the digest|they|you) (?:say|have|mention|tell|cover|"
    r"include|got|show|report)s?(?: us| me)?(?: (?:anything|something|much|any|news|some))*"
    r"(?: (?:on|with|in|for|about|around|re|of))?"
    r"|what (?:did|does) (?:it|that|this|the digest|they|you) (?:say|tell|have|report)s?"
    r"(?: us| me)? (?:on|about|of)"
    r"|what about (?:news on )|what(?:['’]s| is|s) (?:new|happening|moving|going on) (?:on|with|"
    r"in)|(?:(?:is|are|was|were) there )?any(?: (?:new|recent|fresh|of the))*)"
)
_ENDS: Final = (
    r"(?: (?:then|too|this week|that week|as well|lately|recently|(?:in|among|amongst|of) "
    r"(?:it|there|that|those|them|all (?:that|of (?:it|that)))))*\W*"
)
_SECTIONS: Final = (
    (
        "deals",
        regex(
            rf"{_ANY} (?:the |any |new |compute |signed |cloud )*(?:contracts?|deals?|agreements?|"
            rf"signings?|announcements?){_ENDS}",
            needs="contract|deal|agreement|signing|announcement",
        ),
    ),
    (
        "prices",
        regex(
            rf"{_ANY} (?:the |any |new |gpu |chip |rental |h100 |compute )*"
            rf"(?:prices?|pricing|rents){_ENDS}",
            needs="pric|rents",
        ),
    ),
    (
        "models",
        regex(
            rf"{_ANY} (?:the |any |new |open |open[- ]weight |open[- ]source )*models?"
            rf"(?: releases?)?{_ENDS}",
            needs="model",
        ),
    ),
    (
        "programmes",
        regex(
            rf"{_ANY} (?:the |any |new |shared |public |compute )*program(?:me)?s?{_ENDS}",
            needs="program",
        ),
    ),
)
_ROLES: Final = regex(
    rf"{_ANY} (?:the |any |new |open |job )*(?:hiring|recruiting|recruitment|openings|roles|jobs|"
    rf"vacancies|postings|positions){_ENDS}",
    needs="hiring|recruit|openings|roles|jobs|vacanc|postings|positions",
)
_BETWEEN: Final = 3
"""Questions before the last of which the week is still spoken of."""


def section_of_week(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """That section of the news that were told; None where none were of late."""
    known = all_asked(memory)[: _BETWEEN + 1]
    week = next((each for each in known if each.kind in (Kind.DIGEST, Kind.MOVES)), None)
    if week is None:
        return None
    low = fold(text)
    if week.labs and _ROLES.fullmatch(low):
        of_labs = Question(Kind.HIRING, labs=week.labs, days=week.days)
        return Understood(replace(of_labs, since=week.since, as_of=week.as_of))
    topic = next((topic for topic, asks in _SECTIONS if asks.fullmatch(low)), None)
    if topic is None:
        return None
    if week.kind is Kind.DIGEST:
        return Understood(replace(week, topic=topic))
    if _is_long(week, hearing.today):
        names_week = _NAMES_WEEK.search(text)
        asked = None if names_week else _of_that_time(topic, week, hearing.today)
        return Understood(asked) if asked else None
    start = _start(week, hearing.today)
    since = start if start and start < hearing.today - _WEEK else None
    return Understood(Question(Kind.DIGEST, labs=week.labs, topic=topic, since=since))


def section_of_that_time(
    alone: Question | None, text: str, memory: Memory, today: date
) -> Question | None:
    """`any new models`, `did prices shift`, after what moved since a day: since that day as well.

    By itself the first would be of this week, the second of all that is on record.
    """
    if alone is None or _NAMES_WEEK.search(text):
        return None
    known = all_asked(memory)[: _BETWEEN + 1]
    told = next((each for each in known if each.kind is Kind.MOVES and _is_long(each, today)), None)
    if told is None:
        return None
    if alone.trend and alone.kind is Kind.PRICE and not (alone.since or alone.days):
        return replace(alone, since=told.since, days=told.days, as_of=told.as_of)
    is_of_them = not alone.labs or alone.labs == told.labs
    is_section = alone.kind is Kind.DIGEST and alone.since is None and is_of_them
    return _of_that_time(alone.topic, told, today) if is_section else None


def _of_that_time(topic: str | None, told: Question, today: date) -> Question | None:
    """A section of the news since the day from which on it was told what moved."""
    if topic == "prices":
        asked = Question(Kind.PRICE, trend=True)
        return replace(asked, since=told.since, days=told.days, as_of=told.as_of)
    listing = _LISTED.get(topic or "")
    since = told.since or today - timedelta(days=told.days or 0.0)
    if listing is Listing.CONTRACTS and len(told.labs) == 1:
        signed = Question(Kind.LAB, labs=told.labs, topic=LabPart.CONTRACTS.value)
        return replace(signed, since=since)
    labs = told.labs if listing is Listing.MODELS else ()
    return replace(listed(listing), labs=labs, since=since, as_of=told.as_of) if listing else None


def _is_long(moves: Question, today: date) -> bool:
    """Whether more than a week was told."""
    if moves.since is None:
        return (moves.days or 0.0) > _WEEK.days
    return (moves.as_of or today) - moves.since > _WEEK


_LISTED: Final = {"models": Listing.MODELS, "deals": Listing.CONTRACTS}
_NAMES_WEEK: Final = regex(r"\b(?:week|weekly|digest|today)\b", re.IGNORECASE)
