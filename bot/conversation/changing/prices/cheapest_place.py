"""Asking on about a price: where it is lowest: `which provider's cheapest for that`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_SELLER: Final = (
    r"(?:providers?|sellers?|vendors?|suppliers?|clouds?|neo-?clouds?|places?|company|companies|"
    r"shops?|outfits?|hosts?|marketplaces?)"
)
_IS: Final = r"(?:['’]?s|s| is| are| has| have| does| do| sells?| rents?| offers?| got| charges?)*"
_LOW: Final = (
    r"(?:(?:the |it |them |that |those |on |at )*(?:cheapest|cheaper|lowest|least expensive|"
    r"best (?:price|rate|deal|value)s?|lowest (?:price|rate|quote)s?|least))"
)
_FOR: Final = (
    r"(?: (?:for|on|of|at|by|in|to)? ?(?:that|those|these|this|it|them|the (?:chip|card|gpu)s?|"
    r"rent|get|the moment|now|today|right now|then|by far|out there|on the market))*"
)
_WHERE: Final = regex(
    rf"{LED}(?:(?:which|what) {_SELLER}|who|whos|whose){_IS} {_LOW}{_FOR}\W*"
    rf"|{LED}(?:is |are |do |can |could |any chance )*(?:any(?:one|body|where| {_SELLER})?|"
    rf"some(?:one|body|where)|there any(?:one|where| {_SELLER}))(?: else| i| we| can| could| get| "
    rf"rent| it| them| that| is| sells?| offers?| have| has)* {_LOW}"
    r"(?: (?:than )?(?:that|those|this|it))?\W*"
    rf"|{LED}where(?:['’]?s| is| can| could| do| would| should| i| we| you| one| get| rent|"
    r" find)* "
    rf"(?:it |them |that |those |these )*{_LOW}{_FOR}\W*"
    rf"|{LED}(?:who|anyone|anybody) (?:undercuts?|beats?) "
    r"(?:that|it|them|those)(?: (?:price|rate)s?)?\W*"
)
"""`which provider's cheapest for that`, `anyone cheaper`, `who undercuts that`."""


def cheapest_place(told: Said, last: Question) -> Question | None:
    """The price spoken of from its lowest on, as of today; None where anything else is asked."""
    d = told.draft
    names_else = d.labs or d.stacks or d.runs or d.ours or d.people is not None
    if last.kind is not Kind.PRICE or not last.chips or names_else:
        return None
    is_of_clouds = last.basis is PriceBasis.HYPERSCALER  # of whom none is told by its name
    if is_of_clouds or not _WHERE.fullmatch(fold(told.text)):
        return None
    now = replace(last, trend=False, since=None, days=None) if last.trend else last
    chips = d.chips or last.chips
    basis = PriceBasis.POSTED_RANGE
    return replace(now, chips=chips, basis=basis, beside=None, as_of=None, save=False)
