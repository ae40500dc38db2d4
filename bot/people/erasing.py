"""“Forget this person”: what a workspace holds of somebody, and its removal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from bot.candidates.finding import Finding, Scholars, candidate_of
from bot.candidates.scholars.settling import Asked
from bot.people.asker import Asker
from bot.people.looking import ids_of, names_of
from storage.records import Candidate, Person, ThreadKey
from storage.store import Store


class Holding(NamedTuple):
    """What is held of somebody: an entry of the pool, its works, and what was spoken."""

    names: tuple[str, ...]
    ids: tuple[str, ...]
    candidate: Candidate | None = None
    works: int = 0
    threads: tuple[ThreadKey, ...] = ()


class Erasing(NamedTuple):
    """Removes people. Everything may raise StorageUnavailable."""

    store: Store
    works: Scholars
    now: Callable[[], datetime]

    def held(self, finding: Finding, who: Asked, asker: Asker) -> Holding:
        """What is held of whoever was found, or of the name that was typed."""
        names, ids = tuple(dict.fromkeys(names_of(finding, who))), ids_of(finding, who)
        candidate = candidate_of(finding)
        with self.store.read() as tx:
            ours = tx.workspace(asker.team)
            if candidate is None and who.candidate is not None:
                candidate = ours.candidates.get(who.candidate)
            works = len(ours.candidates.evidence(candidate.id)) if candidate else 0
            names = names or ((candidate.name,) if candidate else ())
            threads = ours.conversations.about(names, ids)
        return Holding(names, ids, candidate, works, threads)

    def erase(self, held: Holding, asker: Asker) -> bool:
        """Remove it all; False where the database's files still have to be freed of it."""
        place = held.candidate.person.affiliation if held.candidate else ""
        at = self.now()
        with self.store.write() as tx:
            pool = tx.workspace(asker.team).candidates
            if held.candidate:
                pool.erase([held.candidate.id], at)
            for name in held.names:
                pool.forget(Person(name, "", place), at, held.ids)
        self.works.forget()
        return self.store.scrub(at)
