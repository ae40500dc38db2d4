"""Replies of sources, kept for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; what is there stays as it is."""
    op.create_table(
        "kept_replies",
        sa.Column("source", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("part", sa.String, nullable=False),
        sa.Column("retrieved", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("source", "day", "part", name="pk_kept_replies"),
    )
    op.create_index("ix_kept_replies_day", "kept_replies", ["day"])
