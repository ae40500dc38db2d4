"""What a workspace put in place of public facts: seen by that workspace alone."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, String, Table

from storage.schema.base import Moment, metadata

corrected_facts = Table(
    "corrected_facts",
    metadata,
    Column("team", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("instead_of", String, nullable=False),  # the public fact whose place it takes
    Column("at", Moment, nullable=False),
    Column("fact", JSON, nullable=False),
    Index(None, "team", "instead_of"),
)
