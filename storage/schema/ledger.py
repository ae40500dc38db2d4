"""Facts and what they are about. Rows of `facts` are only ever added: being current is derived."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

from sqlalchemy import JSON, Column, Date, Double, ForeignKey, Index, Integer, String, Table, Text

from storage.records import Fact
from storage.schema.base import metadata

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
