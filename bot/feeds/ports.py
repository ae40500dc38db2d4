"""What feeds need of a store beside the ledger of facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from bot.feeds.protocol import Validators
from storage.records import Observation


@dataclass(frozen=True, slots=True)
class FeedRun:
    """One attempt at one source, as it is remembered for the next one and for `assay doctor`."""

    source: str
    at: datetime
    outcome: str
    detail: str = ""
    added: int = 0
    unchanged: int = 0
    superseded: int = 0
    bad: int = 0
    version: int = 1
    """Of the parser: a newer one must not be told "unchanged"."""
    validators: Mapping[str, Validators] = field(default_factory=dict)
    """By address."""


class RunLog(Protocol):
    """Remembers attempts."""

    def last_good(self, source: str) -> FeedRun | None:
        """The newest attempt that brought data or "unchanged", or None."""
        ...

    def add(self, run: FeedRun) -> None:
        """Remember an attempt."""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one look at a board."""

    opened: int = 0
    """Postings that were not open before."""
    changed: int = 0
    """Postings that were open and now read otherwise, or are gone."""
    unchanged: int = 0

    @property
    def is_new(self) -> bool:
        """Whether anything was written but the day of the look."""
        return bool(self.opened or self.changed)


class BoardSink(Protocol):
    """Remembers looks at job boards."""

    def last(self, board: str, before: date) -> Observation | None:
        """The newest good look at a board earlier than a day, or None."""
        ...

    def record(self, observation: Observation) -> Kept:
        """Remember a look; one of the same day that says the same changes nothing."""
        ...

    def confirm(self, board: str, day: date) -> None:
        """The board says that it is as it was: its postings were seen on this day as well."""
        ...
