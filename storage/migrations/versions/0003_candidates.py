"""The workspaces' pools of candidates, and who looked up whom."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

UNSAMPLED = {
    "candidates": "key name affiliation topics url source basis region",
    "candidate_names": "word other",
    "candidate_words": "key word",
    "candidate_evidence": "work title link organisation hardware",
    "shown": "question",
}
"""Columns whose values PostgreSQL would else copy into its statistics: no removal reaches those."""

BYTEWISE = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Add the tables of candidates; what is there stays as it is."""
    _pools()
    _people()
    _names()
    _evidence()
    _picks()
    _marks()
    _lookups()
    if op.get_bind().dialect.name == "postgresql":
        _keep_out_of_statistics()


def _pools() -> None:
    op.create_table(
        "candidate_pools",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("team", sa.String, nullable=False),
        sa.Column("secret", sa.LargeBinary, nullable=False),
        sa.Column("last_candidate", sa.Integer, nullable=False),
        sa.Column("last_filed", sa.Integer, nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True)),
        sa.Column("scrubbed_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_candidate_pools"),
    )
    op.create_index("ix_candidate_pools_team", "candidate_pools", ["team"], unique=True)


def _people() -> None:
    op.create_table(
        "candidates",
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("digest", sa.BigInteger, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("affiliation", sa.Text, nullable=False),
        sa.Column("topics", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("basis", sa.Text, nullable=False),
        sa.Column("region", sa.Text, nullable=False),
        sa.Column("notified", sa.Date),
        sa.Column("added_by", sa.String, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("pool", "id", name="pk_candidates"),
        sa.ForeignKeyConstraint(["pool"], ["candidate_pools.id"], name="fk_candidates_pool"),
    )
    op.create_index("ix_candidates_pool_digest", "candidates", ["pool", "digest"])


def _names() -> None:
    op.create_table(
        "candidate_names",
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("word", BYTEWISE, nullable=False),
        sa.Column("other", BYTEWISE, nullable=False),
        sa.Column("candidate", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("pool", "word", "other", "candidate", name="pk_candidate_names"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "candidate_words",
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("key", BYTEWISE, nullable=False),
        sa.Column("word", BYTEWISE, nullable=False),
        sa.PrimaryKeyConstraint("pool", "key", "word", name="pk_candidate_words"),
        sqlite_with_rowid=False,
    )


def _evidence() -> None:
    op.create_table(
        "candidate_evidence",
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("candidate", sa.Integer, nullable=False),
        sa.Column("work", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
        sa.Column("published", sa.Date, nullable=False),
        sa.Column("retrieved", sa.Date, nullable=False),
        sa.Column("tie", sa.String, nullable=False),
        sa.Column("organisation", sa.Text, nullable=False),
        sa.Column("flop", sa.Double),
        sa.Column("hardware", sa.Text, nullable=False),
        sa.Column("confidence", sa.String, nullable=False),
        sa.Column("authors", sa.Integer),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("is_withdrawn", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("pool", "candidate", "work", name="pk_candidate_evidence"),
        sa.ForeignKeyConstraint(
            ["pool", "candidate"],
            ["candidates.pool", "candidates.id"],
            name="fk_candidate_evidence_candidate",
        ),
    )
    op.create_index("ix_candidate_evidence_pool_flop", "candidate_evidence", ["pool", "flop"])


def _picks() -> None:
    op.create_table(
        "candidate_picks",
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("asked", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("is_right", sa.Boolean, nullable=False),
        sa.Column("member", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("pool", "asked", "person", name="pk_candidate_picks"),
        sa.ForeignKeyConstraint(["pool"], ["candidate_pools.id"], name="fk_candidate_picks_pool"),
    )
    op.create_index("ix_candidate_picks_pool_person", "candidate_picks", ["pool", "person"])


def _marks() -> None:
    op.create_table(
        "candidate_marks",
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("pool", "digest", "reason", name="pk_candidate_marks"),
        sa.ForeignKeyConstraint(["pool"], ["candidate_pools.id"], name="fk_candidate_marks_pool"),
    )


def _lookups() -> None:
    op.create_table(
        "candidate_lookups",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("pool", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("member", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("surface", sa.String, nullable=False),
        sa.Column("sources", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_candidate_lookups"),
        sa.ForeignKeyConstraint(["pool"], ["candidate_pools.id"], name="fk_candidate_lookups_pool"),
    )
    op.create_index("ix_candidate_lookups_pool_at", "candidate_lookups", ["pool", "at"])
    op.create_index("ix_candidate_lookups_pool_subject", "candidate_lookups", ["pool", "subject"])


def _keep_out_of_statistics() -> None:
    for table, columns in UNSAMPLED.items():
        for column in columns.split():
            op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")
