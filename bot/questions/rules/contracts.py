"""Which of a lab's contracts are asked for: with whom they are, and from when."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.questions.rules.bystanders import partners
from bot.questions.tags import T, When
from bot.questions.types import Question
from bot.regex import regex

if TYPE_CHECKING:
    from bot.questions.rules.gather import Draft

ALL_CLOUDS: Final = "clouds"
"""Stands for everybody who rents chips out."""
TERM_NOT_TOLD: Final = "when it ends and over how many years a deal runs is not in that record"
SIZE_NOT_JUDGED: Final = "whether a deal is large is not judged: each is told by what it names"
"""Notes on what no record of a contract tells, which lead the answer."""
_CLOUDS: Final = regex(
    r"\b(?:(?:neo)?clouds?(?: (?:providers?|compan(?:y|ies)|vendors?|partners?|deals?|contracts?|"
    r"agreements?))?|hyper-?scalers?|neo-?clouds?)\b",
    re.I,
)
_MAKERS: Final = {"tpu": "google-deepmind", "trainium": "amazon"}
"""Chips that one company alone has to give."""
_CHIP_DEAL: Final = regex(
    r"\b(tpu|trainium)s?\b(?: \w+)? (?:deals?|contracts?|agreements?|commitments?|suppl\w+)\b", re.I
)

_BEFORE: Final = regex(r"\b(?:before|prior to|earlier than)\b", re.I)
"""`before 2025`: all that was known the day before."""


def of_which(question: Question, d: Draft, text: str) -> Question:
    """The question about contracts with whom they are with, and of which time."""
    named = partners(d.raw, text) or _by_chip(text)
    clouds = (ALL_CLOUDS,) if not named and _CLOUDS.search(text) else ()
    since = None if d.has(T.UNTIL, T.ASOF) and not d.has(T.FROM) else d.since
    if since and _BEFORE.search(text):
        return replace(question, partners=named or clouds, as_of=since - timedelta(days=1))
    as_of = day_as_of(d) if d.has(T.FROM) else d.as_of
    return replace(question, partners=named or clouds, since=since, as_of=as_of)


def _by_chip(text: str) -> tuple[str, ...]:
    found = _CHIP_DEAL.search(text)
    return (_MAKERS[found[1].lower()],) if found else ()


def day_as_of(d: Draft) -> date | None:
    """The day after `as of`, where another is the one from which contracts are wanted."""
    pairs = pairwise(d.tags)
    days = (b.value for a, b in pairs if a.kind is T.ASOF and isinstance(b.value, When))
    return next((when.last for when in days), None)
