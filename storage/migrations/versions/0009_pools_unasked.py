"""Let PostgreSQL look up no pool for every person of an import: a fifth of the server's work."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the foreign key of candidates; on SQLite it costs nothing, and all would be copied.

    Whoever adds people or removes a pool holds its row from the start: `storage.candidate_pool`.
    """
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("fk_candidates_pool", "candidates", type_="foreignkey")
