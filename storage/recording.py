"""Adding facts and entities to the ledger: nothing is ever overwritten or removed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from typing import Any, Final, NamedTuple

from sqlalchemy import text

from storage.errors import FactConflict
from storage.facts import CHANGED, VERSION, FactReads, chunks
from storage.records import Entity, Fact
from storage.schema.ledger import entities, facts
from storage.upsert import insert_new, insert_or_update

BATCH: Final = 1000


class Recorded(NamedTuple):
    """What became of facts that were handed in."""

    added: int = 0
    unchanged: int = 0


class FactWrites(FactReads):
    """The ledger, open for additions."""

    def record(self, new: Iterable[Fact]) -> Recorded:
        """Add facts; one that is there already with the same content is left as it is.

        The day on which a statement was read again is not content: the first reading stays.
        Raises FactConflict for an id that stands for something else already, and for a fact that
        supersedes an unknown one; nothing is written then, once the transaction is rolled back.
        """
        ordered = self._oldest_first(list(new))
        self._lock()
        added = sum(self._insert(batch) for batch in chunks(ordered, BATCH))
        if added:
            self._changed()
        if added >= BATCH and self._connection.dialect.name == "postgresql":
            # Its planner, not yet knowing of so many rows, would read them all for each answer.
            self._connection.execute(text("ANALYZE facts"))
        return Recorded(added, len(ordered) - added)

    def refresh(self, edition: Iterable[Fact]) -> Recorded:
        """Add the facts of a later edition; one whose content changed supersedes the stored one."""
        facts_of = tuple(edition)
        stored = {fact.id: fact for fact in self.of_ids(fact.id for fact in facts_of)}
        return self.record(_as_revisions(facts_of, stored, self.history))

    def add_entities(self, new: Iterable[Entity]) -> int:
        """Add entities, or change those there are; how many were new or different."""
        self._lock()
        known = {entity.slug: entity for entity in self.directory()}
        different = [e for e in {e.slug: e for e in new}.values() if known.get(e.slug) != e]
        if different:
            statement = insert_or_update(self._connection, entities, ["slug"])
            self._connection.execute(statement, [_entity_row(e) for e in different])
            self._changed()
        return len(different)

    def _lock(self) -> None:
        """Make writers of the ledger take turns, so that its version tells the order of commits."""
        self._connection.execute(VERSION.with_for_update())

    def _changed(self) -> None:
        self._connection.execute(CHANGED)

    def _insert(self, batch: list[Fact]) -> int:
        added = insert_new(self._connection, facts, [_fact_row(f) for f in batch])
        if added < len(batch):
            self._check_same(batch)
        return added

    def _check_same(self, batch: Sequence[Fact]) -> None:
        stored = {fact.id: fact for fact in self.of_ids(fact.id for fact in batch)}
        for fact in batch:
            if not _same_content(stored[fact.id], fact):
                raise FactConflict(fact.id, "this id stands for another fact already")

    def _oldest_first(self, new: Sequence[Fact]) -> list[Fact]:
        ids = {fact.id for fact in new}
        later = {fact.id: {fact.supersedes} for fact in new if fact.supersedes in ids}
        self._check_known({f.supersedes: f.id for f in new if f.supersedes and f.id not in later})
        if not later:
            return list(new)
        try:
            place = {name: n for n, name in enumerate(TopologicalSorter(later).static_order())}
        except CycleError as error:
            raise FactConflict(error.args[1][0], "it would supersede itself") from error
        return sorted(new, key=lambda fact: place.get(fact.id, -1))

    def _check_known(self, superseded: dict[str, str]) -> None:
        unknown = superseded.keys() - {fact.id for fact in self.of_ids(superseded)}
        for older in sorted(unknown):
            raise FactConflict(superseded[older], f"it supersedes {older}, which is not known")


def _fact_row(fact: Fact) -> dict[str, Any]:
    row = {column.name: getattr(fact, column.name, None) for column in facts.c}
    searched = (fact.id, fact.subject, fact.metric, fact.qualifier)
    words = "\n".join((*searched, fact.statement, fact.source_name)).casefold()
    return row | {"details": [list(pair) for pair in fact.details], "words": words}


def _entity_row(entity: Entity) -> dict[str, Any]:
    return {
        "slug": entity.slug,
        "kind": entity.kind,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "traits": sorted(entity.traits),
        "words": "\n".join((entity.name, *entity.aliases)).casefold(),
    }


def _same_content(one: Fact, other: Fact) -> bool:
    """Whether two facts state the same; the day on which they were read does not count."""
    return replace(one, retrieved=other.retrieved) == other


def _as_revisions(
    edition: Iterable[Fact],
    stored: Mapping[str, Fact],
    history: Callable[[str], Sequence[Fact]],
) -> Iterator[Fact]:
    """The facts of an edition, with an id of their own where theirs stands for other content.

    `F-001` becomes `F-001-r2`, which supersedes it, then `F-001-r3`. Content that was stored once
    does not come back: an older release opened again changes nothing. `history` gives a fact's
    whole chain, newest first.
    """
    for fact in edition:
        before = stored.get(fact.id)
        if before is None or _same_content(before, fact):
            yield fact
        else:
            yield _revision(fact, history(fact.id))


def _revision(fact: Fact, history: Sequence[Fact]) -> Fact:
    prefix = f"{fact.id}-r"
    earlier = [f for f in history if f.id == fact.id or f.id.startswith(prefix)]
    for known in earlier:
        if _same_content(replace(fact, id=known.id, supersedes=known.supersedes), known):
            return known
    return replace(fact, id=f"{prefix}{len(earlier) + 1}", supersedes=earlier[0].id)
