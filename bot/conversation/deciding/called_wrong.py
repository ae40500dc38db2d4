"""That a figure is wrong: which is meant, by what the message names, or one of ours put right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.labs.more_like import more_like
from bot.conversation.changing.question.unsaying import is_turned_round
from bot.conversation.deciding.one_part import question
from bot.conversation.heard import Heard, Reported
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.owning_up import put_right
from bot.conversation.replies.reporting import (
    asks_which,
    contradicted,
    fact_named,
    reported,
    reported_of_one,
    without_figure,
)
from bot.conversation.telling.sourcing import subjects_of
from bot.questions.lab_parts import site_of
from bot.questions.types import Assumptions, Kind, Question, Unclear, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_OF_SOMEBODY: Final = regex(
    r"(?:person|guy|man|woman|author|candidate|researcher|one|name)\b", re.IGNORECASE
)
"""`wrong person, I mean the one at Princeton`: no figure of Princeton."""
_ASKS_SOURCE: Final = regex(
    rf"{LED}(?:source|sources|where|what|show|link|tell|see|history)\b", re.IGNORECASE
)
"""`source F-150`, which reports nothing."""
_OF_FIGURES: Final = (Kind.LAB, Kind.PRICE, Kind.REACH, Kind.LEAGUE, Kind.HIRING)


def called_wrong(text: str, bare: str, memory: Memory, hearing: Hearing) -> Heard | None:
    """That a figure is wrong, or one of ours put right.

    `bare` is the text without the politeness that it begins with.
    """
    if theirs := more_like(text, memory, hearing):
        return question(theirs, memory, hearing)
    report = reported(text) or reported(bare) or _named_as_wrong(text, memory)
    if report is None:
        named = reported_of_one(bare)
        told = with_figures(named, hearing) if named else None
        return told if told and told.of else None
    if is_turned_round(text):
        return None
    ours = put_right(report, memory, hearing)
    return question(ours, memory, hearing) if ours else with_figures(report, hearing)


def contradicted_of_theirs(text: str, memory: Memory, hearing: Hearing) -> Reported | None:
    """`OpenAI has 6,000 people, not 4,500`: of a fact that was shown; else it asks something."""
    no = contradicted(text) if memory.question else None
    return replace(no, otherwise=question(text, memory, hearing)) if no else None


def with_figures(report: Reported, hearing: Hearing) -> Reported:
    """A report with what asks for the figures of the lab, chip, site or run that it names."""
    if report.fact or _OF_SOMEBODY.match(report.words):
        return report
    bare = without_figure(report.about)  # `the Stargate Abilene number`, which asks nothing
    found = (tuple(_asked(said, hearing)) for said in (report.about, bare, report.words) if said)
    return replace(report, of=next(filter(None, found), ()))


def _asked(text: str, hearing: Hearing) -> Iterator[Question]:
    """The questions that a text asks by what it names; several of a name that several have."""
    reading = hearing.read(text)
    if isinstance(reading, Unclear):
        for way in reading.choices:
            told = hearing.read(way.text)
            if isinstance(told, Understood) and site_of(told.question):
                yield told.question
        return
    asked = reading.question if isinstance(reading, Understood) else None
    if asked and asked.kind in _OF_FIGURES and not asked.offer and subjects_of(asked):
        yield replace(asked, assume=Assumptions())  # `5000 staff` is what is said to be right


def _named_as_wrong(text: str, memory: Memory) -> Reported | None:
    """`no, F-150`, where it was asked which figure is wrong."""
    asks = text.rstrip().endswith("?") or _ASKS_SOURCE.match(text)
    asked = asks_which(memory.choices) and not asks
    named = fact_named(text) if asked else ""
    return Reported("", named) if named else None
