"""Attempts at public sources, and the records that were put aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask "has it changed?" with."""

    etag: str | None = None
    last_modified: str | None = None

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class FeedRun:
    """One attempt at one source."""

    source: str
    started: datetime
    finished: datetime
    outcome: str
    """`ok` or `unchanged` for a good one; any other word for a failure."""
    detail: str = ""
    added: int = 0
    unchanged: int = 0
    superseded: int = 0
    bad: int = 0
    version: int = 1
    """Of the parser: a newer one must not be told "unchanged"."""
    content: date | None = None
    """The day of the source's own version."""
    validators: Mapping[str, Validators] = field(default_factory=dict)
    """By address."""


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """The newest attempt at a source, and the newest that brought data or "unchanged"."""

    last: FeedRun
    last_good: FeedRun | None


@dataclass(frozen=True, slots=True)
class KeptReply:
    """What a source answered on a day, as far as it may be kept."""

    source: str
    day: date
    retrieved: datetime
    parts: Mapping[str, bytes]
    """Files of a source, or pages of a board in their order, unpacked."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A record that could not be read, told once however often it came."""

    source: str
    record: str
    """What it is called at the source; empty where that could not be made out."""
    reason: str
    first: datetime
    last: datetime
    times: int
