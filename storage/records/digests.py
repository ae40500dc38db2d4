"""When channels get their digest, and what became of each message of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Schedule:
    """A weekly digest for one channel, with who set it up, resumed and paused it."""

    channel: str
    digest: str
    weekday: int
    """0 is Monday."""
    at: time
    """On the clocks of `tz`."""
    tz: str
    """A name of the IANA time zones, for example `Europe/Berlin`."""
    created_by: str
    created_at: datetime
    sections: tuple[str, ...] = ()
    """Those wanted; without any, all of them."""
    muted: tuple[str, ...] = ()
    labs: tuple[str, ...] = ()
    """Those wanted; without any, all that are tracked."""
    limits: tuple[tuple[str, float], ...] = ()
    """Thresholds that differ from the usual ones, by name."""
    resumed_by: str = ""
    resumed_at: datetime | None = None
    paused_by: str = ""
    """Empty where Assay itself paused it, because it could not post."""
    paused_at: datetime | None = None
    paused_why: str = ""

    @property
    def is_paused(self) -> bool:
        """Whether nothing is to be planned for now."""
        return self.paused_at is not None

    @property
    def since(self) -> datetime:
        """A digest that was due before this is not made up for."""
        return max(self.created_at, self.resumed_at or self.created_at)


@dataclass(frozen=True, slots=True)
class ActiveSchedule:
    """A schedule that is not paused, for the ticker."""

    team: str
    schedule: Schedule
    last_due: datetime | None
    """The latest time of this digest for which a delivery was planned."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One round of a running bot through what is due."""

    owner: str
    """The bot's name for itself: another one for each process."""
    began: datetime
    ended: datetime | None
    """None while the round is under way, or where its bot died in it."""


ASKED_AGAIN = "asked for again"
"""The `error` of a delivery that somebody wants once more, whatever became of it before."""


class DeliveryState(StrEnum):
    """How far a message has come."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"  # Slack refused it; trying again needs a person
    UNKNOWN = "unknown"  # it may have arrived, and nobody can look


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message of a digest to one channel for one period."""

    id: str
    """Opaque; it travels with the message, so that a second attempt finds the first one's."""
    team: str
    channel: str
    digest: str
    period_key: str
    part: int
    """0 is the message in the channel, the others are its thread."""
    due: datetime
    state: DeliveryState
    attempt: int
    """1 for the first. From the second on, look for the message before sending it again."""
    not_before: datetime
    owner: str
    lease_until: datetime | None
    first_claim_at: datetime | None
    ended_at: datetime | None
    ts: str
    """Slack's name of the message, once it was sent."""
    error: str
    """Why it ended, or why it is tried again: after such an attempt it surely did not arrive, and
    need not be looked for. Empty from right before it is posted on."""
