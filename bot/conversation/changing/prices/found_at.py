"""Dollars that were found beside hires or a lab's average, on another basis or for another time."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.rents import OURS_BY, basis_and_days, by_the_year, period
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Understood
from bot.questions.words.trend_words import RESERVED

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
