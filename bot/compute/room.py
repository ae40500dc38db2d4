"""How many people fit: the most who can share an offer when each is to have so much of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot.compute.chips import h100e_per_chip
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures
from bot.compute.offers import OfferFigures, chips_now, figures_of
from bot.compute.own import own_point
from bot.compute.tiers import Tier, next_above, tiers
from bot.ledger import Ledger
from bot.quantities import Estimate, Interval, Unit, derive
from bot.questions.types import Assumptions, Floor, Level
from storage.records import Amount, Offer, how_many

_NOISE = 1e-9
"""Of a division of floats: 60 people are not 59.999999."""


@dataclass(frozen=True, slots=True)
class Room:
    """An offer, what everyone is to have of it in H100e, and for how many that is enough."""

    offer: Offer
    today: OfferFigures
    floor: Estimate
    at_most: Estimate
    """Whole people: low, middle and high rounded down."""
    ledger: Ledger
    assume: Assumptions

    @property
    def count(self) -> int:
        """The largest whole number of researchers who can all have the floor."""
        return int(self.at_most.median)

    @property
    def hires(self) -> int | None:
        """How many more than today that is, negative where it is fewer; None without a team."""
        people = self.today.researchers
        return None if people is None else math.floor(self.count - people.median)

    @property
    def missing(self) -> Estimate | None:
        """H100e to add for today's team to have the floor; None where it has it.

        (floor − H100e each) × researchers ÷ research share: of what is added, too, only that share
        goes to research.
        """
        people, each = self.today.researchers, self.today.per_researcher
        if people is None or each is None or (self.hires or 0) >= 0:
            return None
        share = self.today.research_share
        lacks = (self.floor.median - each.median) * people.median / share.median
        facts = derive(Unit.H100E, [self.floor, people], [each, share]).facts
        return Estimate(Interval.point(lacks), Unit.H100E, facts)

    def shared_by(self, people: int) -> OfferFigures:
        """The figures of the same offer with so many researchers."""
        grown = replace(self.offer, researchers=Amount(float(people)))
        return figures_of(grown, self.ledger, self.assume)


def room_of(
    offer: Offer, least: Floor, lab: LabFigures | None, ledger: Ledger, assume: Assumptions
) -> Room | None:
    """Research H100e of the offer ÷ the floor, rounded down to people.

    None where the offer has no H100e or the floor no figure: a lab without one, a tier without a
    lower bound, a chip without a rate.
    """
    today = figures_of(offer, ledger, assume)
    floor = _floor(least, today, offer, lab, ledger)
    if today.h100e is None or floor is None or floor.median <= 0:
        return None
    shares = derive(Unit.PEOPLE, [today.h100e, today.research_share], [floor])
    i = shares.interval
    whole = Interval(*(float(math.floor(end + _NOISE)) for end in (i.low, i.median, i.high)))
    return Room(offer, today, floor, replace(shares, interval=whole), ledger, assume)


class Taken(NamedTuple):
    """How many chips of a kind it takes for everyone to have the floor: in all, and to add."""

    total: Estimate
    more: Estimate
    """0 where as many run today."""


def chips_for(
    offer: Offer, least: Floor, chip: str, ledger: Ledger, assume: Assumptions
) -> Taken | None:
    """Floor × researchers ÷ research share ÷ the chip's rate; less what runs, in whole chips.

    None without researchers, or a chip without a rate.
    """
    today = figures_of(offer, ledger, assume)
    rate, kind = h100e_per_chip(ledger, chip), replace(least, chip=least.chip or chip)
    floor = _floor(kind, today, offer, None, ledger)
    if rate is None or floor is None or today.researchers is None:
        return None
    total = derive(Unit.CHIPS, [floor, today.researchers], [today.research_share, rate])
    held = today.h100e.median / rate.median if today.h100e else 0.0
    facts = (*total.facts, *(today.h100e.facts if today.h100e else ()))
    more = Estimate(_whole(max(0.0, total.median - held)), Unit.CHIPS, facts)
    return Taken(replace(total, interval=_whole(total.median)), more)


def _whole(chips: float) -> Interval:
    return Interval.point(float(math.ceil(chips - _NOISE)))


def _tier_meant(least: Floor, today: OfferFigures, ledger: Ledger) -> Tier | None:
    """The tier that is named, or that the offer is in; to fall to one is to lose the next above."""
    if least.level is Level.OURS:
        return today.tier
    if least.level is Level.NEXT:
        return today.tier and next_above(today.tier, ledger)
    known = tiers(ledger)
    at = next((at for at, tier in enumerate(known) if tier.name.value == least.level), None)
    if at is None:
        return None
    is_above = least.reached and today.tier is not None and today.tier.floor > known[at].floor
    return known[at + 1] if is_above else known[at]


def _floor(
    least: Floor, today: OfferFigures, offer: Offer, lab: LabFigures | None, ledger: Ledger
) -> Estimate | None:
    """H100e for each researcher."""
    if least.level is Level.LAB:
        return lab.per_researcher if lab else None
    if least.level:
        tier = _tier_meant(least, today, ledger)
        return from_fact("the tier", tier.bound, Unit.H100E) if tier and tier.floor else None
    own = own_point("your floor", "floor", least.count or 0.0, Unit.CHIPS, ledger.on)
    rate = h100e_per_chip(ledger, least.chip) if least.chip else _rate(today, offer)
    return derive(Unit.H100E, [own, rate]) if rate else None


def _rate(today: OfferFigures, offer: Offer) -> Estimate | None:
    """H100e in one of the offer's own chips, on average where there are several kinds."""
    held = how_many(chips_now(offer))
    if today.h100e is None or not held:
        return None
    one = Interval.point(today.h100e.median / held)
    return Estimate(one, Unit.RATIO, today.h100e.facts)
