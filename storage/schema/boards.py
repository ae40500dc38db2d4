"""Job boards: who has which, when they were looked at, and what was on them from when to when."""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from storage.schema.base import Moment, metadata

OPEN_END: Final = date.max
"""Where a version has not ended: a day, not NULL, so that one range of an index finds what is open
on a day or later."""

boards = Table(
    "boards",
    metadata,
    Column("id", Integer, primary_key=True),  # short, because every posting repeats it
    Column("key", String, nullable=False),
    Column("lab", String, nullable=False),
    Index(None, "key", unique=True),
    Index(None, "lab"),
)

looks = Table(
    "looks",
    metadata,
    Column("board", Integer, ForeignKey("boards.id"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("retrieved", Moment, nullable=False),
    Column("unknown", String),  # the name of an Unseen; NULL for a good look
    Column("detail", Text, nullable=False),
    Column("present", Integer, nullable=False),  # ids that were there
    Column("bad", JSON, nullable=False),  # id and reason of each record that could not be read
)

versions = Table(
    "posting_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("board", Integer, ForeignKey("boards.id"), nullable=False),
    Column("posting", String, nullable=False),
    Column("since", Date, nullable=False),  # the good look that showed it first
    Column("until", Date, nullable=False),  # the good look that showed it no more, or OPEN_END
    Column("title", String, nullable=False),
    Column("url", String, nullable=False),
    Column("department", String, nullable=False),
    Column("team", String, nullable=False),
    Column("places", Text, nullable=False),  # as JSON
    Column("employment", String, nullable=False),
    Column("pay", Text, nullable=False),  # as JSON
    Column("published", Date),
    Column("job", String, nullable=False),
    Index(None, "board", "posting", "since", unique=True),
    Index(None, "board", "until", "since"),
)

CONTENT: Final = tuple(
    versions.c[name]
    for name in (
        "title", "url", "department", "team", "places", "employment", "pay", "job", "published",
    )
)  # fmt: skip
"""The columns that make a version another one when they change."""
