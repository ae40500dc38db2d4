"""Job boards and attempts at sources in the store, in short transactions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.feeds.protocol import Bad
from bot.feeds.refresh import Desk
from storage.records import BadRecord, FeedRun, Filed, KeptReply, Observation
from storage.store import Store


class StoredBoards(NamedTuple):
    """A `BoardSink`: other writers are let in between two calls."""

    store: Store

    def last(self, board: str, before: date) -> Observation | None:
        """The newest good look at a board earlier than a day, or None."""
        with self.store.read() as tx:
            return tx.boards.state(board, before - timedelta(days=1))

    def record(
        self, looks: Sequence[Observation], *, lab: str, retrieved: datetime
    ) -> tuple[Filed, ...]:
        """File looks at one board in one transaction; the same look again changes nothing."""
        with self.store.write() as tx:
            return tx.boards.record_all(looks, lab=lab, retrieved=retrieved)

    def confirm(self, board: str, day: date, *, retrieved: datetime) -> None:
        """The board says that it is as it was."""
        with self.store.write() as tx:
            tx.boards.confirm(board, day, retrieved=retrieved)


class StoredRuns(NamedTuple):
    """A `RunLog` in the store."""

    store: Store

    def last_good(self, source: str) -> FeedRun | None:
        """The newest attempt that brought data or "unchanged", or None."""
        with self.store.read() as tx:
            return tx.feeds.last_good(source)

    def add(self, run: FeedRun, aside: Sequence[Bad]) -> None:
        """Remember an attempt, and the records that it put aside."""
        records = [BadRecord(bad.record, bad.reason) for bad in aside]
        with self.store.write() as tx:
            tx.feeds.add(run)
            tx.feeds.put_aside(run.source, records, run.finished)


class StoredReplies(NamedTuple):
    """A `Keeper` in the store."""

    store: Store

    def days(self) -> tuple[tuple[str, date], ...]:
        """Source and day of every reply, by source and in order of time."""
        with self.store.read() as tx:
            return tx.kept.days()

    def reply(self, source: str, day: date) -> KeptReply | None:
        """The reply of a day, or None."""
        with self.store.read() as tx:
            return tx.kept.reply(source, day)

    def keep(self, source: str, day: date, parts: Mapping[str, bytes], retrieved: datetime) -> None:
        """Keep the reply of a day in place of an earlier one."""
        with self.store.write() as tx:
            tx.kept.keep(source, day, parts, retrieved)

    def keep_again(self, source: str, day: date, retrieved: datetime) -> None:
        """The source says that nothing changed."""
        with self.store.write() as tx:
            tx.kept.keep_again(source, day, retrieved)


def stored_desk(store: Store, now: datetime, clock: Callable[[], datetime] | None = None) -> Desk:
    """A desk that keeps everything in one store."""
    return Desk(store, StoredRuns(store), now, StoredBoards(store), clock, StoredReplies(store))
