"""Asking on about roles: `month by month`, of which one time is told at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.conversation.changing.market.market_talk import OF_ROLES, names_compute
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.types import Choice, Kind, Question, Unclear
from bot.questions.words.board_words import LOOKS
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from bot.subjects import NameOf

_BY_TIME: Final = regex(
    r"\b(?:(?P<one>month|week|quarter)[ -](?:by|on|over)[ -](?P=one)|(?:by|per|each|every) "
    r"(?:month|week|quarter|calendar month)|(?:monthly|weekly|quarterly)"
    r"(?: (?:numbers?|figures?|breakdown|split|view|trend|counts?|totals?))?|"
    r"(?:split|broken down|break it down|breakdown) (?:by|per) (?:month|week|quarter))\b"
)
_OF_ELSE: Final = regex(r"\b(?:digest|post|brief|report|pay|salar\w+|prices?|h\d00|power|gpus?)\b")
_PROBLEM: Final = (
    "Roles are told for one period at a time, not {}: name it, as in “in March” or “since January”."
    " I can also tell since when the job boards{} are read"
)
_MOST_WORDS: Final = 10


def month_by_month(told: Said, typed: str, last: Question, hearing: Hearing) -> Unclear | None:
    """What to type for the roles of one month, and which looks there are; None of other texts."""
    if last.kind not in OF_ROLES:
        return None
    d, low = told.draft, fold(typed)
    found = _BY_TIME.search(low)
    if found is None:
        return None
    is_else = _OF_ELSE.search(low) or names_compute(d)
    if is_else or len(low.split()) > _MOST_WORDS:
        return None
    kept = last if last.kind is Kind.HIRING else Question(Kind.HIRING, labs=last.labs)
    topic = None if kept.topic == LOOKS else kept.topic
    labs = told.labs or kept.labs
    one = replace(kept, labs=labs, topic=topic, days=None, since=None, as_of=None)
    name = hearing.reader.words.directory.name
    problem = _PROBLEM.format(_how(found[0]), _whose(labs, name))
    return Unclear(None, problem, _ways(one, hearing), is_plain=True)


def _how(words: str) -> str:
    unit = next(unit for unit in ("month", "week", "quarter") if unit in words)
    return f"{unit} by {unit}"


def _whose(labs: tuple[str, ...], name: NameOf) -> str:
    return f" of {name(labs[0])}" if len(labs) == 1 else ""


def _ways(one: Question, hearing: Hearing) -> tuple[Choice, ...]:
    """The looks, the year so far and the last week on record, as they are typed."""
    directory = hearing.reader.words.directory
    looks = to_text(Question(Kind.HIRING, labs=one.labs, topic=LOOKS), directory)
    year = to_text(replace(one, since=date(hearing.today.year, 1, 1)), directory)
    week = to_text(one, directory)
    return tuple(Choice(text, text) for text in (looks, year, week))
