"""Asking on about roles: what is new of the very ones that were spoken of: `anything new there`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.market_talk import names_compute
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.market_time import days_asked
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.words.market_words import ROLES
from bot.regex import regex

_THERE: Final = regex(
    r"\b(?:there|at (?:them|those|these|either|both|that (?:lab|place|office))|"
    r"(?:for|with|of|among|in) (?:them|those|these|that|either|both)|on (?:those|these|that|their) "
    r"(?:boards?|lists?|roles?)|of (?:that|those) kind|(?:they|them|those|these))\b"
)
_NEW: Final = regex(
    r"\b(?:new|news|changed?|changes|moved|moves|happen(?:ed|ing|s)?|different|added|fresh|"
    r"came up|come up|coming up|popped up|gone|missed?)\b"
)
_LED: Final = r"\W*(?:(?:and|so|ok|but|is there|are there|was there)\W+)*"
_BARE: Final = regex(
    rf"{_LED}(?:any(?:thing|one)?|what(?:['’]?s| is)?|something)(?: (?:else|really|that is))? "
    r"(?:new|changed|moved|different|happening)(?: ones?)?"
    r"(?: (?:this|last|in|since|over|the|past|for|days?|weeks?|months?|year|\d+|\w+))*\W*"
)
"""`anything new this month`, which after the roles of some is asked of these."""
_OF_THE_MARKET: Final = regex(
    r"\b(?:market|compute|prices?|deals?|contracts?|models?|else|chips?)\b"
)
_WHAT_MOVED: Final = regex(rf"{LED}what(?:['’]?s| has| have| is)? (?:chang|mov)\w*")
"""Of the whole boards, whatever of them was spoken of."""
_MOST_WORDS: Final = 12


def new_there(told: Said, typed: str, last: Question) -> Question | None:
    """The roles spoken of in the time that is named; of another lab it is a question of its own."""
    if last.kind is not Kind.HIRING:
        return None
    d, low = told.draft, fold(typed)  # `there` may be the labs by name by now
    names_else = bool({*d.labs} - {*last.labs}) or d.has(T.DIGEST, T.COST) or names_compute(d)
    if names_else or len(low.split()) > _MOST_WORDS:
        return None
    is_of_some = bool(last.family or last.place or last.work)  # of whole boards it is what moved
    moves = d.has(T.MOVES) or bool(d.labs)
    if not is_of_some or _OF_THE_MARKET.search(low) or not _asks_new(low, moves=moves):
        return None
    since, as_of = days_asked(d, told.text) if d.days is None else (None, None)
    is_timed = bool(since or as_of or d.days)
    if not (is_timed or last.place or last.labs[1:]):
        return None  # of one lab it is what moved there
    return replace(last, topic=ROLES, days=d.days, since=since, as_of=as_of)


def _asks_new(low: str, *, moves: bool) -> bool:
    if _WHAT_MOVED.match(low):
        return False
    return moves and bool(_BARE.fullmatch(low) or (_NEW.search(low) and _THERE.search(low)))
