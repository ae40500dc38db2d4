"""How an offer stands against a lab: the ratio, the verdict, and what would flip it."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import NamedTuple

from bot.quantities import Estimate, Interval, Unit, derive


class Standing(StrEnum):
    """Where the first of two quantities lies, seen from the second one's owner."""

    BEHIND = "behind"
    COMPARABLE = "comparable"
    AHEAD = "ahead"


def upside_down(ratio: Estimate) -> Estimate:
    """One over a ratio."""
    i = ratio.interval
    return Estimate(
        Interval(1 / i.high, 1 / i.median, 1 / i.low), Unit.RATIO, ratio.facts, ratio.factors
    )


def standing(ratio: Estimate) -> Standing:
    """How an offer stands by the ratio lab ÷ offer; ranges that reach 1 overlap."""
    if ratio.low > 1:
        return Standing.BEHIND
    return Standing.AHEAD if ratio.high < 1 else Standing.COMPARABLE


class Exceeds(StrEnum):
    """What a figure's range says of a number."""

    YES = "more"
    NO = "not more"
    OPEN = "open"


def exceeds(figure: Estimate, number: float) -> Exceeds:
    """Whether the whole range is above the number, none of it, or a part."""
    if figure.low > number:
        return Exceeds.YES
    return Exceeds.NO if figure.high <= number else Exceeds.OPEN


def ratio_of(theirs: Estimate, ours: Estimate) -> Estimate:
    """Theirs ÷ ours, without a unit."""
    return derive(Unit.RATIO, [theirs], [ours])


class Flip(NamedTuple):
    """Where the verdict turns to comparable: by our people, or by our chips."""

    researchers: int | None
    chips: int | None


def flip_of(ratio: Estimate, researchers: float | None, chips: float | None) -> Flip | None:
    """The nearest number of researchers, and of chips, at which the ranges touch.

    The offer must grow by the ratio's low end when behind, or may shrink to its high end when
    ahead. None when the ranges overlap already.
    """
    where = standing(ratio)
    if where is Standing.COMPARABLE:
        return None
    if where is Standing.BEHIND:
        people = math.floor(researchers / ratio.low) if researchers else None
        return Flip(people or None, math.ceil(chips * ratio.low) if chips else None)
    people = math.ceil(researchers / ratio.high) if researchers else None
    return Flip(people, math.floor(chips * ratio.high) if chips else None)


class Edges(NamedTuple):
    """Between which numbers ranges overlap: beyond them one side is clearly ahead.

    Ours are ahead at `ahead` researchers or fewer, and behind from `behind` on; of chips the other
    way round. None where no whole number does it.
    """

    ahead: int | None
    behind: int | None
    ahead_chips: int | None
    behind_chips: int | None


def edges_of(ratio: Estimate, researchers: float, chips: float | None) -> Edges | None:
    """What would take an offer that is comparable out of the overlap; None for one that is not."""
    if standing(ratio) is not Standing.COMPARABLE:
        return None
    return Edges(
        ahead=(math.ceil(researchers / ratio.high) - 1) or None,
        behind=math.floor(researchers / ratio.low) + 1 if ratio.low else None,
        ahead_chips=math.floor(chips * ratio.high) + 1 if chips else None,
        behind_chips=(math.ceil(chips * ratio.low) - 1) or None if chips else None,
    )


def rank_span(mine: Estimate, others: tuple[Estimate, ...]) -> tuple[int, int]:
    """Best and worst rank that the intervals allow (C-17): ties stay ties."""
    best = 1 + sum(other.low > mine.high for other in others)
    worst = 1 + len(others) - sum(other.high < mine.low for other in others)
    return best, worst
