"""What was spoken of in threads, what was thought of answers, and reports of wrong figures."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of conversations; what is there stays as it is."""
    _conversations()
    _feedback()
    _reports()
    _corrections()


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("team", sa.String, nullable=False),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("root", sa.String, nullable=False),
        sa.Column("user", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("turns", sa.JSON, nullable=False),
        sa.Column("is_personal", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("team", "channel", "root", name="pk_conversations"),
    )
    op.create_index("ix_conversations_team_user", "conversations", ["team", "user"])
    op.create_index("ix_conversations_at", "conversations", ["at"])


def _feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("team", sa.String, nullable=False),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("root", sa.String, nullable=False),
        sa.Column("user", sa.String, nullable=False),
        sa.Column("question", sa.String, nullable=False),
        sa.Column("is_good", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("team", "channel", "root", "user", "question", name="pk_feedback"),
    )
    op.create_index("ix_feedback_at", "feedback", ["at"])


def _reports() -> None:
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        sa.Column("fact", sa.String, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("reporter", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("decided_by", sa.String, nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("replacement", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
    )
    op.create_index("ix_reports_team_state_at", "reports", ["team", "state", "at"])
    op.create_index("ix_reports_team_fact", "reports", ["team", "fact"])


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("team", sa.String, nullable=False),
        sa.Column("user", sa.String, nullable=False),
        sa.Column("report", sa.Integer, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("team", "user", "report", name="pk_corrections"),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name="fk_corrections_report"),
    )
