"""What advice may depend on: the offer, its figures, and how it stands against each lab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from bot.compute.benchmark import Standing, standing
from bot.compute.jobs import too_large
from bot.compute.labs import LabFigures
from bot.compute.offers import OfferFigures, chips_later, chips_now
from bot.compute.tiers import TierName
from bot.ledger import Ledger
from bot.quantities import Estimate
from bot.questions.types import Assumptions, Scope
from storage.records import EntityKind, Offer, Tenure

LONG_WAIT_HOURS = 72
"""A first run that usually waits longer is conceded, not offered."""


class Against(NamedTuple):
    """A lab beside the offer; both ratios are lab ÷ offer."""

    lab: LabFigures
    ratio: Estimate | None
    """H100e per researcher."""
    total_ratio: Estimate | None

    @property
    def name(self) -> str:
        """The lab's name."""
        return self.lab.lab.name

    @property
    def standing(self) -> Standing | None:
        """How the offer stands per researcher, where that can be said."""
        return standing(self.ratio) if self.ratio else None


@dataclass(frozen=True, slots=True)
class Situation:
    """All that advice may depend on."""

    offer: Offer
    ours: OfferFigures
    against: tuple[Against, ...]
    ledger: Ledger
    assume: Assumptions
    scope: Scope = Scope.PER_RESEARCHER
    """Which figure of a lab the offer is to be held against."""
    paid_days: float | None = None
    """The days that the budget of an offer is for, where that is no year."""
    is_claim: bool = False
    """Whether it is what a lab is said to give: then it is nobody's to be offered or quoted."""

    @property
    def tier(self) -> TierName | None:
        """The tier of the offer, where it has a figure per researcher."""
        return self.ours.tier.name if self.ours.tier else None

    def names(self, where: Standing) -> list[str]:
        """The labs against which the offer stands so."""
        return [a.name for a in self.against if a.standing is where]

    def where(self, where: Standing) -> list[LabFigures]:
        """The figures of the labs against which the offer stands so."""
        return [a.lab for a in self.against if a.standing is where]

    def without_headcount(self) -> list[str]:
        """The labs whose stock is known, and whose people are not."""
        return [
            a.name
            for a in self.against
            if a.ratio is None and a.lab.stock and a.lab.lab.kind is EntityKind.LAB
        ]

    def without_stock(self) -> list[str]:
        """The labs that publish nothing."""
        return [a.name for a in self.against if a.lab.stock is None]


Condition = Callable[[Situation], bool]


def always(_: Situation) -> bool:
    """Holds for every offer."""
    return True


def behind(s: Situation) -> bool:
    """Clearly behind at least one lab."""
    return bool(s.names(Standing.BEHIND))


def oversubscribed(s: Situation) -> bool:
    """More is guaranteed than there is."""
    return s.ours.guarantee_takes is not None


def covered(s: Situation) -> bool:
    """Nothing is guaranteed that there is not."""
    return not oversubscribed(s)


def coming(s: Situation) -> bool:
    """Some chips do not run yet."""
    return bool(chips_later(s.offer))


def nothing_runs(s: Situation) -> bool:
    """All chips there are, are still to come: what they will give cannot be said of today."""
    return coming(s) and not chips_now(s.offer)


def running(s: Situation) -> bool:
    """What is said of the chips can be had today."""
    return not nothing_runs(s)


def job_too_large(s: Situation) -> bool:
    """The largest job would take more chips than there are."""
    return too_large(s.offer)


def job_fits(s: Situation) -> bool:
    """The largest job fits on the chips."""
    return not job_too_large(s)


def waits(s: Situation) -> bool:
    """There is a usual wait, and it is not long."""
    return s.offer.wait_hours is not None and 0 < s.offer.wait_hours <= LONG_WAIT_HOURS


def waits_long(s: Situation) -> bool:
    """The usual wait is so long that it speaks against the offer."""
    return s.offer.wait_hours is not None and s.offer.wait_hours > LONG_WAIT_HOURS


def waits_never(s: Situation) -> bool:
    """No wait at all is said to be usual."""
    return s.offer.wait_hours == 0


def rented(s: Situation) -> bool:
    """The chips are rented."""
    return s.offer.tenure is Tenure.RENTED


def shared(s: Situation) -> bool:
    """A part of the chips is for product."""
    return s.offer.research_share is not None and s.offer.research_share < 1


def unpublished(s: Situation) -> bool:
    """At least one lab publishes nothing."""
    return bool(s.without_stock())


def no_tier(s: Situation) -> bool:
    """Nothing is known per researcher."""
    return s.tier is None


def unshared(s: Situation) -> bool:
    """Nobody said how many share the chips."""
    return s.ours.researchers is None


def in_tier(*names: TierName) -> Condition:
    """The offer is in one of these tiers."""
    return lambda s: s.tier in names


def all_of(*conditions: Condition) -> Condition:
    """Every one of these holds."""
    return lambda s: all(condition(s) for condition in conditions)
