"""What was spoken of in threads, what was thought of answers, and reports of wrong figures."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from storage.schema.base import Moment, metadata

conversations = Table(
    "conversations",
    metadata,
    Column("team", String, primary_key=True),
    Column("channel", String, primary_key=True),
    Column("root", String, primary_key=True),
    Column("user", String, nullable=False),  # who spoke last
    Column("at", Moment, nullable=False),
    Column("turns", JSON, nullable=False),
    Column("is_personal", Boolean, nullable=False),
    Index(None, "team", "user"),
    Index(None, "at"),
)

feedback = Table(
    "feedback",
    metadata,
    Column("team", String, primary_key=True),
    Column("channel", String, primary_key=True),
    Column("root", String, primary_key=True),
    Column("user", String, primary_key=True),
    Column("question", String, primary_key=True),
    Column("is_good", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)

reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("team", String, nullable=False),
    Column("fact", String, nullable=False),
    Column("words", Text, nullable=False),
    Column("reporter", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("state", String, nullable=False),
    Column("decided_by", String, nullable=False),
    Column("decided_at", Moment),
    Column("note", Text, nullable=False),
    Column("replacement", String, nullable=False),
    Index(None, "team", "state", "at"),
    Index(None, "team", "fact"),
)

corrections = Table(
    "corrections",
    metadata,
    Column("team", String, primary_key=True),
    Column("user", String, primary_key=True),
    Column("report", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("told_at", Moment),
)
