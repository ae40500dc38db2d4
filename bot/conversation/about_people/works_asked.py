"""Which works are meant: of a kind (`on pretraining`) and of days (`since 2023`, `in 2024`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.dates import when_at
from bot.questions.kinds_of_work import CALLED
from bot.questions.of_work import SHORT
from bot.questions.tags import When

_THINGS: Final = (
    r"(?:works?|papers?|publications?|preprints?|stuff|side|part|bit|research|runs?|evidence|ones?)"
)
_KINDS: Final = {
    kind: re.compile(
        rf"\b(?:on|about|in|around|with|regarding|concerning) (?:the |her |his |their )?"
        rf"(?:{words})\b|\b(?:{words})[ -](?:related )?{_THINGS}\b"
        rf"|\b(?:only|just|and) (?:{words})\W*$"
    )
    for kind, words in CALLED.items()
}
_SUBJECT: Final = re.compile(
    r"\b(?:works?|papers?|publications?|preprints?|did|published|wrote|written|worked) "
    r"(?:on|about|around|regarding) (?!(?:record|file|arxiv|it|that|those|them|which|what)\b)\w"
    rf"|\b(?:{'|'.join((*SHORT, *SHORT.values()))})\b"
)
"""A subject of works that may be none of these kinds: `papers on robotics`, `only the RL stuff`."""

_TOPIC_ALONE: Final = re.compile(
    r"\W*(?:(?:and|only|just|what about|how about) )*(?:the |her |his |their )?"
    rf"(?:{'|'.join((*SHORT, *SHORT.values()))}) {_THINGS}\W*"
)
_NUMBERS: Final = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_SPAN: Final = re.compile(
    rf"\b(?:last|past|previous|recent) (?:(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)}) )?"
    r"(?P<unit>year|month|week)s?\b"
)
_DAYS: Final = {"year": 365, "month": 30, "week": 7}
_LEAD: Final = re.compile(
    r"\b(?P<lead>since|starting(?: in| from| with)?|from|after|(?:newer|later|younger) than|"
    r"no older than|before|until|till|up to|older than|prior to|in|during|of|within|only|just|the)"
    r"\s+(?=\S)"
)
_AND_LATER: Final = re.compile(
    r"(?:'s)?\s*(?:\+|on\b|onwards?\b|and (?:on|later|newer|after)\b|or (?:later|newer)\b)"
)
_AFTER: Final = re.compile(r"after|newer|later|younger")
_UP_TO: Final = re.compile(r"before|until|till|up to|older than|prior to")
_FROM: Final = re.compile(r"since|starting|from|no older")


@dataclass(frozen=True, slots=True)
class Works:
    """A kind of works, and the first of how many days; each None where it is not told."""

    family: str | None = None
    since: date | None = None
    days: float | None = None

    @property
    def is_any(self) -> bool:
        """Whether any works are told apart."""
        return bool(self.family or self.since)


def works_in(said: str, hearing: Hearing) -> Works | None:
    """The works that a folded message means; None where that is told by what we can't go by.

    Works are on record by kind and from a day on: another subject, or only an end, is neither.
    """
    family = next((kind for kind, words in _KINDS.items() if words.search(said)), None)
    if family is None and _SUBJECT.search(said):
        return None
    if span := _SPAN.search(said):
        return Works(family, hearing.today - timedelta(days=_days(span)))
    return _dated(said, family, hearing.today)


def _days(span: re.Match[str]) -> int:
    count = span["count"] or "one"
    number = _NUMBERS.index(count) + 1 if count in _NUMBERS else int(count)
    return number * _DAYS[span["unit"]]


def _dated(said: str, family: str | None, today: date) -> Works | None:
    """The works of the first period that is named."""
    for lead in _LEAD.finditer(said):
        found = when_at(said, lead.end(), today)
        if found is None:
            continue
        if _UP_TO.fullmatch(lead["lead"]):
            return None
        when, end = found
        is_open = _FROM.match(lead["lead"]) or _AND_LATER.match(said, end)
        return _of(when, family, lead["lead"], is_open=bool(is_open))
    year = re.search(r"\b(20[012]\d)\b", said)
    found = when_at(said, year.start(), today) if year else None
    if found is None:
        return Works(family)
    return _of(found[0], family, "", is_open=bool(_AND_LATER.match(said, found[1])))


def _of(when: When, family: str | None, lead: str, *, is_open: bool) -> Works:
    if _AFTER.match(lead):
        return Works(family, when.last + timedelta(days=1))
    days = None if is_open else float((when.last - when.first).days + 1)
    return Works(family, when.first, days)


def is_of_topic(said: str) -> bool:
    """Whether a folded message asks for works on a topic alone, which no works are kept by."""
    return _TOPIC_ALONE.fullmatch(said) is not None
