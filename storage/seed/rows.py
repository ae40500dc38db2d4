"""How facts and entities stand in the rows of the bundle: one table of columns, read and written.

A row is plain text without line breaks. Lists are split at `|`, details are `name=value` pairs
split at `|`, traits are split at spaces. An empty cell is a missing value.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from storage.records import Entity, EntityKind, Fact, Grade, Metric

ENTITY_COLUMNS = ("slug", "kind", "name", "aliases", "traits")
FACT_COLUMNS = (
    "id",
    "subject",
    "metric",
    "qualifier",
    "value",
    "low",
    "high",
    "unit",
    "as_of",
    "published",
    "retrieved",
    "source_name",
    "source_url",
    "grade",
    "supersedes",
    "details",
    "statement",
    "note",
)

Row = Mapping[str, str]


def entity_from(row: Row) -> Entity:
    """The entity of a row. Raises ValueError where a cell cannot be read."""
    return Entity(
        slug=_needed(row, "slug"),
        kind=EntityKind(row["kind"]),
        name=_needed(row, "name"),
        aliases=_parts(row["aliases"]),
        traits=frozenset(row["traits"].split()),
    )


def entity_row(entity: Entity) -> dict[str, str]:
    """The row of an entity; aliases keep their order, traits are sorted."""
    return {
        "slug": entity.slug,
        "kind": entity.kind.value,
        "name": entity.name,
        "aliases": "|".join(entity.aliases),
        "traits": " ".join(sorted(entity.traits)),
    }


def fact_from(row: Row) -> Fact:
    """The fact of a row. Raises ValueError where a cell cannot be read."""
    return Fact(
        id=_needed(row, "id"),
        subject=_needed(row, "subject"),
        metric=Metric(row["metric"]).value,
        unit=row["unit"],
        as_of=date.fromisoformat(row["as_of"]),
        retrieved=date.fromisoformat(row["retrieved"]),
        source_name=_needed(row, "source_name"),
        grade=Grade(row["grade"]),
        value=_number(row["value"]),
        low=_number(row["low"]),
        high=_number(row["high"]),
        qualifier=row["qualifier"],
        published=date.fromisoformat(row["published"]) if row["published"] else None,
        source_url=row["source_url"] or None,
        statement=row["statement"],
        note=row["note"],
        supersedes=row["supersedes"] or None,
        details=details_from(row["details"]),
    )


def fact_row(fact: Fact) -> dict[str, str]:
    """The row of a fact; numbers keep twelve significant digits."""
    return {
        "id": fact.id,
        "subject": fact.subject,
        "metric": fact.metric,
        "qualifier": fact.qualifier,
        "value": _text(fact.value),
        "low": _text(fact.low),
        "high": _text(fact.high),
        "unit": fact.unit,
        "as_of": fact.as_of.isoformat(),
        "published": fact.published.isoformat() if fact.published else "",
        "retrieved": fact.retrieved.isoformat(),
        "source_name": fact.source_name,
        "source_url": fact.source_url or "",
        "grade": fact.grade.value,
        "supersedes": fact.supersedes or "",
        "details": "|".join(f"{name}={value}" for name, value in fact.details),
        "statement": fact.statement,
        "note": fact.note,
    }


def details_from(text: str) -> tuple[tuple[str, str], ...]:
    """The `name=value` pairs of a cell. Raises ValueError where a pair has no `=`."""
    pairs = tuple(part.partition("=") for part in _parts(text))
    for name, mark, value in pairs:
        if not (name and mark and value):
            raise ValueError(f"not a name=value pair: {name}{mark}{value}")
    return tuple((name, value) for name, _, value in pairs)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


def _needed(row: Row, column: str) -> str:
    if not row[column]:
        raise ValueError(f"no {column}")
    return row[column]


def _number(text: str) -> float | None:
    return float(text) if text else None


def _text(number: float | None) -> str:
    return "" if number is None else f"{number:.12g}"
