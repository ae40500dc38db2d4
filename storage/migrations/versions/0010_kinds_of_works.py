"""Kinds of works in a table of their own: a work may speak for several, and each is sought."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLE = "candidate_work_kinds"
WORK = ["pool", "candidate", "work"]


def upgrade() -> None:
    """Move the kind of each work; works read before keep the one that they had."""
    op.create_table(
        TABLE,
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("candidate", sa.Integer, nullable=False),
        sa.Column("work", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.PrimaryKeyConstraint(*WORK, "kind", name=f"pk_{TABLE}"),
        sa.ForeignKeyConstraint(
            WORK, [f"candidate_evidence.{name}" for name in WORK], name=f"fk_{TABLE}_work"
        ),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"INSERT INTO {TABLE} (pool, candidate, work, kind)"  # noqa: S608 - a name of our own
        " SELECT pool, candidate, work, kind FROM candidate_evidence WHERE kind <> ''"
    )
    op.create_index(
        f"ix_{TABLE}_pool_kind_candidate_work", TABLE, ["pool", "kind", "candidate", "work"]
    )
    op.drop_column("candidate_evidence", "kind")
    if op.get_bind().dialect.name == "postgresql":  # as `work` of `candidate_evidence`
        op.execute(f"ALTER TABLE {TABLE} ALTER COLUMN work SET STATISTICS 0")
