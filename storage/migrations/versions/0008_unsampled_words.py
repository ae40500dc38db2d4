"""Keep what members wrote out of PostgreSQL's statistics, where nothing removes it."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

UNSAMPLED = {
    "feedback": "question",
    "reports": "words note",
    "candidate_lookups": "purpose",
}
"""Texts that may name a person, although they shouldn't."""


def upgrade() -> None:
    """Stop sampling these columns."""
    if op.get_bind().dialect.name != "postgresql":
        return
    for table, columns in UNSAMPLED.items():
        for column in columns.split():
            op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")
