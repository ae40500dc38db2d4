"""Which works are meant: of a kind (`on pretraining`) and of days (`since 2023`, `in 2024`)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.dates import when_at
from bot.questions.of_brief import KINDS
from bot.questions.tags import When

_OF_KIND: Final = dict(
    zip(
        KINDS,
        (
            r"theor\w+|(?:mech(?:anistic)? )?interp(?:retability)?|explainab\w+",
            r"eval(?:s|uations?)?|benchmark\w*|red[- ]team\w*",
            r"fine[- ]?tun\w+|post[- ]?train\w*|rlhf|rl|reinforcement learning|alignment|"
            r"preference (?:tuning|optimi[sz]ation|learning)|instruction[- ]tun\w+",
            r"(?:ml |training )?systems?|infra(?:structure)?|kernels?|inference|serving|"
            r"distributed training",
            r"pre-?train\w*|foundation models?|scaling(?: laws)?",
        ),
        strict=True,
    )
)
_THINGS: Final = (
    r"(?:works?|papers?|publications?|preprints?|stuff|side|part|bit|research|runs?|evidence|ones?)"
)
_KINDS: Final = {
    kind: re.compile(
        rf"\b(?:on|about|in|around|with|regarding|concerning) (?:the |her |his |their )?"
        rf"(?:{words})\b|\b(?:{words})[ -](?:related )?{_THINGS}\b"
        rf"|\b(?:only|just|and) (?:{words})\W*$"
    )
    for kind, words in _OF_KIND.items()
}
_SUBJECT: Final = re.compile(
    r"\b(?:works?|papers?|publications?|preprints?|did|published|wrote|written|worked) "
    r"(?:on|about|around|regarding) (?!(?:record|file|arxiv|it|that|those|them|which|what)\b)\w"
)
"""A subject of works that may be none of these kinds: `her papers on robotics`."""
_NUMBERS: Final = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_SPAN: Final = re.compile(
    rf"\b(?:last|past|previous|recent) (?:(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)}) )?"
    r"(?P<unit>year|month|week)s?\b"
)
_DAYS: Final = {"year": 365, "month": 30, "week": 7}
_LEAD: Final = re.compile(
    r"\b(?P<lead>since|starting(?: in| from| with)?|from|after|(?:newer|later|younger) than|"
    r"no older than|before|until|till|up to|older than|prior to|in|during|of|within|"
    r"between|only|just|the)\s+(?=\S)"
)
_AND_LATER: Final = re.compile(
    r"(?:'s)?\s*(?:\+|on\b|onwards?\b|and (?:on|later|newer|after)\b|or (?:later|newer)\b)"
)
_TO: Final = re.compile(
    r"\s*(?:(?:and|but)\s+(?=before|until|till|up to|prior))?"
    r"(?P<to>[-–—]|(?:to|and|until|till|through|up to|before|prior to)\b)\s*"
)
_YEARS: Final = re.compile(r"\b(20\d\d)\s?[-–—]\s?(?=20\d\d\b(?!-))")
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
    said = _YEARS.sub(r"\1 to ", said)
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
    """The works of the first period that is named; None of one that is no period."""
    for lead in _LEAD.finditer(said):
        found = when_at(said, lead.end(), today)
        if found and _UP_TO.fullmatch(lead["lead"]):
            return None
        if found:
            return _of(found, lead["lead"], said, family, today)
    year = re.search(r"\b(20[012]\d)\b", said)
    if year is None:
        return Works(family)
    found = when_at(said, year.start(), today)
    return _of(found, "", said, family, today) if found else None


def _of(
    found: tuple[When, int], lead: str, said: str, family: str | None, today: date
) -> Works | None:
    """The works of a period after the word that leads to it, up to another where one follows."""
    when, end = found
    first = when.last + timedelta(days=1) if _AFTER.match(lead) else when.first
    to = _TO.match(said, end)
    later = when_at(said, to.end(), today) if to else None
    if to and later:
        return _until(later[0], to["to"], Works(family, first), when, is_span=lead == "between")
    if _AFTER.match(lead) or _FROM.match(lead) or _AND_LATER.match(said, end):
        return Works(family, first)
    return _up_to(Works(family, first), when.last)


def _until(later: When, to: str, works: Works, when: When, *, is_span: bool) -> Works | None:
    """Up to a second period; `in 2022 and 2025` leaves out what lies between, which is no span."""
    is_apart = to == "and" and not is_span and later.first != when.last + timedelta(days=1)
    if is_apart:
        return None
    is_before = to in ("before", "prior to")
    return _up_to(works, later.first - timedelta(days=1) if is_before else later.last)


def _up_to(works: Works, last: date) -> Works | None:
    if works.since is None or last < works.since:
        return None
    return replace(works, days=float((last - works.since).days + 1))
