"""Each workspace's own pool of candidates: people, their names as keys, works, rights.

No table here has a name in it but `candidates`, `candidate_names` and `candidate_words`; erasing a
person empties all three. Picks, marks and look-ups know people by a keyed hash or an id.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    false,
)

from storage.schema.base import Moment, metadata

BYTEWISE: Final = String().with_variant(String(collation="C"), "postgresql")
"""Compared byte by byte on both databases, so that a range of one index finds what begins alike."""

pools = Table(
    "candidate_pools",
    metadata,
    Column("id", Integer, primary_key=True),  # short, because every name repeats it
    Column("team", String, nullable=False),
    Column("secret", LargeBinary, nullable=False),  # of the keyed hashes
    Column("last_candidate", Integer, nullable=False),  # an erased number must not come back
    Column("last_filed", Integer, nullable=False),  # up to here `candidate_names` is complete
    Column("removed_at", Moment),  # when a person was last removed
    Column("scrubbed_at", Moment),  # when the files were last freed of what was removed
    Index(None, "team", unique=True),
)

candidates = Table(
    "candidates",
    metadata,
    Column("pool", Integer, primary_key=True),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("digest", BigInteger, nullable=False),  # keyed hash of `key`, to look it up by
    Column("key", Text, nullable=False),  # the words of the name, sorted
    Column("name", Text, nullable=False),
    Column("affiliation", Text, nullable=False),
    Column("topics", Text, nullable=False),  # as JSON
    Column("url", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("basis", Text, nullable=False),
    Column("region", Text, nullable=False),
    Column("notified", Date),
    Column("added_by", String, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=False),
    Index(None, "pool", "digest"),
    # PostgreSQL would look the pool up for every person of an import; its row is locked anyway.
    ForeignKeyConstraint(["pool"], ["candidate_pools.id"]).ddl_if(dialect="sqlite"),
    # With a rowid: else SQLite walks the pool by the primary key rather than use that index.
)

names = Table(
    "candidate_names",
    metadata,
    Column("pool", Integer, primary_key=True),
    Column("word", BYTEWISE, primary_key=True),
    Column("other", BYTEWISE, primary_key=True),  # another word of the same name
    Column("candidate", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

words = Table(
    "candidate_words",
    metadata,
    Column("pool", Integer, primary_key=True),
    Column("key", BYTEWISE, primary_key=True),  # what `word` is looked for by
    Column("word", BYTEWISE, primary_key=True),
    sqlite_with_rowid=False,
)

evidence = Table(
    "candidate_evidence",
    metadata,
    Column("pool", Integer, primary_key=True),
    Column("candidate", Integer, primary_key=True),
    Column("work", String, primary_key=True),
    Column("title", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("published", Date, nullable=False),
    Column("retrieved", Date, nullable=False),
    Column("tie", String, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("flop", Double),
    Column("hardware", Text, nullable=False),
    Column("confidence", String, nullable=False),
    Column("authors", Integer),
    Column("source", String, nullable=False),
    Column("is_withdrawn", Boolean, nullable=False),  # it was somebody else's
    Column("topics", Text),  # a line each; none at all where they were not read
    Column("record", String),
    Column("doi", String),
    Column("doubts", Text),  # a line each
    Column("is_cut", Boolean, nullable=False, server_default=false()),
    Column("undocumented", Integer, nullable=False, server_default="0"),
    ForeignKeyConstraint(
        ["pool", "candidate"],
        ["candidates.pool", "candidates.id"],
        name="fk_candidate_evidence_candidate",
    ),
    Index(None, "pool", "flop"),
)

kinds = Table(
    "candidate_work_kinds",
    metadata,
    Column("pool", Integer, primary_key=True),
    Column("candidate", Integer, primary_key=True),
    Column("work", String, primary_key=True),
    Column("kind", String, primary_key=True),  # one work may speak for several
    ForeignKeyConstraint(
        ["pool", "candidate", "work"],
        ["candidate_evidence.pool", "candidate_evidence.candidate", "candidate_evidence.work"],
        name="fk_candidate_work_kinds_work",
    ),
    Index(None, "pool", "kind", "candidate", "work"),
    sqlite_with_rowid=False,
)

picks = Table(
    "candidate_picks",
    metadata,
    Column("pool", Integer, ForeignKey("candidate_pools.id"), primary_key=True),
    Column("asked", String, primary_key=True),  # keyed hash of the name that was typed
    Column("person", String, primary_key=True),
    Column("is_right", Boolean, nullable=False),
    Column("member", String, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "pool", "person"),
)

marks = Table(
    "candidate_marks",
    metadata,
    Column("pool", Integer, ForeignKey("candidate_pools.id"), primary_key=True),
    Column("digest", String, primary_key=True),  # keyed hash of an id, or of name and institution
    Column("reason", String, primary_key=True),  # blocked, erased
    Column("on", Date, nullable=False),
)

lookups = Table(
    "candidate_lookups",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("pool", Integer, ForeignKey("candidate_pools.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("member", String, nullable=False),
    Column("subject", String, nullable=False),  # keyed hash of the person's id
    Column("purpose", Text, nullable=False),
    Column("surface", String, nullable=False),
    Column("sources", JSON, nullable=False),
    Index(None, "pool", "at"),
    Index(None, "pool", "subject"),
)

PERSONAL: Final = (candidates, names, words, evidence, kinds)
"""Tables that hold personal data in clear.

PostgreSQL must not sample their texts (`SET STATISTICS 0`, in the migration): it would keep names
in its own tables, where no removal reaches them. So it plans badly where many texts are looked up,
which is why candidates are found by a number.
"""
