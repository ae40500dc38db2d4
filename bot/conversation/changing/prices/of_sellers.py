"""Who sells what was priced: `and CoreWeave?`, `and AWS?`, `which of the two is cheaper`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.rents import sellers_in, without_seller
from bot.questions.rules.sellers import CLOUDS
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

CLOUD: Final = regex(r"\b(?:aws|azure|gcp)\b", re.IGNORECASE)
"""Clouds by names that no lab has."""
_A_SELLER: Final = frozenset((
    T.LAB, T.UNKNOWN, T.AT, T.IN, T.AND, T.STOP, T.COMMA, T.WORD, T.WITH, T.FROM, T.TENURE,
    T.COST, T.MEANING, T.IS, T.BY, T.OR, T.CAN, T.GETS, T.PROVIDES, T.DO, T.DOES, T.IF, T.US, T.VS,
))  # fmt: skip
"""What stands in a message that names who rents chips out, and nothing else."""
_A_CLOUD: Final = frozenset((T.CLOUD, T.BASIS))
_ANY_CLOUD: Final = "“{}” taken as any hyperscaler, whose list prices are not told by name"
_WHICH: Final = regex(
    r"\b(?:which|who|what)\b.*\b(?:cheap(?:er|est)|dearer|dearest|(?:less|more) expensive|costs? "
    r"(?:more|less)|lower|lowest|better)\b"
)
_OF_THOSE: Final = regex(
    r"\bof (?:them|those|these|the (?:two|three|four|lot)|all (?:of )?(?:them|those|three))\b"
)
_OF_ALL: Final = (
    "which of the sellers named is cheapest is not told, as prices are told by kind: the cheapest"
    " place by name is of all on record"
)
_ALIKE: Final = (
    "which of those sellers is cheaper is not on record: hyperscalers are told as one kind"
)


_BY_KIND: Final = "which seller is cheaper is not on record: prices are told by kind, not by seller"


def at_seller(told: Said, last: Question, earlier: Sequence[Question]) -> Understood | None:
    """`and CoreWeave?`, `and AWS?`, after a price: that of a hyperscaler, or the price as it is.

    Of others none of theirs is on record, and no hyperscaler's is told by its name: which is said.
    """
    d = told.draft
    names, clouds = sellers_in(d, told.text), _clouds_in(told)
    last = _before_trend(last, earlier) if last.trend else last
    is_of_price = last.kind is Kind.PRICE and bool(last.chips) and not last.trend
    of_others = d.labs and not {*d.labs} <= CLOUDS and not names
    says_more = not d.kinds <= (_A_SELLER | _A_CLOUD if clouds else _A_SELLER)
    if not (names or clouds) or of_others or not is_of_price or says_more:
        return None
    cloud = PriceBasis.HYPERSCALER
    basis = cloud if clouds else None if last.basis is cloud else last.basis
    asked = replace(last, basis=basis, beside=None, save=False)
    notes = (*map(without_seller, names), *map(_ANY_CLOUD.format, clouds))
    return Understood(asked, notes)


def _before_trend(last: Question, earlier: Sequence[Question]) -> Question:
    """The price that a trend was asked of: `and at AWS?`, of so many chips as were priced."""
    priced = (each for each in earlier if each.kind is Kind.PRICE and each.chips == last.chips)
    today = Question(Kind.PRICE, chips=last.chips)
    return next((each for each in priced if not each.trend), today)


def _clouds_in(told: Said) -> tuple[str, ...]:
    """The hyperscalers that are named, as they were typed."""
    labs = [tag for tag in told.draft.raw if tag.kind is T.LAB and tag.value in CLOUDS]
    named = [told.text[tag.start : tag.end] for tag in labs]
    found = [found[0] for found in CLOUD.finditer(told.text)]
    return tuple(dict.fromkeys((*named, *found)))


def which_seller(told: Said, last: Question, earlier: Sequence[Question]) -> Understood | None:
    """`which of the two is cheaper`, after two clouds: that they are told as one."""
    d, before = told.draft, next(iter(earlier), None)
    is_of_those = bool(_OF_THOSE.search(told.text)) and d.basis is PriceBasis.POSTED_RANGE
    names_else = d.names_any or d.people is not None
    if before is None or names_else or not _WHICH.search(fold(told.text)):
        return None
    if d.basis is PriceBasis.POSTED_RANGE and not is_of_those:
        return None  # `who is cheapest`, of all
    if d.basis is not None and not is_of_those:
        return _by_kind(last, d.basis)
    priced = [(each.kind, each.chips, each.basis) for each in (last, before)]
    are_clouds = last.kind is Kind.PRICE and last.basis is PriceBasis.HYPERSCALER
    if are_clouds and priced[0] == priced[1]:
        return Understood(last, (_ALIKE,))
    return _of_those(last, earlier) if is_of_those else None


def _of_those(last: Question, earlier: Sequence[Question]) -> Understood | None:
    """`which is cheapest of the three`, after a cloud: prices of all kinds, none by its seller."""
    before_it = takewhile(
        lambda each: each.kind is Kind.PRICE and each.chips == last.chips, earlier
    )
    on_cloud = any(each.basis is PriceBasis.HYPERSCALER for each in (last, *before_it))
    if not on_cloud or last.kind is not Kind.PRICE or last.trend:
        return None
    of_all = replace(last, basis=PriceBasis.POSTED_RANGE, beside=None, save=False)
    return Understood(of_all, (_OF_ALL,))


def _by_kind(last: Question, basis: PriceBasis) -> Understood | None:
    """`which one's cheaper over 3 years`, after prices: the price of that kind."""
    if last.kind is not Kind.PRICE or not last.chips or last.trend:
        return None
    return Understood(replace(last, basis=basis, beside=None, save=False), (_BY_KIND,))


_SELLER: Final = (
    r"(?:providers?|sellers?|vendors?|suppliers?|clouds?|neo-?clouds?|places?|company|companies|"
    r"shops?|outfits?|hosts?|marketplaces?)"
)
_IS: Final = (
    r"(?:['’]?s)?(?: is| are| has| have| does| do| sells?| rents?| offers?| got| charges?)*"
)
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
    rf"|{LED}where(?:['’]?s)?(?: is| can| could| do| would| should| i| we| you| one| get| rent|"
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
