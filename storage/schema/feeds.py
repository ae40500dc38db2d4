"""Attempts at public sources, what they answered and put aside, and who does the day's work."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from storage.schema.base import Moment, metadata

feed_runs = Table(
    "feed_runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", String, nullable=False),
    Column("started", Moment, nullable=False),
    Column("finished", Moment, nullable=False),
    Column("outcome", String, nullable=False),
    Column("detail", Text, nullable=False),
    Column("added", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("superseded", Integer, nullable=False),
    Column("bad", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("content", Date),
    Column("validators", JSON, nullable=False),  # by address: etag, last modified
    Index(None, "source", "outcome", "id"),
    Index(None, "finished"),
)

aside = Table(
    "feed_records_aside",
    metadata,
    Column("source", String, primary_key=True),
    Column("record", String, primary_key=True),  # empty where it could not be made out
    Column("reason", String, primary_key=True),
    Column("first", Moment, nullable=False),
    Column("last", Moment, nullable=False),
    Column("times", Integer, nullable=False),
    Index(None, "source", "last"),
)

kept = Table(
    "kept_replies",
    metadata,
    Column("source", String, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("part", String, primary_key=True),  # a file of the source, or a page of the board
    Column("retrieved", Moment, nullable=False),
    Column("body", LargeBinary, nullable=False),  # compressed
    Index(None, "day"),
)

chores = Table(
    "chores",
    metadata,
    Column("name", String, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("owner", String, nullable=False),
    Column("lease_until", Moment, nullable=False),
    Column("done", Boolean, nullable=False),
)
