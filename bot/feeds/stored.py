"""The history of job boards in the store, one short transaction for each look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from storage.records import Filed, Observation
from storage.store import Store


@dataclass(frozen=True, slots=True)
class StoredBoards:
    """A `BoardSink`: other writers are let in between two looks."""

    store: Store

    def last(self, board: str, before: date) -> Observation | None:
        """The newest good look at a board earlier than a day, or None."""
        with self.store.read() as tx:
            return tx.boards.state(board, before - timedelta(days=1))

    def record(self, seen: Observation, *, lab: str, retrieved: datetime) -> Filed:
        """File a look; the same look again changes nothing."""
        with self.store.write() as tx:
            return tx.boards.record(seen, lab=lab, retrieved=retrieved)

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> None:
        """The board says that it is as it was."""
        with self.store.write() as tx:
            tx.boards.confirm(board, day, retrieved=retrieved)
