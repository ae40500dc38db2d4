"""Asking on about roles: how many of the very ones spoken of are new or gone, and which.

What was asked of them before, such as their pay, is not asked again with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.market_talk import OF_ROLES, names_compute
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.market_time import Days, days_asked
from bot.questions.types import Kind, Question
from bot.questions.words.market_words import ROLES
from bot.regex import regex

_LED: Final = r"\W*(?:(?:and|so|ok|but|then|now|hm+|also|out of (?:those|them|these))\W+)*"
_ROLES: Final = r"(?:roles?|jobs?|openings?|postings?|positions?|titles?|reqs|ones?)"
_OF: Final = (
    rf"(?: (?:of )?(?:them|those|these|that|(?:the|those|these) (?:\d+ )?{_ROLES}|{_ROLES}))?"
)
_NEW: Final = (
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
    rf"{_LED}how many{_OF}{_WERE}(?: {_NEW}| {_GONE}){_OF}{_TIME}\W*"
    rf"|{_LED}how many{_OF}{_WERE} since .*"
)
"""`how many of them are new since March`."""
_TOLD: Final = regex(
    rf"{_LED}(?:which|what|list|any|are any|show(?: me)?|just|only)(?: (?:the|me))?"
    rf"{_OF}{_WERE}(?: {_NEW}| {_GONE}){_OF}{_TIME}\W*"
    rf"|{_LED}(?:the )?{_NEW} (?:ones?|since\b.*|in\b.*)\W*"
)
"""`which are new since March`, `only the new ones`."""
_EACH: Final = regex(rf"{_LED}(?:which|list|show|any|how many)\b")
_SO_MANY: Final = regex(
    rf"{_LED}how many(?: {_ROLES})? (?:is|are|were) (?:that|those|these|they|there|it)"
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
