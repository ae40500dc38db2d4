"""The history of job boards in the store, in short transactions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.feeds.ports import Sighting
from storage.records import Filed, Observation
from storage.store import Store


@dataclass(frozen=True, slots=True)
class StoredBoards:
    """A `BoardSink`: other writers are let in between two calls."""

    store: Store

    def last(self, board: str, before: date) -> Observation | None:
        """The newest good look at a board earlier than a day, or None."""
        with self.store.read() as tx:
            return tx.boards.state(board, before - timedelta(days=1))

    def record(self, looks: Sequence[Sighting], *, retrieved: datetime) -> tuple[Filed, ...]:
        """File looks in one transaction; the same look again changes nothing."""
        with self.store.write() as tx:
            return tuple(
                tx.boards.record(look.seen, lab=look.lab, retrieved=retrieved) for look in looks
            )

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> None:
        """The board says that it is as it was."""
        with self.store.write() as tx:
            tx.boards.confirm(board, day, retrieved=retrieved)
