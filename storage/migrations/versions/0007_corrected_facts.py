"""What workspaces put in place of public facts."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table of corrected facts; what is there stays as it is."""
    op.create_table(
        "corrected_facts",
        sa.Column("team", sa.String, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("instead_of", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fact", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("team", "id", name="pk_corrected_facts"),
    )
    op.create_index("ix_corrected_facts_team_instead_of", "corrected_facts", ["team", "instead_of"])
