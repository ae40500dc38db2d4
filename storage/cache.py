"""What the hot path reads, kept in memory for as long as the ledger does not change."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sqlalchemy import Connection, Engine

from storage import engine as engines
from storage.facts import VERSION, FactReads
from storage.probing import VersionProbe
from storage.records import Entity, Fact

MAX_FACTS: Final = 100_000
"""Facts kept at most, some 60 MB; the subjects asked for longest ago go first."""


class Snapshot(NamedTuple):
    """One state of the ledger, as far as it was asked for."""

    version: int
    directory: tuple[Entity, ...]
    """Every entity, by slug; the same object as long as no entity changes."""
    subjects: Mapping[str, tuple[Fact, ...]]
    """Current facts by subject as asked for, each by metric, newest first; the same tuple as long
    as the ledger does not change."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of every subject, one after the other."""
        return tuple(fact for facts in self.subjects.values() for fact in facts)


@dataclass(slots=True)
class _Held:
    version: int
    directory: tuple[Entity, ...]
    subjects: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    size: int = 0


class LedgerCache:
    """Snapshots that cost one small query while the ledger stays as it is. Thread-safe."""

    def __init__(self, engine: Engine, max_facts: int = MAX_FACTS) -> None:
        self._probe = VersionProbe(engine)
        self._reader = engines.for_reading(engine)
        self._max_facts = max_facts
        self._lock = threading.Lock()
        self._held = _Held(-1, ())

    def snapshot(self, subjects: Iterable[str]) -> Snapshot:
        """The directory and the current facts of these subjects as they are at this moment."""
        wanted = tuple(dict.fromkeys(subjects))
        version = self._probe.version()
        return self._from_memory(version, wanted) or self._from_database(wanted)

    def version(self) -> int:
        """A number that grows whenever facts, entities or an offer of a workspace change."""
        return self._probe.version()

    def close(self) -> None:
        """Let go of the connection that is kept."""
        self._probe.close()

    def _from_memory(self, version: int, wanted: tuple[str, ...]) -> Snapshot | None:
        with self._lock:
            held = self._held
            if held.version != version or any(s not in held.subjects for s in wanted):
                return None
            for subject in wanted:  # the order of the dictionary tells which was asked for last
                held.subjects[subject] = held.subjects.pop(subject)
            return _snapshot(held.version, held.directory, held.subjects, wanted)

    def _from_database(self, wanted: tuple[str, ...]) -> Snapshot:
        with self._reader.connect() as connection:
            version = connection.execute(VERSION).scalar_one()
            known, directory = self._known(version, wanted)
            found = dict(known)
            found |= _load(connection, [s for s in wanted if s not in known])
            directory = directory or self._same(FactReads(connection).directory())
        with self._lock:
            self._keep(version, directory, found)
        return _snapshot(version, directory, found, wanted)

    def _same(self, directory: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """The directory that is held, where it is equal: readers of texts are made from it."""
        held = self._held.directory
        return held if held == directory else directory

    def _known(
        self, version: int, wanted: tuple[str, ...]
    ) -> tuple[dict[str, tuple[Fact, ...]], tuple[Entity, ...]]:
        with self._lock:
            held = self._held
            if held.version != version:
                return {}, ()
            return {s: held.subjects[s] for s in wanted if s in held.subjects}, held.directory

    def _keep(
        self, version: int, directory: tuple[Entity, ...], found: dict[str, tuple[Fact, ...]]
    ) -> None:
        if version != self._held.version:
            self._held = _Held(version, directory)
        held = self._held
        for subject, facts in found.items():
            held.size += len(facts) + 1 - _size(held.subjects.pop(subject, None))
            held.subjects[subject] = facts
        while held.size > self._max_facts and held.subjects:
            held.size -= _size(held.subjects.pop(next(iter(held.subjects))))


def _size(facts: tuple[Fact, ...] | None) -> int:
    return 0 if facts is None else len(facts) + 1  # an unknown subject takes room as well


def _load(connection: Connection, subjects: list[str]) -> dict[str, tuple[Fact, ...]]:
    found: dict[str, list[Fact]] = {subject: [] for subject in subjects}
    for fact in FactReads(connection).about(subjects):
        found[fact.subject].append(fact)
    return {subject: tuple(facts) for subject, facts in found.items()}


def _snapshot(
    version: int,
    directory: tuple[Entity, ...],
    found: dict[str, tuple[Fact, ...]],
    wanted: tuple[str, ...],
) -> Snapshot:
    return Snapshot(version, directory, {subject: found[subject] for subject in wanted})
