"""All of a work that a brief is written from: what is stored has to lead to the same brief."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TABLE = "candidate_evidence"
TEXTS = ("record", "doi", "doubts")


def upgrade() -> None:
    """Add what was left out; works read before say so by subjects that are missing."""
    op.add_column(TABLE, sa.Column("topics", sa.Text))
    op.add_column(TABLE, sa.Column("record", sa.String))
    op.add_column(TABLE, sa.Column("doi", sa.String))
    op.add_column(TABLE, sa.Column("doubts", sa.Text))
    op.add_column(TABLE, sa.Column("is_cut", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column(TABLE, sa.Column("undocumented", sa.Integer, nullable=False, server_default="0"))
    if op.get_bind().dialect.name == "postgresql":  # as the other texts of the table
        for column in ("topics", *TEXTS):
            op.execute(f"ALTER TABLE {TABLE} ALTER COLUMN {column} SET STATISTICS 0")
