"""The one door to what is remembered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlalchemy import Connection, Engine

from storage import bundle as bundles
from storage import engine as engines
from storage.cache import LedgerCache, Snapshot
from storage.counters import CounterReads, CounterWrites
from storage.errors import outages
from storage.facts import VERSION, FactReads
from storage.memory import open_memory
from storage.preparing import prepare
from storage.recording import FactWrites
from storage.records import Entity
from storage.workspace import WorkspaceReads, WorkspaceWrites

if TYPE_CHECKING:  # loaded with the first transaction that needs them: a question needs few
    from storage.board_recording import BoardWrites
    from storage.boards import BoardReads
    from storage.deliveries import Outbox
    from storage.feed_runs import FeedReads, FeedWrites
    from storage.inbox import InboxReads, InboxWrites
    from storage.kept import KeptReads, KeptWrites
    from storage.records import Remembered
    from storage.schedules import Ticker
    from storage.scrubbing import TraceReads
    from storage.ticks import TickReads, TickWrites


class Read:
    """A transaction that looks things up: all of its queries see one state of the database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def facts(self) -> FactReads:
        """The ledger of facts."""
        return FactReads(self._connection)

    @property
    def boards(self) -> BoardReads:
        """The history of job boards."""
        from storage.boards import BoardReads

        return BoardReads(self._connection)

    @property
    def counters(self) -> CounterReads:
        """Daily counts."""
        return CounterReads(self._connection)

    @property
    def feeds(self) -> FeedReads:
        """Attempts at public sources."""
        from storage.feed_runs import FeedReads

        return FeedReads(self._connection)

    @property
    def kept(self) -> KeptReads:
        """What sources answered lately."""
        from storage.kept import KeptReads

        return KeptReads(self._connection)

    @property
    def schedules(self) -> Ticker:
        """The digests of every team, for planning."""
        from storage.schedules import Ticker

        return Ticker(self._connection)

    @property
    def inbox(self) -> InboxReads:
        """Requests that were taken on."""
        from storage.inbox import InboxReads

        return InboxReads(self._connection)

    @property
    def ticks(self) -> TickReads:
        """When running bots last went through what is due."""
        from storage.ticks import TickReads

        return TickReads(self._connection)

    def workspace(self, team: str) -> WorkspaceReads:
        """What is remembered for one team."""
        return WorkspaceReads(self._connection, team)

    def directory(self) -> tuple[Entity, ...]:
        """Every entity, by slug."""
        return self.facts.directory()

    def pools(self) -> tuple[str, ...]:
        """The teams that keep candidates."""
        from storage.forgetting import teams_with_pools

        return teams_with_pools(self._connection)

    @property
    def traces(self) -> TraceReads:
        """What may be left of removed people in the files of the database."""
        from storage.scrubbing import TraceReads

        return TraceReads(self._connection)

    def ledger_version(self) -> int:
        """A number that grows whenever facts, entities or an offer of a workspace change."""
        version: int = self._connection.execute(VERSION).scalar_one()
        return version


class Write(Read):
    """A transaction that changes things, too: all of its changes are kept, or none."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._boards: BoardWrites | None = None

    @property
    def facts(self) -> FactWrites:
        """The ledger of facts."""
        return FactWrites(self._connection)

    @property
    def boards(self) -> BoardWrites:
        """The history of job boards; filing several looks in one transaction is faster."""
        from storage.board_recording import BoardWrites

        self._boards = self._boards or BoardWrites(self._connection)
        return self._boards

    @property
    def counters(self) -> CounterWrites:
        """Daily counts."""
        return CounterWrites(self._connection)

    @property
    def feeds(self) -> FeedWrites:
        """Attempts at public sources."""
        from storage.feed_runs import FeedWrites

        return FeedWrites(self._connection)

    @property
    def kept(self) -> KeptWrites:
        """What sources answered lately."""
        from storage.kept import KeptWrites

        return KeptWrites(self._connection)

    @property
    def outbox(self) -> Outbox:
        """The messages of every team, for sending."""
        from storage.deliveries import Outbox

        return Outbox(self._connection)

    @property
    def ticks(self) -> TickWrites:
        """The rounds of running bots."""
        from storage.ticks import TickWrites

        return TickWrites(self._connection)

    @property
    def inbox(self) -> InboxWrites:
        """Requests that were taken on."""
        from storage.inbox import InboxWrites

        return InboxWrites(self._connection)

    def forget(self, what: Remembered, before: datetime) -> int:
        """Remove what ended earlier than this, of every team; how many rows that were."""
        from storage.forgetting import forget

        return forget(self._connection, what, before)

    def workspace(self, team: str) -> WorkspaceWrites:
        """What is remembered for one team."""
        return WorkspaceWrites(self._connection, team)


class Store:
    """A database that is fit for use. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """Use `Store.open` instead: this expects the tables of this release."""
        self._engine = engine
        self._prober = engines.for_probing(engine)
        self._reader = engines.for_reading(engine)
        self._writer = engines.for_writing(engine)
        self._cache = LedgerCache(engine)

    @classmethod
    def open(
        cls,
        url: str,
        *,
        seed: bool = True,
        upgrade: bool = False,
        bundle: bundles.Bundle = bundles.RELEASED,
    ) -> Self:
        """Open the database at a URL of SQLite or PostgreSQL and fill in the bundled facts.

        SQLite files are created and migrated by themselves, PostgreSQL only with `upgrade`.
        Raises StorageUnavailable, MigrationNeeded, and ValueError for another kind of database.
        """
        parsed = engines.parse_url(url)
        chosen = bundle if seed else None
        if engines.is_memory(parsed):
            return cls(open_memory(parsed, chosen))
        engine = engines.open_engine(parsed)
        try:
            prepare(engine, chosen, upgrade=upgrade or engine.dialect.name == "sqlite")
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    @contextmanager
    def read(self) -> Iterator[Read]:
        """A transaction for looking things up; raises StorageUnavailable."""
        with outages(), self._reader.connect() as connection:
            yield Read(connection)

    @contextmanager
    def glance(self) -> Iterator[Read]:
        """As `read`, for a single query: it needs no transaction around. Raises as that."""
        with outages(), self._prober.connect() as connection:
            yield Read(connection)

    @contextmanager
    def write(self) -> Iterator[Write]:
        """A transaction that is kept when the block ends well, undone when it raises.

        Never wait for the network inside: on SQLite all other writers would wait as well.
        Raises StorageUnavailable.
        """
        with outages(), self._writer.begin() as connection:
            yield Write(connection)

    def snapshot(self, subjects: Iterable[str]) -> Snapshot:
        """The directory and the current facts of these subjects, from memory where unchanged.

        Raises StorageUnavailable.
        """
        with outages():
            return self._cache.snapshot(subjects)

    def ledger_version(self) -> int:
        """As in a transaction, and cheaper. Raises StorageUnavailable."""
        with outages():
            return self._cache.version()

    def scrub(self, at: datetime, *, rewrite: bool = False) -> bool:
        """Free the files of people who were removed; whether that was done.

        SQLite: by emptying the write-ahead log; False where somebody reads for long. PostgreSQL:
        only with `rewrite`, which locks the tables about people. Raises StorageUnavailable.
        """
        with outages():
            from storage.scrubbing import scrub

            return scrub(self._engine, at, rewrite=rewrite)

    def close(self) -> None:
        """Close every connection; those in use are closed when they are given back."""
        self._cache.close()
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
