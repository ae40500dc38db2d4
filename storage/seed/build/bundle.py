"""Writes the bundle: one file of entities, one file of facts for each part."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from storage.records import Entity, EntityKind, Fact
from storage.seed.load import ENTITIES, check
from storage.seed.rows import ENTITY_COLUMNS, FACT_COLUMNS, entity_row, fact_row


@dataclass(frozen=True, slots=True)
class Part:
    """What one source gives: facts for the file of this name, and the things that they name."""

    name: str
    facts: tuple[Fact, ...] = ()
    entities: tuple[Entity, ...] = ()


def write(parts: Sequence[Part], target: Path) -> dict[str, int]:
    """Write every part into the folder and return the rows per file.

    Rows are sorted and lines end in LF, so that the same data gives the same bytes. Raises
    SeedError where the bundle does not hold together.
    """
    entities = _by_kind(entity for part in parts for entity in part.entities)
    check(entities, [fact for part in parts for fact in part.facts])
    target.mkdir(parents=True, exist_ok=True)
    counts = {ENTITIES: _save(target / ENTITIES, ENTITY_COLUMNS, map(entity_row, entities))}
    for part in parts:
        if part.facts:
            rows = map(fact_row, sorted(part.facts, key=_order))
            counts[f"{part.name}.csv"] = _save(target / f"{part.name}.csv", FACT_COLUMNS, rows)
    return counts


def _by_kind(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Entities by kind; inside a kind the order of the hand-made tables, which is by weight."""
    kinds = list(EntityKind)
    return tuple(sorted(entities, key=lambda entity: kinds.index(entity.kind)))


def _order(fact: Fact) -> tuple[str, ...]:
    if fact.id.startswith("E-"):
        return ("E", fact.subject, fact.metric, fact.qualifier, fact.as_of.isoformat(), fact.id)
    return (fact.id,)


def _save(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> int:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        count = 0
        for row in rows:
            writer.writerow(_checked(row))
            count += 1
    return count


def _checked(row: Mapping[str, str]) -> Mapping[str, str]:
    for column, cell in row.items():
        if "\n" in cell or "\r" in cell:
            raise ValueError(f"a line break in {column} of {next(iter(row.values()))}")
    return row
