"""Making a database fit for this release: its tables first, then the bundled facts."""

from __future__ import annotations

from typing import Final, NamedTuple

from sqlalchemy import Engine, String, column, exc, insert, select, table, true

from storage import engine as engines
from storage.bundle import Bundle, fill
from storage.errors import MigrationNeeded, outages
from storage.schema.base import HEAD
from storage.schema.ledger import ledger_state

REVISIONS: Final = table("alembic_version", column("version_num", String))
"""Alembic's own table: one row, the revision that the tables have."""

_STATE: Final = select(REVISIONS.c.version_num, ledger_state.c.bundle).join_from(
    REVISIONS, ledger_state, true()
)


class State(NamedTuple):
    """What a database is fit for: the revision of its tables, the digest of its bundle."""

    revision: str | None = None
    bundle: str | None = None


def state(engine: Engine) -> State:
    """What the database is fit for, in one query; raises StorageUnavailable."""
    try:
        with outages(), engines.for_probing(engine).connect() as connection:
            row = connection.execute(_STATE).first()
    except exc.DBAPIError:
        return State()  # there is no such table
    return State(row.version_num, row.bundle) if row else State()


def prepare(engine: Engine, bundle: Bundle | None, *, upgrade: bool) -> None:
    """Bring tables and bundled facts up to date where that is allowed.

    Raises MigrationNeeded where the tables are not those of this release and `upgrade` is false.
    """
    found = state(engine)
    if found.revision != HEAD:
        if not upgrade:
            raise MigrationNeeded(_explain(found.revision))
        _migrate(engine, found)
        found = state(engine)
    if bundle and found.bundle != bundle.digest():
        with outages(), engines.for_writing(engine).begin() as connection:
            fill(connection, bundle)


def _explain(revision: str | None) -> str:
    if revision is None:
        return "the database has no tables yet: run `assay db upgrade` once"
    return (
        f"the tables are of revision {revision}, this release needs {HEAD}:"
        " run `assay db upgrade`, or a newer Assay if that one made them"
    )


def _migrate(engine: Engine, found: State) -> None:
    if found.revision is None and engine.dialect.name == "sqlite":
        create(engine)
        return
    from storage.migrate import upgrade_engine  # Alembic is slow to load and rarely needed

    upgrade_engine(engine)


def create(engine: Engine) -> None:
    """Make the tables of an empty SQLite database as the migrations would, without Alembic."""
    from storage.schema.whole import metadata  # a database is made once, and asked often

    with outages(), engines.for_writing(engine).begin() as connection:
        metadata.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL,"
            " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        if connection.execute(select(REVISIONS)).first() is None:
            connection.execute(insert(REVISIONS).values(version_num=HEAD))
            connection.execute(insert(ledger_state).values(id=1, version=1, bundle=""))
