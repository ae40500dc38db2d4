"""Job boards, attempts at feeds, and the outbox of digests."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of the market and of digests; what is there stays as it is."""
    _boards()
    _versions()
    _feeds()
    _feed_work()
    _schedules()
    _deliveries()
    _delivery_facts()


def _boards() -> None:
    op.create_table(
        "boards",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("lab", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_boards"),
    )
    op.create_index("ix_boards_key", "boards", ["key"], unique=True)
    op.create_index("ix_boards_lab", "boards", ["lab"])
    op.create_table(
        "looks",
        sa.Column("board", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("retrieved", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unknown", sa.String),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("present", sa.Integer, nullable=False),
        sa.Column("bad", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("board", "day", name="pk_looks"),
        sa.ForeignKeyConstraint(["board"], ["boards.id"], name="fk_looks_board"),
    )


def _versions() -> None:
    op.create_table(
        "posting_versions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("board", sa.Integer, nullable=False),
        sa.Column("posting", sa.String, nullable=False),
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("until", sa.Date, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("department", sa.String, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        sa.Column("places", sa.Text, nullable=False),
        sa.Column("employment", sa.String, nullable=False),
        sa.Column("pay", sa.Text, nullable=False),
        sa.Column("published", sa.Date),
        sa.Column("job", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_posting_versions"),
        sa.ForeignKeyConstraint(["board"], ["boards.id"], name="fk_posting_versions_board"),
    )
    op.create_index(
        "ix_posting_versions_board_posting_since",
        "posting_versions",
        ["board", "posting", "since"],
        unique=True,
    )
    op.create_index(
        "ix_posting_versions_board_until_since", "posting_versions", ["board", "until", "since"]
    )


def _feeds() -> None:
    op.create_table(
        "feed_runs",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("started", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("added", sa.Integer, nullable=False),
        sa.Column("unchanged", sa.Integer, nullable=False),
        sa.Column("superseded", sa.Integer, nullable=False),
        sa.Column("bad", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("content", sa.Date),
        sa.Column("validators", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_feed_runs"),
    )
    op.create_index("ix_feed_runs_source_outcome_id", "feed_runs", ["source", "outcome", "id"])
    op.create_index("ix_feed_runs_finished", "feed_runs", ["finished"])


def _feed_work() -> None:
    op.create_table(
        "feed_records_aside",
        sa.Column("source", sa.String, nullable=False),
        sa.Column("record", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("first", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last", sa.DateTime(timezone=True), nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("source", "record", "reason", name="pk_feed_records_aside"),
    )
    op.create_index("ix_feed_records_aside_source_last", "feed_records_aside", ["source", "last"])
    op.create_table(
        "chores",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("name", "day", name="pk_chores"),
    )


def _schedules() -> None:
    op.create_table(
        "schedules",
        sa.Column("team", sa.String, nullable=False),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("weekday", sa.Integer, nullable=False),
        sa.Column("at", sa.Time, nullable=False),
        sa.Column("tz", sa.String, nullable=False),
        sa.Column("sections", sa.JSON, nullable=False),
        sa.Column("muted", sa.JSON, nullable=False),
        sa.Column("labs", sa.JSON, nullable=False),
        sa.Column("limits", sa.JSON, nullable=False),
        sa.Column("created_by", sa.String, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resumed_by", sa.String, nullable=False),
        sa.Column("resumed_at", sa.DateTime(timezone=True)),
        sa.Column("paused_by", sa.String, nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True)),
        sa.Column("paused_why", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("team", "channel", "digest", name="pk_schedules"),
    )


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("period_key", sa.String, nullable=False),
        sa.Column("part", sa.Integer, nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True)),
        sa.Column("first_claim_at", sa.DateTime(timezone=True)),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("ts", sa.String, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
    )
    op.create_index(
        "ix_deliveries_team_channel_digest_period_key_part",
        "deliveries",
        ["team", "channel", "digest", "period_key", "part"],
        unique=True,
    )
    op.create_index(
        "ix_deliveries_ended_at_not_before_part_id",
        "deliveries",
        ["ended_at", "not_before", "part", "id"],
    )


def _delivery_facts() -> None:
    op.create_table(
        "delivery_facts",
        sa.Column("delivery", sa.String, nullable=False),
        sa.Column("fact", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("delivery", "fact", name="pk_delivery_facts"),
        sa.ForeignKeyConstraint(["delivery"], ["deliveries.id"], name="fk_delivery_facts_delivery"),
    )
    op.create_index("ix_delivery_facts_fact", "delivery_facts", ["fact"])
