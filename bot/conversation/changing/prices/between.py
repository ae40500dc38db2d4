"""The difference between two prices spoken of, a basis by a name of its own, rent for a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.prices.comparing import of_both
from bot.conversation.changing.prices.of_prices import TIMED
from bot.conversation.changing.question.turning import turned
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.rents import HOUR, basis_and_days, by_the_year, period
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.words.trend_words import RESERVED
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import Offer

_DIFFERS: Final = regex(
    r"\bhow (?:much|far) (?:is |are )?(?:more|less|cheaper|dearer|costlier|apart)\b"
    r"|\b(?:difference|gap|premium|mark-?up)\b|\bby how much\b"
    r"|\b(?:more|less|cheaper|dearer|costlier|pricier)(?: expensive)? than\b"
    r"|(?:%|\bper ?cent) (?:more|less|cheaper|dearer|costlier|off|lower|higher)\b"
)
_DISCOUNT: Final = regex(
    r"\b(?:discounts?|rebates?|savings?|save|price break|cheaper|less)\b.{0,40}\b(?:commit\w*|"
    r"contracts?|longer|long[- ]term|sign(?:ing)?|reserv\w*|lock\w*|years?|term)\b"
    r"|\b(?:volume |long[- ]term |commitment )?discounts?\W*$"
)
_PER: Final = regex(
    r"^\W*(?:(?:and|so|what is that|what's that|how much is that|the cost|the bill|cost)\W+)*"
    r"(?:(?:in|for) )?(?:per|an?|each|every|by the|/|(?:month|week|dai|quarter|year|hour)ly\b)",
    re.IGNORECASE,
)
_OF_ELSE: Final = (
    T.BASIS, T.LAB, T.PEOPLE, T.HARDWARE, T.WHEN, T.DAYS, T.MONEY, T.RUN, T.TRAIN, T.VALUE, T.OUR,
    T.US, T.ROLES, T.NUM,
)  # fmt: skip
"""What makes of it a question of its own, or of another kind of price."""
_OF_A_RUN: Final = (
    T.TRAIN, T.RUN, T.SIZE, T.SIZED, T.LAB, T.PEOPLE, T.RESEARCHERS, T.MONEY, T.DO, T.HOWLONG,
    T.ASOF, T.MORE, T.VS,
)  # fmt: skip
"""Beside these, chips and a time are not what a price was asked of."""
_A_TIME: Final = frozenset((
    T.PER, T.UNIT, T.STOP, T.COMMA, T.AND, T.WORD, T.IN, T.FOR, T.DAYS, T.MEANING, T.IS, T.HOWMANY,
    T.SLASH, T.COST,
))  # fmt: skip


def rent_for_a_time(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`per month?`, after an offer: what its chips rent for in that time."""
    d = told.draft
    units = [tag.value for tag in d.tags if tag.kind in (T.UNIT, T.DAYS)]
    if last.kind is not Kind.OFFER or len(units) != 1 or not d.kinds <= _A_TIME:
        return None
    price = turned(last, Kind.PRICE, saved)
    days = units[0] if isinstance(units[0], float) else None
    if price is None or not price.chips or days is None or not _PER.match(told.text):
        return None
    basis = last.assume.basis or PriceBasis.CONTRACT_1Y  # by which the year was told
    return replace(price, basis=basis, days=None if days in (HOUR, YEAR) else days)


def chips_for_a_time(told: Said, last: Question) -> Question | None:
    """`so 256 of them for 3 months is what`, after a price: that many rented for that time."""
    d, chips = told.draft, told.offer_chips
    is_timed = d.days is not None or d.basis in TIMED or period(d, told.text) is not None
    is_timed = is_timed or by_the_year(d, told.text)
    if last.kind is not Kind.PRICE or not chips or not is_timed or d.has(*_OF_A_RUN):
        return None
    basis, days = basis_and_days(replace(d, stacks=()), told.text)
    names = tuple(dict.fromkeys(each.chip for each in chips))
    kept = basis or (None if last.basis in TIMED else last.basis)
    return Question(
        Kind.PRICE, offer=Offer(chips=chips), chips=names, basis=kept, days=days, as_of=last.as_of
    )


def between_prices(told: Said, last: Question, earlier: Sequence[Question]) -> Question | None:
    """`how much more is the H200`, `what's the difference`: both of the chips spoken of.

    Of one chip alone the answer tells what other kinds of prices come to.
    """
    d = told.draft
    is_asked = _DIFFERS.search(fold(told.text)) and not d.has(*_OF_ELSE)
    if last.kind is not Kind.PRICE or last.trend or not is_asked or len(d.chips) > 1:
        return None
    prices = (each.chips for each in (last, *earlier) if each.kind is Kind.PRICE)
    spoken = tuple(dict.fromkeys((*d.chips, *(chip for chips in prices for chip in chips))))
    if len(spoken) < 2 or (len(last.chips) > 1 and not d.chips):
        return replace(last, beside=_basis_before(last, earlier) or last.beside)
    return of_both(last, spoken[1::-1], earlier)


def _basis_before(last: Question, earlier: Sequence[Question]) -> PriceBasis | None:
    """The other basis on which the same chips were priced before; on demand where none was said."""
    before = next((each for each in earlier if each.kind is Kind.PRICE), None)
    if before is None or before.trend or before.topic or before.chips != last.chips:
        return None
    basis = before.basis or PriceBasis.LIST_8X
    return None if basis in (last.basis or PriceBasis.LIST_8X, last.beside) else basis


def reserved(told: Said, last: Question) -> Question | None:
    """`what about reserved`, `any discount for a year`: the chips spoken of on such a contract."""
    d, low = told.draft, fold(told.text)
    is_of_price = last.kind is Kind.PRICE and not last.trend and bool(last.chips)
    is_cheaper = _DISCOUNT.search(low) and d.basis in (None, PriceBasis.CONTRACT_1Y)
    said = {T.DAYS, T.BASIS} if is_cheaper else {T.DAYS}
    is_else = any(kind not in said and d.has(kind) for kind in _OF_ELSE)
    if not is_of_price or is_else or not (is_cheaper or RESERVED.search(low)):
        return None
    chips = d.chips or last.chips
    days = last.days if d.days is None else d.days if d.days != YEAR else None
    return replace(
        last, chips=chips, basis=PriceBasis.CONTRACT_1Y, days=days, beside=None, save=False
    )
