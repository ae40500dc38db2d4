"""What feeds need of a store beside the ledger of facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.feeds.protocol import Bad
from storage.records import FeedRun, Filed, Observation


class RunLog(Protocol):
    """Remembers attempts."""

    def last_good(self, source: str) -> FeedRun | None:
        """The newest attempt that brought data or "unchanged", or None."""
        ...

    def add(self, run: FeedRun, aside: Sequence[Bad]) -> None:
        """Remember an attempt, and the records that it put aside."""
        ...


@dataclass(frozen=True, slots=True)
class Sighting:
    """A look at a board, and the lab that the board is of; empty where nobody knows."""

    seen: Observation
    lab: str


class BoardSink(Protocol):
    """Remembers looks at job boards."""

    def last(self, board: str, before: date) -> Observation | None:
        """The newest good look at a board earlier than a day, or None."""
        ...

    def record(self, looks: Sequence[Sighting], *, retrieved: datetime) -> tuple[Filed, ...]:
        """Remember looks together; one of the same day that says the same changes nothing."""
        ...

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> None:
        """The board says that it is as it was: its postings were seen on this day as well."""
        ...
