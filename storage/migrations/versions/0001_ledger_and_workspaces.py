"""The ledger of facts, and what is remembered for workspaces."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the first tables."""
    _entities()
    _facts()
    _ledger_state()
    _workspaces()
    _inbox()


def _entities() -> None:
    op.create_table(
        "entities",
        sa.Column("slug", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("aliases", sa.JSON, nullable=False),
        sa.Column("traits", sa.JSON, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("slug", name="pk_entities"),
    )


def _facts() -> None:
    op.create_table(
        "facts",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("metric", sa.String, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("retrieved", sa.Date, nullable=False),
        sa.Column("source_name", sa.String, nullable=False),
        sa.Column("grade", sa.String, nullable=False),
        sa.Column("value", sa.Double),
        sa.Column("low", sa.Double),
        sa.Column("high", sa.Double),
        sa.Column("qualifier", sa.String, nullable=False),
        sa.Column("published", sa.Date),
        sa.Column("source_url", sa.String),
        sa.Column("statement", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("supersedes", sa.String),
        sa.Column("details", sa.JSON, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_facts"),
        sa.ForeignKeyConstraint(["supersedes"], ["facts.id"], name="fk_facts_supersedes"),
    )
    op.create_index("ix_facts_subject_metric", "facts", ["subject", "metric"])
    op.create_index("ix_facts_supersedes", "facts", ["supersedes"])


def _ledger_state() -> None:
    state = op.create_table(
        "ledger_state",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("bundle", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ledger_state"),
    )
    op.bulk_insert(state, [{"id": 1, "version": 1, "bundle": ""}])


def _workspaces() -> None:
    op.create_table(
        "offers",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        sa.Column("saved_by", sa.String, nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offer", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_offers"),
    )
    op.create_index("ix_offers_team", "offers", ["team"])
    op.create_table(
        "shown",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        sa.Column("user", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("facts", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shown"),
    )
    op.create_index("ix_shown_team_user_at", "shown", ["team", "user", "at"])
    op.create_table(
        "counters",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("day", "name", name="pk_counters"),
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("key", sa.String, nullable=False),
        sa.Column("claim", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("detail", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_inbox"),
    )
    op.create_index("ix_inbox_claim", "inbox", ["claim"])
    op.create_index("ix_inbox_at", "inbox", ["at"])
