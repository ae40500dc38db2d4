"""An offer in dollars by the month, the week or the hour: `and per researcher, per month?`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import OFFERS, Memory
from bot.questions.clean import fold
from bot.questions.rules.rents import HOUR
from bot.questions.types import Kind, Reading, Understood
from bot.questions.yearly import YEAR
from bot.regex import regex

_BY: Final = (
    r"(?:(?:per|an?|each|every) |/ ?)(?P<unit>hour|day|week|month|quarter)\b"
    r"|\b(?P<ly>hourly|daily|weekly|monthly|quarterly)\b"
)
_TIMED: Final = regex(_BY, needs="hour|day|week|month|quarter|daily")
_HEADS: Final = (
    r"(?:(?:per|an?|each|for (?:each|every)) )?(?:researcher|person|head|scientist|one)s?"
)
_LEAD: Final = (
    r"(?:(?:and|so|ok|okay|then|but|what about|how about|what is|what's|whats|how much is|in|"
    r"dollars|money|that|it|this|cost|costs|come to|rent)\W+)*"
)
_ALONE: Final = regex(rf"\W*{_LEAD}(?:{_HEADS}\W+)?(?:{_BY})(?:\W+{_HEADS})?\W*")
"""Nothing else is asked: who shares it, and for how long."""
_DAYS: Final = {"h": HOUR, "d": 1.0, "w": 7.0, "m": YEAR / 12, "q": YEAR / 4}
_LEFT_OUT: Final = "left out: dollars are those of a year"


def by_the_time(text: str, heard: Heard, memory: Memory) -> Heard:
    """The same in dollars, told by that time; as it was heard where none is asked for."""
    last, low = memory.question, fold(text)
    if last is None or not isinstance(heard, Asked) or not (found := _TIMED.search(low)):
        return heard
    per = _DAYS[(found["unit"] or found["ly"])[0]]
    if heard.form is Form.DOLLARS and _is_of_offer(heard.reading):
        return _told_by(heard, per)
    if per == HOUR and (by_hour := _by_the_hour(heard, low)):
        return by_hour
    if last.kind not in OFFERS or last.other or heard.form is not Form.ANSWER:
        return heard
    if not _is_of_offer(heard.reading) or not _ALONE.fullmatch(low):
        return heard
    again = Understood(replace(last, save=False))
    return replace(heard, reading=again, form=Form.DOLLARS, is_follow_up=True, per=per)


def _told_by(heard: Asked, per: float) -> Asked:
    """With that time; as it was where it says already that dollars are those of a year."""
    read = heard.reading
    is_left = isinstance(read, Understood) and any(x.endswith(_LEFT_OUT) for x in read.assumed)
    return heard if is_left else replace(heard, per=per)


def _by_the_hour(heard: Asked, low: str) -> Asked | None:
    """What so many chips cost an hour, where that is all that is asked: `per hour?`."""
    read = heard.reading
    if not isinstance(read, Understood) or heard.form is not Form.ANSWER:
        return None
    asked = read.question
    counts = asked.kind is Kind.PRICE and asked.offer is not None and bool(asked.offer.chips)
    if not counts or asked.trend or not _ALONE.fullmatch(low):
        return None
    return replace(heard, reading=replace(read, question=replace(asked, days=HOUR)))


def _is_of_offer(reading: Reading) -> bool:
    return isinstance(reading, Understood) and reading.question.kind in OFFERS
