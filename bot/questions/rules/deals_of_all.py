"""The contracts for compute of all labs: `largest compute contract signed this year`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.questions.on_record import Listing, listed
from bot.questions.rules.bystanders import partners
from bot.questions.rules.contracts import day_as_of
from bot.questions.rules.gather import Draft
from bot.questions.tags import T, When
from bot.questions.types import PriceBasis, Question
from bot.regex import regex

_DEAL: Final = r"(?:contracts?|deals?|agreements?)"
_KIND: Final = (
    r"(?:compute|computing|gpu|chips?|cloud|power|capacity|infrastructure|ai|data cent(?:er|re))"
)
_LED: Final = (
    r"(?:largest|biggest|highest|latest|newest|recent|all|list|every|what|which|any|show|know of)"
)
_ASKS: Final = regex(
    rf"\b{_KIND} {_DEAL}\b"
    rf"|\b{_DEAL} (?:(?:that were )?(?:signed|made|struck|announced) )?(?:of|by|from|with|between|"
    r"across|for|at) (?:all|every|any|the)(?: of)?(?: the)?(?: \w+)? (?:labs?|companies|company)\b"
    rf"|\b{_LED}\b(?: (?:[\w'’-]+)){{0,3}} {_DEAL}\b(?:.{{0,30}}\b(?:signed|announced|made|struck|"
    r"agreed|on record|there|labs?|year|month|20\d\d)\b)"
    rf"|\b(?:largest|biggest|highest|latest|newest)(?: (?:single|ever|known|{_KIND}))* {_DEAL}\W*$"
    r"|\b(?:who|which (?:ai )?(?:labs?|companies)|what (?:labs?|companies))\b.{0,15}"
    rf"\b(?:signed|has|have|got|announced)\b.{{0,40}}\b{_DEAL}\b"
    r"|\bwhat (?:(?:did|have|has|all|do) )*(?:the |ai |all |other )*(?:labs|companies|everyone|"
    r"they all) (?:all )?sign(?:ed)?\b"
    r"|^\W*(?:and |so )?what(?:['’]s| was| is| has| got)?(?: been)? signed\b"
    rf"|^\W*(?:all |new )?{_DEAL} (?:signed )?(?:since|in|this|from|after|of 20|lately|recently)\b",
    re.IGNORECASE,
)
_LATEST: Final = regex(
    r"\W*(?:(?:and|so|any|the|what(?:['’]?s| is| are| was| were)|show me|are there|is there|were"
    r" there) )*(?:(?:recent|latest|newest|most recent|last|big|major|large) )+"
    rf"(?:{_KIND} )*{_DEAL}"
    r"(?: (?:of late|lately|recently|out there|anyone|anybody|signed|made))*\W*"
    r"|\W*(?:and |so )?(?:who|which (?:ai )?lab|which company) (?:was the last to sign|signed "
    rf"(?:last|most recently))(?: (?:an? )?(?:{_KIND} )?{_DEAL})?\W*",
    re.IGNORECASE,
    needs="recent|latest|newest|last|big|major|large",
)
"""`any recent compute deals`, which no week is asked for."""
_OF_ELSE: Final = (
    T.US, T.OUR, T.OFFER, T.ROLES, T.HIRE, T.MOVES, T.COST, T.MONEY, T.DOLLAR, T.CHIP, T.RUN,
    T.TRAIN, T.SITE, T.EACH, T.SOURCE, T.HELP, T.DEFINE, T.SUM, T.THAN, T.VS, T.DIGEST, T.STAFF,
)  # fmt: skip
"""Beside these it is asked of something else, or of one lab alone."""


def deals_of_all(d: Draft, text: str) -> Question | None:
    """The list of what all labs signed, of a time where one is named; None of other texts."""
    is_else = d.stacks or d.labs or d.people is not None or d.has(*_OF_ELSE)
    is_price = d.basis not in (None, PriceBasis.LIST)  # `list all deals`
    if is_else or is_price or partners(d.raw, text) or not _ASKS.search(text):
        return None
    return of_time(listed(Listing.CONTRACTS), d)


def latest_deal(d: Draft, text: str) -> Question | None:
    """The same where what was signed last is asked for, by no lab and in no week."""
    if d.labs or d.stacks or not _LATEST.fullmatch(text):
        return None
    return of_time(listed(Listing.CONTRACTS), d)


def of_time(asked: Question, d: Draft) -> Question:
    """The question of the year or month that a text names, else as it is."""
    if d.has(T.FROM):
        return replace(asked, since=d.since, as_of=day_as_of(d))
    if d.has(T.ASOF, T.UNTIL):
        return replace(asked, as_of=d.as_of)
    lasts = [tag.value.last for tag in d.raw if isinstance(tag.value, When)]
    is_over = d.as_of is not None and lasts == [d.as_of]  # `this year` goes on
    return replace(asked, since=d.since, as_of=d.as_of if is_over else None)
