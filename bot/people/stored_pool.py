"""The pool of one workspace as a look-up asks it: each call is one short transaction.

Between the calls a look-up waits for the network, and no transaction may be open meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storage.records import Candidate, Evidence, Found, Pick
from storage.store import Store


@dataclass(frozen=True, slots=True)
class StoredPool:
    """The pool of a team. Every method raises StorageUnavailable."""

    store: Store
    team: str

    def is_blocked(self, names: Sequence[str], institution: str, ids: Sequence[str]) -> bool:
        """Whether the person of any of these names, or of any of these ids, is blocked."""
        with self.store.read() as tx:
            people = tx.workspace(self.team).candidates
            return any(people.is_blocked(name, institution, ids) for name in names or ("",))

    def find(self, name: str) -> Found:
        """Candidates whose names are near, the nearest first."""
        with self.store.read() as tx:
            return tx.workspace(self.team).candidates.find(name)

    def candidate(self, number: int) -> Candidate | None:
        """The candidate of this number."""
        with self.store.read() as tx:
            return tx.workspace(self.team).candidates.get(number)

    def evidence(self, number: int) -> tuple[Evidence, ...]:
        """The works on record that are tied to a candidate."""
        with self.store.read() as tx:
            return tx.workspace(self.team).candidates.evidence(number)

    def work(self, identifier: str) -> Evidence | None:
        """A work that is tied to anybody of the pool."""
        with self.store.read() as tx:
            return tx.workspace(self.team).candidates.work(identifier)

    def withdrawn(self, number: int) -> frozenset[str]:
        """Works of a candidate that were said to be somebody else's."""
        with self.store.read() as tx:
            held = tx.workspace(self.team).candidates.held(number)
        return frozenset(held.withdrawn if held else ())

    def picks(self, asked: Sequence[str]) -> tuple[Pick, ...]:
        """Who was said to be meant, or not to be, by any of these names; the newest first."""
        with self.store.read() as tx:
            log = tx.workspace(self.team).lookups
            found = [pick for name in dict.fromkeys(asked) if name for pick in log.picks(name)]
        return tuple(sorted(found, key=lambda pick: pick.at, reverse=True))
