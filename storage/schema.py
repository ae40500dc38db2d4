"""The tables. Rows of `facts` are only ever added: what is current is derived, never marked."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import (
    JSON,
    Column,
    Date,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

from storage.records import Fact

HEAD: Final = "0001"
"""The revision that these tables belong to: known here so that opening needs no Alembic."""


class Moment(TypeDecorator[datetime]):
    """An instant in UTC. SQLite keeps no zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Turn an aware time into UTC; raises ValueError for one without a zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a stored time needs a zone")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """The instant in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

entities = Table(
    "entities",
    metadata,
    Column("slug", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("traits", JSON, nullable=False),
    Column("words", Text, nullable=False),  # case-folded name and aliases, for searching
)

facts = Table(
    "facts",
    metadata,
    Column("id", String, primary_key=True),
    Column("subject", String, nullable=False),
    Column("metric", String, nullable=False),
    Column("unit", String, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("retrieved", Date, nullable=False),
    Column("source_name", String, nullable=False),
    Column("grade", String, nullable=False),
    Column("value", Double),
    Column("low", Double),
    Column("high", Double),
    Column("qualifier", String, nullable=False),
    Column("published", Date),
    Column("source_url", String),
    Column("statement", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("supersedes", String, ForeignKey("facts.id")),
    Column("details", JSON, nullable=False),
    Column("words", Text, nullable=False),  # case-folded, because LOWER() of SQLite is ASCII only
    Index(None, "subject", "metric"),
    Index(None, "supersedes"),
)

FACT_COLUMNS: Final = tuple(facts.c[field.name] for field in fields(Fact))
"""The columns that make a Fact, in the order of its fields."""

ledger_state = Table(
    "ledger_state",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),  # grows with every change of facts or entities
    Column("bundle", String, nullable=False),  # digest of the bundle that was filled in last
)

offers = Table(
    "offers",
    metadata,
    Column("id", Integer, primary_key=True),  # the newest of a team is the one that holds
    Column("team", String, nullable=False),
    Column("saved_by", String, nullable=False),
    Column("saved_at", Moment, nullable=False),
    Column("offer", JSON, nullable=False),
    Index(None, "team"),
)

shown = Table(
    "shown",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("team", String, nullable=False),
    Column("user", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("question", Text, nullable=False),
    Column("facts", JSON, nullable=False),
    Index(None, "team", "user", "at"),
)

counters = Table(
    "counters",
    metadata,
    Column("day", Date, primary_key=True),
    Column("name", String, primary_key=True),
    Column("n", Integer, nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    Column("key", String, primary_key=True),
    Column("claim", String, nullable=False),  # the first key of those claimed together
    Column("state", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("detail", JSON, nullable=False),
    Index(None, "claim"),
    Index(None, "at"),
)
