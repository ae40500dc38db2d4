"""The facts that come with Assay, read from the CSV files beside this module."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import StringIO
from typing import TypeVar

from storage.records import Entity, Fact, Grade
from storage.seed.rows import ENTITY_COLUMNS, FACT_COLUMNS, Row, entity_from, fact_from

ENTITIES = "entities.csv"
PSEUDO_SUBJECTS = frozenset({"any", "any-company", "any-division"})
"""Subjects without an entity: what holds for everyone, for a company, for a division of one."""


_Record = TypeVar("_Record")


class SeedError(ValueError):
    """A bundled row that cannot stand: names the file, the line and the reason."""


def bundled() -> tuple[tuple[Entity, ...], tuple[Fact, ...]]:
    """Every bundled entity and fact, superseded ones included, files in the order of their names.

    Raises SeedError where a row cannot be read, an id or a slug occurs twice, or a fact points to
    a subject or a fact that is not there.
    """
    return read(files("storage.seed").joinpath("data"))


def read(folder: Traversable) -> tuple[tuple[Entity, ...], tuple[Fact, ...]]:
    """The entities and facts of a folder of CSV files; raises SeedError as `bundled` does."""
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".csv"))
    entities = tuple(_records(folder, ENTITIES, ENTITY_COLUMNS, entity_from))
    facts = tuple(
        fact
        for name in names
        if name != ENTITIES
        for fact in _records(folder, name, FACT_COLUMNS, fact_from)
    )
    check(entities, facts)
    return entities, facts


def check(entities: Sequence[Entity], facts: Sequence[Fact]) -> None:
    """Raise SeedError unless ids are unique, references resolve and facts have a source."""
    slugs = _unique("entity", [entity.slug for entity in entities])
    ids = _unique("fact", [fact.id for fact in facts])
    for fact in facts:
        if fact.subject not in slugs and fact.subject not in PSEUDO_SUBJECTS:
            raise SeedError(f"{fact.id}: no entity {fact.subject}")
        if fact.supersedes is not None and fact.supersedes not in ids:
            raise SeedError(f"{fact.id}: supersedes {fact.supersedes}, which is not there")
        if not _has_source(fact):
            raise SeedError(f"{fact.id}: no https source")


def _has_source(fact: Fact) -> bool:
    if fact.grade is Grade.CONVENTION:
        return True
    return (fact.source_url or "").startswith("https://")


def _unique(what: str, names: Sequence[str]) -> frozenset[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise SeedError(f"{what} {name} occurs twice")
        seen.add(name)
    return frozenset(seen)


def _records(
    folder: Traversable, name: str, columns: Sequence[str], make: Callable[[Row], _Record]
) -> Iterator[_Record]:
    reader = csv.DictReader(StringIO(folder.joinpath(name).read_text(encoding="utf-8")))
    if tuple(reader.fieldnames or ()) != tuple(columns):
        raise SeedError(f"{name} line 1: the columns are not {', '.join(columns)}")
    for row in reader:
        try:
            yield make(_complete(row))
        except ValueError as reason:
            raise SeedError(f"{name} line {reader.line_num}: {reason}") from reason


def _complete(row: dict[str, str]) -> Row:
    if None in row or None in row.values():
        raise ValueError("the row has more or fewer cells than the heading")
    return row
