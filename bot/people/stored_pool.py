"""The pool of one workspace as a look-up asks it.

What is asked at once is asked in one transaction, anything else in one of its own: in between, a
look-up may wait for the network, and no transaction may be open meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import NamedTuple

from storage.candidates import CandidateReads
from storage.records import Candidate, Evidence, Found, Pick
from storage.store import Store


class OpenPool(NamedTuple):
    """The pool of a team within a transaction. Every method raises StorageUnavailable."""

    people: CandidateReads

    def at_once(self) -> nullcontext[OpenPool]:
        """The same pool."""
        return nullcontext(self)

    def is_blocked(self, names: Sequence[str], institution: str, ids: Sequence[str]) -> bool:
        """Whether the person of any of these names, or of any of these ids, is blocked."""
        return any(self.people.is_blocked(name, institution, ids) for name in names or ("",))

    def named(self, name: str) -> tuple[Candidate, ...]:
        """Candidates of exactly this name."""
        return self.people.named(name)

    def find(self, name: str) -> Found:
        """Candidates whose names are near, the nearest first."""
        return self.people.find(name)

    def candidate(self, number: int) -> Candidate | None:
        """The candidate of this number."""
        return self.people.get(number)

    def evidence(self, number: int) -> tuple[Evidence, ...]:
        """The works on record that are tied to a candidate."""
        return self.people.evidence(number)

    def work(self, identifier: str) -> Evidence | None:
        """A work that is tied to anybody of the pool."""
        return self.people.work(identifier)

    def withdrawn(self, number: int) -> frozenset[str]:
        """Works of a candidate that were said to be somebody else's."""
        held = self.people.held(number)
        return frozenset(held.withdrawn if held else ())

    def picks(self, asked: Sequence[str]) -> tuple[Pick, ...]:
        """Who was said to be meant, or not to be, by any of these names; the newest first."""
        log = self.people.log
        found = [pick for name in dict.fromkeys(asked) if name for pick in log.picks(name)]
        return tuple(sorted(found, key=lambda pick: pick.at, reverse=True))


class StoredPool(NamedTuple):
    """The pool of a team. Every method raises StorageUnavailable."""

    store: Store
    team: str

    @contextmanager
    def at_once(self) -> Iterator[OpenPool]:
        """The pool in one transaction: for questions between which nothing waits."""
        with self.store.read() as tx:
            yield OpenPool(tx.workspace(self.team).candidates)

    def is_blocked(self, names: Sequence[str], institution: str, ids: Sequence[str]) -> bool:
        """Whether the person of any of these names, or of any of these ids, is blocked."""
        with self.at_once() as pool:
            return pool.is_blocked(names, institution, ids)

    def named(self, name: str) -> tuple[Candidate, ...]:
        """Candidates of exactly this name."""
        with self.at_once() as pool:
            return pool.named(name)

    def find(self, name: str) -> Found:
        """Candidates whose names are near, the nearest first."""
        with self.at_once() as pool:
            return pool.find(name)

    def candidate(self, number: int) -> Candidate | None:
        """The candidate of this number."""
        with self.at_once() as pool:
            return pool.candidate(number)

    def evidence(self, number: int) -> tuple[Evidence, ...]:
        """The works on record that are tied to a candidate."""
        with self.at_once() as pool:
            return pool.evidence(number)

    def work(self, identifier: str) -> Evidence | None:
        """A work that is tied to anybody of the pool."""
        with self.at_once() as pool:
            return pool.work(identifier)

    def withdrawn(self, number: int) -> frozenset[str]:
        """Works of a candidate that were said to be somebody else's."""
        with self.at_once() as pool:
            return pool.withdrawn(number)

    def picks(self, asked: Sequence[str]) -> tuple[Pick, ...]:
        """Who was said to be meant, or not to be, by any of these names; the newest first."""
        with self.at_once() as pool:
            return pool.picks(asked)
