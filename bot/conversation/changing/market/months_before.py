"""Asking on about the week's news: the month before the time that was told, or several weeks.

A digest tells of one week, so that it is what moved in that time.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.dates import add_months
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_COUNTS: Final = {"two": 2, "couple": 2, "three": 3, "few": 3, "four": 4, "six": 6}
_BEFORE: Final = regex(
    r"\W*(?:(?:and|so|ok|now|then|what about|how about|what happened|what moved|what was|anything|"
    r"show|give|tell|me|in|from|for|over|of|go|back|please|all of|the|whole|full|entire|also|maybe|"
    r"was there|did i miss|what did i miss|same for)\W+)*"
    r"(?:(?P<n>\d{1,2}|a|one|two|a couple(?: of)?|couple(?: of)?|three|a few|few|four|six) )?"
    r"(?P<unit>month|quarter|fortnight|week)s? "
    r"(?:right )?(?:before|prior to|preceding|earlier|prior|back)"
    r"(?: (?:that|this|it|then|the (?:week|last(?: one)?)))?"
    r"(?: (?:please|pls|too|as well|then))*\W*"
    r"|\W*(?:(?:and|so|ok|what about|how about|in|for|the|show me)\W+)*"
    r"(?:previous|prior|preceding) (?P<same>month|quarter|fortnight)(?: (?:please|too|then))*\W*"
)
"""`and the month before that?`."""
_WEEK: Final = timedelta(days=7)
_PER_QUARTER: Final = 3


def months_before(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """What moved in the time before that which was told; None of other texts."""
    last = memory.question
    if last is None or last.kind not in (Kind.DIGEST, Kind.MOVES):
        return None
    found = _BEFORE.fullmatch(fold(text))
    if found is None:
        return None
    unit, end = found["unit"] or found["same"], _start(last, hearing.today)
    if unit == "week" and (last.as_of or hearing.today) - end <= _WEEK:
        return None  # week by week it is the digest again
    said = (found["n"] or "one").removeprefix("a ").removesuffix(" of")
    count = int(said) if said.isdigit() else _COUNTS.get(said, 1)
    start = _back(end, unit, count)
    return Understood(Question(Kind.MOVES, labs=last.labs, since=start, as_of=end))


def _start(last: Question, today: date) -> date:
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
