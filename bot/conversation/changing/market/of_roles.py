"""Asking on about roles: by their titles, by sides, after pay, and since when they are counted."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.market_talk import ALL_LABS, OF_ROLES, names_compute
from bot.conversation.changing.question.of_market import OF_MARKET
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.market import place_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.unclear.not_published import is_of_pay
from bot.questions.words.board_words import (
    ASKS_DIFFERENCE,
    ASKS_LOOKS,
    ASKS_SIDES,
    LOOKS,
    SIDES,
    WHICH_BOARDS,
)
from bot.questions.words.leads import LED
from bot.questions.words.market_words import EARNS, PAY, ROLES
from bot.questions.words.role_subjects import subject_in
from bot.questions.words.role_titles import levels_alone, titles_in, told_apart, with_titles
from bot.regex import regex

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
