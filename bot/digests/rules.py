"""What is worth an item (C-22): Assay's thresholds, each of which a channel may change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Final

from storage.records import Fact, Grade, Metric

if TYPE_CHECKING:
    from bot.market.notable import Thresholds

MOST_ITEMS: Final = 7
SET_ON: Final = date(2026, 11, 24)


@dataclass(frozen=True, slots=True)
class Rules:
    """How far something must move to be told. Shares are of 1."""

    least_postings: float = 10
    """Postings by which openings, closings or the net change must differ from their median."""
    flow_share: float = 0.4
    """The same as a share of the median, for openings and closings."""
    net_share: float = 0.03
    """The same as a share of the open roles, for the net change."""
    price_share: float = 0.05
    """Change of a price against the last reading on the same label and basis."""
    split_points: float = 0.02
    """Change of the frontier side's share of all frontier and applied roles."""
    pay_share: float = 0.10
    """Difference of the pay of new roles from that of the roles that were open."""
    revision_share: float = 0.10
    """Change of a headline figure that its own source revised."""
    deadline_days: float = 7
    """Days within which a programme closes."""

    @classmethod
    def of(cls, changed: Iterable[tuple[str, float]]) -> Rules:
        """The thresholds with a channel's own changes; names that are unknown are ignored."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in changed if name in known})

    @property
    def flows(self) -> Thresholds:
        """Those for openings, closings and the net change."""
        from bot.market.notable import Thresholds  # a bot need not have it before a digest

        return Thresholds(self.least_postings, self.flow_share, self.net_share)

    def changes(self) -> tuple[tuple[str, float], ...]:
        """What differs from Assay's own thresholds, by name."""
        standard = Rules()
        return tuple(
            (field.name, getattr(self, field.name))
            for field in fields(self)
            if getattr(self, field.name) != getattr(standard, field.name)
        )

    @property
    def fact(self) -> Fact:
        """The convention that the thresholds are, or the channel's own."""
        own = bool(self.changes())
        return Fact(
            id="own-thresholds" if own else "C-22",
            subject="own" if own else "any",
            metric=Metric.THRESHOLD.value,
            unit="",
            as_of=SET_ON,
            retrieved=SET_ON,
            source_name="Set for this channel" if own else "Assay",
            grade=Grade.OWN if own else Grade.CONVENTION,
            statement="How far from the usual a week must be to be told.",
        )


@dataclass(frozen=True, slots=True)
class Limit:
    """What one threshold may be set to, and how a form asks for it."""

    label: str
    lowest: float
    highest: float
    scale: float = 100.0
    """What a form's number is divided by: shares are asked for in per cent."""


LIMITS: Final[Mapping[str, Limit]] = {
    "least_postings": Limit("Openings: fewest postings from the median", 1, 1000, 1.0),
    "flow_share": Limit("Openings: distance from the median, in %", 0.01, 10),
    "net_share": Limit("Net change, in % of the open roles", 0.001, 1),
    "price_share": Limit("Change of a price, in %", 0.001, 10),
    "split_points": Limit("Change of the frontier share, in percentage points", 0.001, 1),
    "pay_share": Limit("Pay of new roles against open ones, in %", 0.01, 10),
    "revision_share": Limit("Figure revised by its source, in %", 0.001, 10),
    "deadline_days": Limit("Days before a programme closes", 1, 90, 1.0),
}


def checked(name: str, text: str) -> float:
    """The threshold that was typed. Raises ValueError with what it may be."""
    limit = LIMITS[name]
    low, high = limit.lowest * limit.scale, limit.highest * limit.scale
    try:
        value = float(text.strip().rstrip("%").strip().replace(",", "."))
    except ValueError:
        raise ValueError(f"Please type a number from {low:g} to {high:g}.") from None
    if not low <= value <= high:
        raise ValueError(f"Please type a number from {low:g} to {high:g}.")
    return value / limit.scale
