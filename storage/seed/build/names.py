"""The hand-made tables of labs, owners, public bodies and programmes as entities."""

from __future__ import annotations

from storage.records import Entity, EntityKind
from storage.seed.build.bundle import Part
from storage.seed.build.sources import Record, table

PREFIXED = frozenset(
    {EntityKind.CHIP, EntityKind.RUN, EntityKind.SITE, EntityKind.PROGRAMME},
)
TABLES = ("labs", "owners", "academics", "programmes")


def build() -> Part:
    """Every lab, owner, public body and programme that a question may name."""
    return Part("names", entities=tuple(entity(row) for name in TABLES for row in table(name)))


def entity(row: Record) -> Entity:
    """The entity of a row with the columns slug, kind, name, aliases and traits."""
    kind = EntityKind(row["kind"])
    slug = f"{kind.value}/{row['slug']}" if kind in PREFIXED else row["slug"]
    return Entity(slug, kind, row["name"], aliases(row), frozenset(row["traits"].split()))


def aliases(row: Record) -> tuple[str, ...]:
    """The names people type, without repetition."""
    return tuple(dict.fromkeys(part for part in row["aliases"].split("|") if part))
