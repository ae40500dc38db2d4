"""When each running bot last went through what is due."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table of ticks; what is there stays as it is."""
    op.create_table(
        "ticks",
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("began", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("owner", name="pk_ticks"),
    )
