"""When channels get their digest, and each message of it as a row: the outbox."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, Text, Time

from storage.schema.base import Moment, metadata

schedules = Table(
    "schedules",
    metadata,
    Column("team", String, primary_key=True),
    Column("channel", String, primary_key=True),
    Column("digest", String, primary_key=True),
    Column("weekday", Integer, nullable=False),  # 0 is Monday, as in Python and ISO minus one
    Column("at", Time, nullable=False),  # in the schedule's own zone
    Column("tz", String, nullable=False),
    Column("sections", JSON, nullable=False),
    Column("muted", JSON, nullable=False),
    Column("labs", JSON, nullable=False),
    Column("limits", JSON, nullable=False),  # pairs of name and value
    Column("created_by", String, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("resumed_by", String, nullable=False),
    Column("resumed_at", Moment),
    Column("paused_by", String, nullable=False),
    Column("paused_at", Moment),
    Column("paused_why", Text, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String, primary_key=True),  # opaque: it travels with the message
    Column("team", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("period_key", String, nullable=False),
    Column("part", Integer, nullable=False),  # 0 is the message, the others are its thread
    Column("due", Moment, nullable=False),
    Column("state", String, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("owner", String, nullable=False),
    Column("lease_until", Moment),
    Column("first_claim_at", Moment),
    Column("ended_at", Moment),
    Column("ts", String, nullable=False),
    Column("error", Text, nullable=False),
    Index(None, "team", "channel", "digest", "period_key", "part", unique=True),
    Index(None, "ended_at", "not_before", "part", "id"),  # what is to be sent next
)

delivery_facts = Table(
    "delivery_facts",
    metadata,
    Column("delivery", String, ForeignKey("deliveries.id"), primary_key=True),
    Column("fact", String, primary_key=True),
    Index(None, "fact"),
)

ticks = Table(
    "ticks",
    metadata,
    Column("owner", String, primary_key=True),  # a running bot
    Column("began", Moment, nullable=False),
    Column("ended", Moment),  # of this round; empty while it is under way
)
