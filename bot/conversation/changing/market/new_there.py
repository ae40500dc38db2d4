"""Which of the roles or the news are new, and how many."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.market_talk import OF_ROLES, names_compute
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.market_time import Days, days_asked
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
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
_LED: Final = rf"\W*(?:(?:{LINK}|is there|are there|was there)\W+)*"
_BARE: Final = regex(
    rf"{_LED}(?:any(?:thing|one)?|what(?:['’]?s| is)?|something)(?: (?:else|really|that is))? "
    r"(?:new|changed|moved|different|happening)(?: ones?)?"
    r"(?: \w+)*\W*"
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


_OUT_OF: Final = rf"\W*(?:(?:{LINK}|out of (?:those|them|these))\W+)*"
_ROLES: Final = r"(?:roles?|jobs?|openings?|postings?|positions?|titles?|reqs|ones?)"
_OF: Final = (
    rf"(?: (?:of )?(?:them|those|these|that|(?:the|those|these) (?:\d+ )?{_ROLES}|{_ROLES}))?"
)
_NEW_ONES: Final = (
    r"(?:(?:really |just |only |brand )*(?:new(?:ly (?:opened|posted|added|listed))?|fresh|opened|"
    r"posted|added|listed|advertised|put up|came up|went up|appeared|published|recent))"
)
_GONE: Final = (
    r"(?:closed|gone|taken down|pulled|removed|disappeared|vanished|came down|went down|"
    r"(?:been )?filled)"
)
_WERE: Final = (
    r"(?: (?:are|is|were|was|have|has|got|did they|do they have|(?:have|has) been|are there))?"
)
_TIME: Final = r"(?: (?:since|in|from|over|during|this|last|the|past|after|between)\b.*)?"
_COUNTED: Final = regex(
    rf"{_OUT_OF}how many{_OF}{_WERE}(?: {_NEW_ONES}| {_GONE}){_OF}{_TIME}\W*"
    rf"|{_OUT_OF}how many{_OF}{_WERE} since .*"
)
"""`how many of them are new since March`."""
_TOLD: Final = regex(
    rf"{_OUT_OF}(?:which|what|list|any|are any|show(?: me)?|just|only)(?: (?:the|me))?"
    rf"{_OF}{_WERE}(?: {_NEW_ONES}| {_GONE}){_OF}{_TIME}\W*"
    rf"|{_OUT_OF}(?:the )?{_NEW_ONES} (?:ones?|since\b.*|in\b.*)\W*"
)
"""`which are new since March`, `only the new ones`."""
_EACH: Final = regex(rf"{_OUT_OF}(?:which|list|show|any|how many)\b")
_SO_MANY: Final = regex(
    rf"{_OUT_OF}how many(?: {_ROLES})? (?:is|are|were) (?:that|those|these|they|there|it)"
    r"(?: (?:in total|in all|all together|altogether|then|now))*\W*"
)
"""`how many roles is that`, of those whose pay was told."""


def so_many_new(told: Said, typed: str, last: Question) -> Question | None:
    """The roles spoken of, counted or each by its title; None where others are named."""
    if last.kind not in OF_ROLES:
        return None
    d, low = told.draft, fold(typed)
    if last.kind is Kind.MOVES and last.labs and _COUNTED.fullmatch(low):
        last = Question(Kind.HIRING, labs=last.labs, since=last.since, as_of=last.as_of)
    names_else = bool({*d.labs} - {*last.labs}) or d.people is not None or names_compute(d)
    if last.kind is not Kind.HIRING or names_else:
        return None
    is_paid = last.topic == "pay"
    if is_paid and _SO_MANY.fullmatch(low):
        return replace(last, topic=None)
    is_counted, is_told = bool(_COUNTED.fullmatch(low)), bool(_TOLD.fullmatch(low))
    is_whole = not (is_paid or last.work or last.family or last.place)
    if is_whole and not _EACH.match(low):
        return None  # of whole boards it is what moved
    if not (is_counted or is_told):
        return None
    is_timed = d.days is not None or d.since is not None or d.as_of is not None
    since, as_of = days_asked(d, told.text) if d.days is None else Days()
    time = Days(since, as_of) if is_timed else Days(last.since, last.as_of)
    days = d.days if is_timed else last.days
    topic = ROLES if is_told else None
    return replace(last, topic=topic, days=days, since=time.since, as_of=time.as_of)
