"""What is remembered for workspaces, and the requests that were taken on."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, Index, Integer, String, Table, Text

from storage.schema.base import Moment, metadata

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
