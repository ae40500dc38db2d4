"""Which part of a brief is wanted, as a question holds it: a part, a kind of work, and days.

A part is told by what is in it, never by how good that is: the largest run is the one of the
largest known training compute.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.questions.types import Question
from bot.questions.words.kinds_of_work import Need
from bot.regex import regex


class Part(StrEnum):
    """The parts of a brief; the `topic` of a question about a person is one of them."""

    WORKS = "works"
    NEWEST = "the newest work"
    OLDEST = "the oldest works"
    LARGEST = "the largest run"
    SMALLEST = "the smallest run"
    COMPUTE = "the compute"
    CHIPS = "the chips"
    KINDS = "the kinds of work"
    OURS = "runs on our chips"
    SHARE = "one share of our chips"
    COST = "the cost on our chips"
    WHERE = "the institution"
    DETAILS = "the details"
    SAY = "what to say"
    CONCEDE = "what to concede"
    ASK = "questions to ask"
    AVOID = "what to leave unasked"


ADVICE: Final = frozenset((Part.SAY, Part.CONCEDE, Part.ASK, Part.AVOID))
"""Parts that go by all of the works."""
OF_NO_DAYS: Final = ADVICE | {Part.WHERE}
"""Parts that are of no works of some days alone, which are then listed."""
OF_ONE_RUN: Final = (Part.LARGEST, Part.SMALLEST)
"""Parts about one run; each is also the one work that another part is told of."""
EARLIEST: Final = date(1950, 1, 1)
"""The first day of works of which only the last is told: `older than 2024`."""
_DAY: Final = r"\d{4}-\d\d-\d\d"
_WRITTEN: Final = regex(
    rf", only (?P<part>{'|'.join(Part)}|runs on (?P<chips>\d[^,]*?))(?: of works)?"
    rf"(?: on (?P<kind>{'|'.join(Need)})| with (?P<run>{'|'.join(OF_ONE_RUN)})"
    r"| (?:on the topic of|named) (?P<titled>[\w+/' -]{1,60}?)"
    r"(?=,| (?:since|until|within) \d|\s*$))?"
    rf"(?P<days>(?: since (?P<since>{_DAY}))?(?: until (?P<until>{_DAY}))?)"
    r"(?: within (?P<allowed>\d{1,5}(?:\.\d+)?) days)?(?=,|\s*$)"
)
_SIZE: Final = regex(r"\d[\d.]*[BMT]")
"""How large a model is, which is a part of its name."""
_BEFORE_PURPOSE: Final = regex(r'(?:"[^"]*"|[^"])*?(?=\bpurpose(?: is)?\s*[:=–-])', re.IGNORECASE)
"""What stands before a purpose, whose words are the asker's; a name in quotes may hold any."""


def whole(question: Question) -> Question:
    """The question about all of a brief."""
    return replace(question, topic=None, family=None, work=None, since=None, days=None, offer=None)


def days_allowed(question: Question) -> float | None:
    """In how many days the runs on chips are to end, where that was said."""
    is_of_runs = question.topic == Part.OURS and question.since is None
    return question.days if is_of_runs else None


def last_day(question: Question) -> date | None:
    """The last day of the works that are asked for, or None up to today."""
    if question.since is None or question.days is None:
        return None
    return question.since + timedelta(days=question.days - 1)


def narrowed(question: Question, day: Callable[[date], str]) -> str:
    """Of which works a part is: ` on systems since 1 January 2023`; `day` writes a day."""
    since, until = question.since, last_day(question)
    kind = of_kind(question)
    begins = f" since {day(since)}" if since and since != EARLIEST else ""
    return f"{kind}{begins}" + (f" until {day(until)}" if until else "")


def of_kind(question: Question) -> str:
    """Of which kind the works are, or on what by their titles: ` on the topic of vision`; with
    which run.
    """
    if question.family:
        return f" on {question.family}"
    if question.work in OF_ONE_RUN:
        return f" with {question.work}"
    if question.work and _SIZE.fullmatch(question.work):
        return f" named {question.work}"
    return f" on the topic of {question.work}" if question.work else ""


def part_text(
    question: Question, day: Callable[[date], str] = date.isoformat, chips: str = ""
) -> str:
    """`only the compute of works on systems since 2023-01-01`; empty for a whole brief.

    `chips` are those of the question in words, where it is of other ones than ours.
    """
    if question.topic is None:
        return ""
    works = narrowed(question, day)
    of_works = " of works" if works and question.topic != Part.WORKS else ""
    part = f"runs on {chips}" if chips and question.topic == Part.OURS else question.topic
    allowed = days_allowed(question)
    return f"only {part}{of_works}{works}" + (f" within {allowed:g} days" if allowed else "")


def with_part(question: Question, text: str) -> Question:
    """The question with the part that `part_text` wrote into the text that it was read from."""
    found = _written(text)
    if found is None:
        return question
    since, days = _days(found) or (None, None)
    part = Part.OURS if found["chips"] else Part(found["part"])
    is_allowed = part is Part.OURS and since is None and found["allowed"]
    return replace(
        question,
        topic=part.value,
        family=found["kind"],
        work=found["titled"] or found["run"],
        since=since,
        days=float(found["allowed"]) if is_allowed else days,
    )


def chips_at(text: str) -> tuple[int, int] | None:
    """Where the chips of a part stand that `part_text` wrote into a text; None without any."""
    found = _written(text)
    return found.span("chips") if found and found["chips"] else None


def without_part(text: str) -> str:
    """A text without what `part_text` wrote into it."""
    found = _written(text)
    return text[: found.start()] + text[found.end() :] if found else text


def no_such_days(text: str) -> str:
    """Days of such a part that are none, or end before they begin; empty where they are sound."""
    found = _written(text)
    return found["days"].strip() if found and _days(found) is None else ""


def _written(text: str) -> re.Match[str] | None:
    """A part before the purpose, or in a text without that word."""
    before = _BEFORE_PURPOSE.match(text)
    return _WRITTEN.search(text, 0, before.end() if before else len(text))


def _days(found: re.Match[str]) -> tuple[date | None, float | None] | None:
    """The first day and how many; None where no works are of these days."""
    try:
        since, until = (date.fromisoformat(d) if d else None for d in found.group("since", "until"))
    except ValueError:
        return None
    if until is None:
        return since, None
    since = since or EARLIEST
    if since > until:
        return None
    return since, float((until - since).days + 1)
