"""Which of a lab's contracts are asked for: with whom they are, and from when."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.questions.on_record import Listing, listed
from bot.questions.rules.bystanders import partners
from bot.questions.tags import T, When
from bot.questions.types import PriceBasis, Question
from bot.regex import regex

if TYPE_CHECKING:
    from bot.questions.rules.gather import Draft

ALL_CLOUDS: Final = "clouds"
"""Stands for everybody who rents chips out."""
TERM_NOT_TOLD: Final = "when it ends and over how many years a deal runs is not in that record"
SIZE_NOT_JUDGED: Final = "whether a deal is large is not judged: each is told by what it names"
NOT_ADDED: Final = "what is contracted and what is used overlap, and are never added up"
"""Notes on what no record of a contract tells, which lead the answer."""
_CLOUDS: Final = regex(
    r"\b(?:(?:neo)?clouds?(?: (?:providers?|compan(?:y|ies)|vendors?|partners?|deals?|contracts?|"
    r"agreements?))?|hyper-?scalers?|neo-?clouds?)\b",
    re.I,
)
_MAKERS: Final = {"tpu": "google-deepmind", "trainium": "amazon"}
"""Chips that one company alone has to give."""
_CHIP_DEAL: Final = regex(
    r"\b(tpu|trainium)s?\b(?: \w+)? (?:deals?|contracts?|agreements?|commitments?|suppl\w+)\b", re.I
)

_BEFORE: Final = regex(r"\b(?:before|prior to|earlier than)\b", re.I)
"""`before 2025`: all that was known the day before."""


def of_which(question: Question, d: Draft, text: str) -> Question:
    """The question about contracts with whom they are with, and of which time."""
    named = partners(d.raw, text) or _by_chip(text)
    clouds = (ALL_CLOUDS,) if not named and _CLOUDS.search(text) else ()
    since = None if d.has(T.UNTIL, T.ASOF) and not d.has(T.FROM) else d.since
    if since and _BEFORE.search(text):
        return replace(question, partners=named or clouds, as_of=since - timedelta(days=1))
    as_of = day_as_of(d) if d.has(T.FROM) else d.as_of
    return replace(question, partners=named or clouds, since=since, as_of=as_of)


def _by_chip(text: str) -> tuple[str, ...]:
    found = _CHIP_DEAL.search(text)
    return (_MAKERS[found[1].lower()],) if found else ()


def day_as_of(d: Draft) -> date | None:
    """The day after `as of`, where another is the one from which contracts are wanted."""
    pairs = pairwise(d.tags)
    days = (b.value for a, b in pairs if a.kind is T.ASOF and isinstance(b.value, When))
    return next((when.last for when in days), None)


# The contracts for compute of all labs: `largest compute contract signed this year`.

_DEAL: Final = r"(?:contracts?|deals?|agreements?)"
_KIND: Final = (
    r"(?:compute|computing|gpu|chips?|cloud|hyper-?scaler|power|capacity|"
    r"infrastructure|ai|data cent(?:er|re))"
)
_LED: Final = (
    r"(?:largest|biggest|highest|latest|newest|recent|all|list|every|what|which|any|show|know of)"
)
_ASKS: Final = regex(
    rf"\b{_KIND} (?:{_DEAL}|commitments?)\b"
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
_IN_ORDER: Final = regex(
    r"\W*(?:(?:sort|order|rank|list|show|give)(?: me)? )?(?:(?:the|all|compute|these|those) )*"
    rf"{_DEAL} (?:by|in order of|ordered by|sorted by|ranked by) (?:the )?"
    r"(?:size|amounts?|value|worth|dollars?|money|gw|power|gigawatts?|date|day)\W*",
    re.IGNORECASE,
    needs="deal|contract|agreement",
)
"""`deals by amount`, which are listed by the unit that each names."""
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


_SO_MUCH: Final = regex(
    rf"\b(?:{_DEAL}|commitments?|signed)\b[^.?;]{{0,30}}?\b(?:over|above|more than|worth|"
    r"bigger than|larger than|under|below|less than|at least|north of|"
    r"exceeding|of)\b[^.?;]{0,12}?\$? ?\d",
    re.IGNORECASE,
    needs="deal|contract|agreement|commitment|signed",
)
"""`deals above $10 billion`, an amount of no offer: each is told by the unit that it names."""
_AMOUNTS: Final = frozenset((T.MONEY, T.DOLLAR, T.THAN))


def deals_of_all(d: Draft, text: str) -> Question | None:
    """The list of what all labs signed, of a time where one is named; None of other texts."""
    if _IN_ORDER.fullmatch(text):
        return listed(Listing.CONTRACTS)
    is_bound = bool(_SO_MUCH.search(text))
    else_than = set(_OF_ELSE) - (_AMOUNTS if is_bound else set())
    else_than -= {T.MOVES} if _names_deals(d, text) else set()
    is_else = d.stacks or d.labs or d.people is not None or d.has(*else_than)
    pairs = pairwise(d.raw)
    is_cloud = any(a.kind is T.BASIS and b.kind is T.SIGNED for a, b in pairs)  # `big cloud deals`
    is_price = d.basis not in (None, PriceBasis.LIST) and not is_cloud  # `list all deals`
    is_asked = is_bound or _ASKS.search(text)
    if is_else or is_price or partners(d.raw, text) or not is_asked:
        return None
    return of_time(listed(Listing.CONTRACTS), d)


def _names_deals(d: Draft, text: str) -> bool:
    """`all contracts signed in 2025`, whose words are else those of what moved."""
    moved = (text[tag.start : tag.end] for tag in d.raw if tag.kind is T.MOVES)
    return all(_DEALS.search(one) for one in moved)


_DEALS: Final = regex(rf"\b{_DEAL}\b", re.IGNORECASE)


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
