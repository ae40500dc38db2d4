"""Asking on about roles: by title, by sides, in another time, after pay, which came or went."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.conversation.changing.market.market_talk import ALL_LABS, OF_ROLES, names_compute
from bot.conversation.changing.market.part_of_roles import roles_of_moves
from bot.conversation.changing.question.of_market import OF_MARKET
from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.role_places import place_in
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Unclear, Understood
from bot.questions.unclear.our_pay import is_of_pay
from bot.questions.words.board_words import (
    ASKS_DIFFERENCE,
    ASKS_LOOKS,
    ASKS_SIDES,
    LOOKS,
    SIDES,
    WHICH_BOARDS,
)
from bot.questions.words.leads import LED, LINK
from bot.questions.words.market_words import EARNS, PAY, ROLES
from bot.questions.words.role_subjects import subject_in
from bot.questions.words.role_titles import levels_alone, titles_in, told_apart, with_titles
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from bot.subjects import NameOf

_MOST_WORDS: Final = 14
_OF_ELSE: Final = (T.GPU, T.BUDGET, T.MOVES, T.DIGEST, T.MONEY)


def by_title(told: Said, last: Question, alone: Question | None) -> Question | None:
    """The roles spoken of whose titles say so, each by its title; pay stays what is asked.

    Whole questions that name whose roles, or where, are asked by themselves.
    """
    if last.kind is not Kind.HIRING or len(told.text.split()) > _MOST_WORDS:
        return None
    if told.draft.has(*_OF_ELSE) or names_compute(told.draft):
        return None
    low = fold(told.text)
    words, rest = titles_in(low)
    words = words or titles_in(fold(told.whole))[0] or levels_alone(low)  # `only …`
    is_whole = alone is not None and alone.kind is Kind.HIRING and alone.work is not None
    if not words or (is_whole and (told.labs or place_in(told.text)[0] or ALL_LABS.search(low))):
        return None
    if alone is not None and is_whole:
        return replace(alone, labs=last.labs, topic=alone.topic or last.topic)
    before = told_apart(last.work)[0] if last.work else None
    work = with_titles(subject_in(rest) or before, words)
    topic = last.topic if last.topic == "pay" else ROLES
    return replace(last, labs=told.labs or last.labs, work=work, topic=topic)


_OF_NO_LOOKS: Final = (T.GPU, T.BUDGET, T.MONEY, T.CHIP, T.SITE)


def of_looks(told: Said, last: Question) -> Question | None:
    """The looks at the boards of the labs spoken of, or named."""
    d = told.draft
    if last.kind not in OF_ROLES or len(told.text.split()) > _MOST_WORDS:
        return None
    if d.has(*_OF_NO_LOOKS) or names_compute(d) or not ASKS_LOOKS.search(fold(told.text)):
        return None
    labs = () if WHICH_BOARDS.search(fold(told.text)) else last.labs
    return Question(Kind.HIRING, labs=told.labs or labs, topic=LOOKS)


_FAMILY: Final = r"(?:research(?: engineering)?|product|infra(?:structure)?|data engineering)"
_FAMILY_ALONE: Final = regex(
    rf"{LED}what(?:['’]?s| is| are)? (?:the )?{_FAMILY}"
    r"(?: (?:roles?|jobs?|ones?))?(?: (?:then|here|there))*\W*"
)


def of_sides(told: Said, last: Question) -> Question | None:
    """What the families and the two sides mean; None where anything else is asked."""
    d = told.draft
    if last.kind not in OF_MARKET or d.names_any:
        return None
    low = fold(told.text)
    if _FAMILY_ALONE.fullmatch(low):
        return None  # `what's research then`, whose roles or pay are meant
    is_asked = ASKS_SIDES.search(low) or (last.topic == "split" and ASKS_DIFFERENCE.fullmatch(low))
    return Question(Kind.HELP, topic=SIDES) if is_asked else None


_ANY: Final = regex(
    rf"{LED}(?:(?:is|are|do they have|have they got|got|is there|are "
    r"there) )?(?:any|some|many|much|how many|how much|which|all|most)"
    r"(?: (?:of|out of))?(?: (?:it|them|those|these|that|roles?|jobs?|ones?|openings?|positions?))?"
    r"(?: (?:are|is|open|based|located|sit|going|there))* (?:in|at|around|near|outside)\b.*"
    rf"|{LED}(?:is|are) (?:it|they|those|these|that) (?:all|mostly|only|"
    r"just|mainly) (?:in )?\w.*"
)
"""`any of it in London`, which is of roles."""


def roles_after_pay(text: str, memory: Memory, _: Hearing) -> Understood | None:
    """The roles spoken of in a place, and not their pay there; None of other texts."""
    last, low = memory.question, fold(text)
    if last is None or not is_of_pay(last) or PAY.search(low) or EARNS.search(low):
        return None
    place = place_in(text)[0]
    if place is None or not _ANY.fullmatch(low):
        return None
    return Understood(replace(last, topic=None, place=place))


_BY_TIME: Final = regex(
    r"\b(?:(?P<one>month|week|quarter)[ -](?:by|on|over)[ -](?P=one)|(?:by|per|each|every) "
    r"(?:month|week|quarter|calendar month)|(?:monthly|weekly|quarterly)"
    r"(?: (?:numbers?|figures?|breakdown|split|view|trend|counts?|totals?))?|"
    r"(?:split|broken down|break it down|breakdown) (?:by|per) (?:month|week|quarter))\b"
)
_NOT_BY_TIME: Final = regex(
    r"\b(?:digest|post|brief|report|pay|salar\w+|prices?|h\d00|power|gpus?)\b"
)
_PROBLEM: Final = (
    "Roles are told for one period at a time, not {}: name it, as in “in March” or “since January”."
    " I can also tell since when the job boards{} are read"
)
_MOST_BY_TIME: Final = 10


def month_by_month(told: Said, typed: str, last: Question, hearing: Hearing) -> Unclear | None:
    """What to type for the roles of one month, and which looks there are; None of other texts."""
    if last.kind not in OF_ROLES:
        return None
    d, low = told.draft, fold(typed)
    found = _BY_TIME.search(low)
    if found is None:
        return None
    is_else = _NOT_BY_TIME.search(low) or names_compute(d)
    if is_else or len(low.split()) > _MOST_BY_TIME:
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


_WHICH: Final = (
    rf"\W*(?:(?:{LINK}|(?:can|could|may|let|do) (?:i|we|you|me|us)|(?:i|we)['’]?d like to|the|"
    r"see)\W+)*"
    r"(?:which|what|(?:list|show|name|give|see|have|get|titles?|names?)(?: me| us)?)"
    r"(?: (?:ones?|roles?|jobs?|openings?|positions?|postings?|titles?|of|them|those|these|the|"
    r"all|were|was|are|is|has|have|had|did|do|they|you|got|been|just|exactly|s|that|it|since))*"
)
_GONE: Final = (
    r"(?:c[ao]me (?:down|off)|clos(?:ed?|ing)|gone?|went(?: away)?|tak(?:en?|ing) (?:down|off)|"
    r"took (?:down|off)|pull(?:ed)?|removed?|disappear(?:ed)?|vanish(?:ed)?|drop(?:ped)?|cut|"
    r"axed|withdrawn?|shut|no longer (?:open|up|there|listed))"
)
_NEW: Final = (
    r"(?:(?:brand |newly )?(?:new|opened|added|posted|listed)|open up|opened up|"
    r"add(?:ed)?|put up|(?:gone?|went|c[ao]me) up|appeared|fresh)"
)
_END: Final = (
    r"(?: (?:ones?|roles?|jobs?|openings?|positions?|down|off|away|up|from|the|board|site|again|"
    r"then|there|exactly|this week|that week|in that (?:time|week)|by (?:name|title)|please|pls|"
    r"recently|lately|since|now|are they|were they))*\W*"
)
_IN: Final = regex(r" (?:in|near|around|from|across|outside(?: of)?)(?: the)? *$")
_STATES: Final = (
    ("gone", regex(rf"{_WHICH} {_GONE}{_END}")),
    ("new", regex(rf"{_WHICH} {_NEW}{_END}")),
)


def which_state(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The roles spoken of that are new, or gone, by their titles; None of other texts."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in (Kind.MOVES, Kind.HIRING):
        return None
    place, at = place_in(text)
    low = _IN.sub("", low[:at]) if place else low
    state = next((state for state, asks in _STATES if asks.fullmatch(low)), None)
    if state is None or ("this week" not in low and hearing.draft(text).has(T.WHEN)):
        return None  # of a time that is named: `and what closed in March`
    asked = last if last.kind is Kind.HIRING else roles_of_moves(last)
    told = Understood(replace(asked, topic=ROLES, place=place or asked.place))
    return follow_up_part(told, Part.BY_STATE, state)
