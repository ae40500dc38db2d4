"""Prices on other terms than those told, of a length that none is kept of, or in other money.

Prices are kept of contracts of one year and of three; nothing is worked out between them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, NamedTuple

from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.rents import OURS_BY, basis_and_days, by_the_year, period
from bot.questions.rules.trends import asks_change
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, PriceBasis, Question, Reading, Understood
from bot.questions.unclear.foreign_money import WHY
from bot.questions.words.trend_words import RESERVED
from bot.regex import regex

_DIFFERENCE: Final = regex(
    r"\b(?:diff(?:erence|s)?|gap|spread|premium|discount|saving|save|compared|relative|next) "
    r"(?:to|from|over|vs|on|against|with|between)\b|\bagainst\b"
    r"|\bhow (?:much|many)(?: (?:more|less|extra|cheaper|dearer|pricier|lower|higher|better)\b"
    r"|.{0,20}\b(?:save|saved|saving|on top)\b)"
    r"|\b(?:more|less|cheaper|dearer|extra) (?:by )?how much\b"
    r"|\bhow much (?:does|do|would|is) .{0,20}\b(?:add|save|more|less|cheaper)\b",
    re.IGNORECASE,
)


def against_terms(told: Said, last: Question) -> Question | None:
    """By the hour, the terms told and those named; None where others than these are named."""
    d = told.draft
    is_price = last.kind is Kind.PRICE and last.chips and d.basis is not None
    if not is_price or d.chips or d.stacks or d.labs or (last.offer and last.offer.usd_per_year):
        return None
    is_beside = d.has(T.THAN, T.VS, T.COMPARE) or _DIFFERENCE.search(told.text)
    if not is_beside or asks_change(d, fold(told.text)):
        return None
    of_now = PriceBasis.CONTRACT_1Y if last.offer else PriceBasis.LIST_8X
    basis = last.basis or of_now
    beside = None if basis == d.basis else d.basis
    alone = replace(last, offer=None, days=None, assume=Assumptions(), save=False)
    return replace(alone, basis=basis, beside=beside, trend=False, since=None)


_CLAIM: Final = compiled(
    "([<basis><guarantee>])~[<is><cost><no><can><talk><word><unknown>]{0,3}~"
    "(?:[<pct><factor><beat>]|<num>~<x>~[<cost><beat>]|<cost>~<than>)"
)
_OF_ELSE: Final = frozenset((
    T.CHIP, T.LAB, T.HARDWARE, T.PEOPLE, T.STAFF, T.IF, T.ASSUME, T.MONEY, T.RUN, T.RESEARCH,
    T.PRODUCT, T.REPRICED, T.OUR, T.US,
))  # fmt: skip
"""Beside these it is supposed, or of something that is named."""
_PRICED: Final = (Kind.OFFER, Kind.DILUTION, Kind.PRICE)
_RESERVED: Final = regex(r"reserved", re.IGNORECASE)
_CONTRACT: Final = "one-year contract"
"""What reserved chips are rented on, of the bases on record."""
_OWN: Final = regex(r"['’]s\b|\bprices?\b")


def claimed_of_basis(text: str, last: Question, hearing: Hearing) -> str:
    """The question for the price on that basis, after dollars of chips; else as it was said."""
    if last.kind not in _PRICED:
        return text
    tags = hearing.tags(text)
    found = _CLAIM.search(coded(tags))
    if found is None or not _OF_ELSE.isdisjoint(tag.kind for tag in tags):
        return text
    named, said = tags[found.start(1)], tags[found.start() : found.end()]
    basis = _OWN.sub("", text[named.start : named.end]).strip()
    if any(tag.kind is T.NUM and tag not in said for tag in tags):
        return text
    if named.kind is T.BASIS:
        return f"on {basis}?"
    promised = last.offer.guaranteed_per_researcher if last.offer else None
    return text if promised or not _RESERVED.fullmatch(basis) else f"on a {_CONTRACT}?"


_FOUND: Final = (Kind.DILUTION, Kind.MATCH)
_SAYS_NO_MORE: Final = frozenset((
    T.BASIS, T.GUARANTEE, T.OR, T.AND, T.AT, T.IN, T.FOR, T.WITH, T.IF, T.STOP, T.COMMA,
    T.WORD, T.MEANING, T.IS, T.PER, T.UNIT, T.DAYS, T.COST, T.THEY, T.CAN, T.HOWMANY,
    T.SIGNED, T.TALK,
))  # fmt: skip
_A_YEAR: Final = "“{}” left out: dollars are those of a year"


def found_at(told: Said, last: Question) -> Understood | None:
    """`on demand?`, `per month?`, after what hires or a lab's average would take; else None.

    It is no price of the chips that we have, which were not asked about.
    """
    d = told.draft
    is_of_room = last.floor is not None and not last.chips  # which tells no dollars
    if last.kind not in _FOUND or is_of_room or not d.kinds <= _SAYS_NO_MORE:
        return None
    if basis := d.basis or (PriceBasis.CONTRACT_1Y if RESERVED.search(fold(told.text)) else None):
        return _by(basis, last)
    span = period(d, told.text)
    if span is None and not by_the_year(d, told.text):
        return None
    if timed := for_that_time(told, last):
        return Understood(timed)
    left = (_A_YEAR.format(told.text[span.start : span.end]),) if span else ()
    return Understood(replace(last, save=False), left)


def for_that_time(told: Said, asked: Question) -> Question | None:
    """What equals a lab's average in dollars for the time that was said; None of anything else."""
    if asked.kind is not Kind.MATCH:
        return None
    return replace(asked, days=basis_and_days(told.draft, told.text)[1], save=False)


def _by(basis: PriceBasis, last: Question) -> Understood | None:
    """The same rented on that basis; a year's contract is what goes without saying."""
    if basis not in (*OURS_BY, PriceBasis.CONTRACT_1Y):
        return None
    named = basis if basis in OURS_BY else None
    assume = replace(last.assume, basis=named, usd_per_hour=None)
    return Understood(replace(last, assume=assume, save=False))


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
