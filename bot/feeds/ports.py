"""What feeds need of a store beside the ledger of facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.feeds.protocol import Bad
from storage.records import FeedRun, Filed, KeptReply, Observation


class RunLog(Protocol):
    """Remembers attempts."""

    def last_good(self, source: str) -> FeedRun | None:
        """The newest attempt that brought data or "unchanged", or None."""
        ...

    def add(self, run: FeedRun, aside: Sequence[Bad]) -> None:
        """Remember an attempt, and the records that it put aside."""
        ...


class BoardSink(Protocol):
    """Remembers looks at job boards."""

    def last(self, board: str, before: date) -> Observation | None:
        """The newest good look at a board earlier than a day, or None."""
        ...

    def record(
        self, looks: Sequence[Observation], *, lab: str, retrieved: datetime
    ) -> tuple[Filed, ...]:
        """Remember looks at one board together; one that is known already changes nothing.

        `lab` is whose board it is, empty where nobody knows.
        """
        ...

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> None:
        """The board says that it is as it was: its postings were seen on this day as well."""
        ...


class Keeper(Protocol):
    """Keeps what sources answered for a while, so that a better parser can read it once more."""

    def days(self) -> tuple[tuple[str, date], ...]:
        """Source and day of every reply, by source and in order of time."""
        ...

    def reply(self, source: str, day: date) -> KeptReply | None:
        """The reply of a day, or None."""
        ...

    def keep(self, source: str, day: date, parts: Mapping[str, bytes], retrieved: datetime) -> None:
        """Keep the reply of a day in place of an earlier one."""
        ...

    def keep_again(self, source: str, day: date, retrieved: datetime) -> None:
        """The source says that nothing changed."""
        ...
