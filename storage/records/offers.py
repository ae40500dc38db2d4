"""The compute that an employer offers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Status(StrEnum):
    """Whether chips run today. Only operational chips are compared with anyone's stock."""

    OPERATIONAL = "operational"
    CONTRACTED = "contracted"
    ANNOUNCED = "announced"


class Tenure(StrEnum):
    """Whether chips are owned or rented."""

    OWNED = "owned"
    RENTED = "rented"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as somebody said it: a point, or a range with its middle."""

    value: float
    low: float | None = None
    high: float | None = None

    def times(self, other: Amount | float) -> Amount:
        """The product with a number, or with a range end by end; a point times a point is one."""
        by = other if isinstance(other, Amount) else Amount(other)
        if self.low is None and self.high is None and by.low is None and by.high is None:
            return Amount(self.value * by.value)
        return Amount(
            self.value * by.value,
            _or(self.low, self.value) * _or(by.low, by.value),
            _or(self.high, self.value) * _or(by.high, by.value),
        )


def _or(end: float | None, value: float) -> float:
    return value if end is None else end


@dataclass(frozen=True, slots=True)
class ChipCount:
    """So many of one chip. `chip` is the entity's slug, for example `chip/h100`."""

    chip: str
    count: Amount
    status: Status = Status.OPERATIONAL
    available: date | None = None
    """When chips that do not run yet are due: the first day of a period."""
    available_to: date | None = None
    """The last day of the period in which they are due, where one was named and no day."""


def how_many(chips: Iterable[ChipCount]) -> float:
    """The number of these chips, of whatever kinds: whoever wants H100e asks their rates."""
    return sum(some.count.value for some in chips)


@dataclass(frozen=True, slots=True)
class Offer:
    """What an employer offers; only what was said is set."""

    chips: tuple[ChipCount, ...] = ()
    researchers: Amount | None = None
    research_share: float | None = None
    """Part of the chips that is for research, 0 to 1."""
    guaranteed_per_researcher: float | None = None
    """Chips that each researcher is promised."""
    largest_job: float | None = None
    """Chips that one job may take without asking."""
    wait_hours: float | None = None
    tenure: Tenure | None = None
    usd_per_year: float | None = None
    """A yearly budget for compute, in US dollars."""
    each: bool | None = None
    """True where the chips are those of one researcher, of whom nobody said how many there are."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was said."""
        return self == Offer()

    @property
    def chip_count(self) -> float:
        """All chips, of whatever kinds, running or to come."""
        return how_many(self.chips)

    def count_of(self, chip: str) -> float:
        """Chips of one kind, running or to come."""
        return how_many(some for some in self.chips if some.chip == chip)

    @property
    def head_count(self) -> float:
        """Researchers; 0 where nobody said how many there are."""
        return self.researchers.value if self.researchers else 0.0

    @property
    def chips_per_head(self) -> float:
        """All chips for each researcher on average; 0 where either was not said."""
        return self.chip_count / self.head_count if self.head_count else 0.0


@dataclass(frozen=True, slots=True)
class SavedOffer:
    """The offer that a workspace calls "us", with who saved it and when."""

    offer: Offer
    saved_by: str
    saved_at: datetime
