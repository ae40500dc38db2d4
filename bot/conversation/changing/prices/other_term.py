"""Contracts of another length than those on record: `on a 2-year contract`, `an 18-month lease`.

Prices are kept of contracts of one year and of three. Nothing is worked out between them: it is
said that none is on record, and both are told.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, NamedTuple

from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Reading, Understood
from bot.questions.unclear.foreign_money import WHY
from bot.regex import regex

_NUMBERS: Final = (
    r"\d{1,2}(?:\.5)?|two|four|five|six|seven|eight|nine|ten|eighteen|twenty[- ]?four|"
    r"one and a half|half[- ]an?|half|multi"
)
_UNIT: Final = r"years?['’]?|yrs?|y|months?['’]?|mos?|mths?"
_LENGTH: Final = rf"(?P<count>{_NUMBERS})[- ]?(?P<unit>{_UNIT})"
_DEAL: Final = r"contracts?|commitments?|terms?|leases?|reservations?|agreements?|reserved|commit"
_BEFORE: Final = regex(
    rf"\b{_LENGTH}(?:[- ]long)?[- ](?:fixed |rental |reserved )?(?:{_DEAL})\b",
    re.I,
    needs="contract|commit|term|lease|reserv|agreement",
)
_AFTER: Final = regex(
    rf"\b(?:{_DEAL})(?<!reserved)(?<!commit) (?:of|for|over) {_LENGTH}\b",
    re.IGNORECASE,
    needs="contract|commit|term|lease|reserv|agreement",
)
_SIGNS: Final = regex(
    rf"\b(?:sign|commit|lock|reserve)\w*(?: (?:it|in|up|on|them|ours))* (?:for|to|over) "
    rf"{_LENGTH}\b",
    re.IGNORECASE,
    needs="sign|commit|lock|reserve",
)
_PAYS: Final = regex(r"\b(?:pay|cost|costs|price|rent|bill|cheaper|save)\b", re.IGNORECASE)
_KEPT: Final = regex(
    r"(?:1|one)[- ]?y|(?:3|three)[- ]?y|(?:12|twelve|36|thirty[- ]?six)[- ]?m", re.I
)
"""Lengths that prices are kept of."""
_ONE_YEAR: Final = "one-year contract"
_WHAT_OURS_COSTS: Final = "what does our offer cost on a one-year contract"
_NOTE: Final = (
    "no price of a contract for {} is on record, only of one year and of three: those are told,"
    " and nothing between them is worked out"
)


class OtherTerm(NamedTuple):
    """A message with that length taken as one year, and the length as it was typed."""

    text: str
    length: str

    def told(self, reading: Reading, hearing: Hearing) -> Understood | None:
        """Both prices that are kept, with that note; None where no price is asked."""
        asked = reading.question if isinstance(reading, Understood) else None
        priced = _priced(asked, hearing) if asked and not asked.save else None
        if priced is None or not isinstance(reading, Understood):
            return None
        note = _NOTE.format(self.length)
        return Understood(priced, (*reading.assumed, note), reading.besides)


def other_term(text: str) -> OtherTerm | None:
    """The message where it names a contract of such a length; None of others."""
    found = _BEFORE.search(text) or _AFTER.search(text)
    if found and not _KEPT.match(length := _length(found)):
        return OtherTerm(f"{text[: found.start()]}{_ONE_YEAR}{text[found.end() :]}", length)
    signs = _SIGNS.search(text)
    if signs and _PAYS.search(text) and not _KEPT.match(length := _length(signs)):
        return OtherTerm(_WHAT_OURS_COSTS, length)
    return None


def _length(found: re.Match[str]) -> str:
    count = found["count"].lower()
    unit = "year" if found["unit"].lower().startswith("y") else "month"
    counted = "several" if count == "multi" else found["count"]
    return f"{counted} {unit}{'' if count.startswith('half') else 's'}"


def _priced(asked: Question, hearing: Hearing) -> Question | None:
    """What is asked as the price of its chips on both bases; None where no price is asked."""
    is_of_ours = asked.kind is Kind.OFFER and asked.uses_saved and not asked.labs
    is_price = asked.kind is Kind.PRICE and asked.basis is PriceBasis.CONTRACT_1Y
    priced = asked if is_price and not asked.trend else None
    if is_of_ours:  # whose rent is that of one year, whether that is said or not
        priced = turned(asked, Kind.PRICE, hearing.saved)
    if priced is None or not (priced.offer or priced.chips):
        return None
    return replace(priced, basis=PriceBasis.CONTRACT_1Y, beside=PriceBasis.CONTRACT_3Y, days=None)


_IN_DOLLARS: Final = (
    Kind.PRICE, Kind.OFFER, Kind.MATCH, Kind.REACH, Kind.DILUTION, Kind.COMPARE,
    Kind.LAB, Kind.LEAGUE, Kind.HIRING,
)  # fmt: skip
_AS_POSTED: Final = "since pay is told in the currency of each posting, and no rates are kept"
_NO_MORE: Final = frozenset((
    T.CURRENCY, T.IN, T.TO, T.AND, T.STOP, T.WORD, T.MEANING, T.IS, T.CAN, T.CONVERT, T.COST,
    T.HOWMANY, T.THEY, T.UNIT, T.COMMA, T.TALK, T.DO, T.HAVE, T.GETS, T.BIG,
))  # fmt: skip
"""What says no more than that it is the same, in other money."""


def in_other_money(told: Said, last: Question) -> str | None:
    """What was typed of other money, with why it is left out; None where anything else is asked."""
    named = [tag for tag in told.draft.tags if tag.kind is T.CURRENCY]
    if last.kind not in _IN_DOLLARS or len(named) != 1 or not told.draft.kinds <= _NO_MORE:
        return None
    why = _AS_POSTED if last.kind is Kind.HIRING else WHY
    return f"“{told.text[named[0].start : named[0].end]}” left out, {why}"
