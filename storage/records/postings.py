"""Job boards as they were seen: postings, their pay, and one look at a whole board."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PayUnit(StrEnum):
    """The time that a rate of pay is for. Units are never converted in storage."""

    HOUR = "hour"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class PaySource(StrEnum):
    """Where pay was read: from fields meant for machines, or from a line of text."""

    STRUCTURED = "structured"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Pay:
    """One range of base pay, in `currency` per `per`; a single rate has low equal to high."""

    low: float
    high: float
    currency: str | None
    """ISO 4217 code; None where the board lost or hid it."""
    per: PayUnit
    source: PaySource
    label: str = ""
    """The tier's own name, often a place or a level."""
    envelope: bool = False
    """Spans several tiers, so it is not comparable with a single range."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One opening on one board, as the employer wrote it, without any of its prose."""

    board: str
    """`system:token`, for example `greenhouse:anthropic`."""
    id: str
    title: str
    """Exactly as recorded, edge blanks included; comparisons fold it."""
    url: str = ""
    department: str = ""
    team: str = ""
    places: tuple[str, ...] = ()
    """As written; Greenhouse has one line, in which ";" or "|" may stand between places."""
    employment: str = ""
    pay: tuple[Pay, ...] = ()
    published: date | None = None
    """What the board says; not the day of opening, for old postings come back."""
    job: str = ""
    """The employer's id of the job behind the posting: one job may be posted several times."""

    @property
    def place_names(self) -> tuple[str, ...]:
        """Each place by itself; a comma does not separate places."""
        names = (name.strip() for line in self.places for name in re.split(r"[;|]", line))
        return tuple(dict.fromkeys(name for name in names if name))


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A record that could not be read; its id, where legible, still counts as present."""

    id: str | None
    reason: str


class Unseen(StrEnum):
    """Why a look at a board says nothing about its postings: never "all closed"."""

    EMPTIED = "emptied"  # answered, with no posting at all
    MISSING = "missing"  # 404 or 410
    MOVED = "moved"  # redirected to another host
    STRANGER = "another company's"  # the address belongs to someone else by now
    BLOCKED = "blocked"  # a page instead of data: a login, a challenge
    PARTIAL = "partial"  # cut, pages missing, or too many records unreadable
    DRIFTED = "drifted"  # the shape of the reply is not the one that is known
    UNOBSERVED = "not looked at"  # no look falls into the window
    UNREACHABLE = "unreachable"  # time-out, server error, asked to slow down


@dataclass(frozen=True, slots=True)
class Observation:
    """One look at one board on one day. With `unknown` set its postings prove nothing."""

    board: str
    day: date
    postings: tuple[Posting, ...] = ()
    bad: tuple[BadRecord, ...] = ()
    unknown: Unseen | None = None
    detail: str = ""
    """What exactly was wrong, for the operator."""

    @property
    def is_ok(self) -> bool:
        """Whether absence from this look means something."""
        return self.unknown is None

    @property
    def present(self) -> frozenset[str]:
        """The ids that were there, those of unreadable records included."""
        shown = frozenset([posting.id for posting in self.postings])
        if not self.bad:
            return shown
        return shown | {record.id for record in self.bad if record.id is not None}

    @property
    def count(self) -> int:
        """How many ids were there."""
        return len(self.present) if self.bad else len(self.postings)
