"""The migrations make the tables of the schema, on both databases, however often they run."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text

from storage.engine import parse_url
from storage.errors import MigrationNeeded
from storage.migrate import SCRIPTS, current, head, upgrade
from storage.recording import FactWrites
from storage.records import Added
from storage.schema.base import HEAD
from storage.schema.whole import metadata
from storage.store import Store
from storage.workspace import WorkspaceWrites
from tests.conftest import sqlite_url
from tests.storage.market import BOARD, a_look, a_posting, file, week
from tests.storage.people import TEAM, a_person, a_work, add, names
from tests.storage.samples import NOON, a_fact, an_offer
from tests.storage.workers import in_processes, migrate


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = create_engine(parse_url(url))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def test_the_revision_known_without_alembic_is_the_newest() -> None:
    assert head() == HEAD


def test_a_migrated_database_has_the_tables_of_the_schema(empty_url: str) -> None:
    upgrade(empty_url)
    with connected(empty_url) as connection:
        opts = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=opts)
        found = [(kind, *what) for kind, *what in compare_metadata(context, metadata)]
        is_postgres = connection.dialect.name == "postgresql"
    left_out = ["fk_candidates_pool"] if is_postgres else []  # see storage/schema/candidates.py
    assert [what[0].name for kind, *what in found if kind == "add_fk"] == left_out
    assert [one for one in found if one[0] != "add_fk"] == []


def test_a_new_sqlite_file_is_as_if_it_had_been_migrated(tmp_path: Path) -> None:
    made, migrated = sqlite_url(tmp_path / "made"), sqlite_url(tmp_path / "migrated")
    Store.open(made, seed=False).close()
    upgrade(migrated)
    assert _tables(made) == _tables(migrated)
    assert current(made) == current(migrated) == HEAD


def _tables(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Columns, keys and indexes by table, and the one row of state."""
    with connected(url) as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'index') ORDER BY name"
        ).scalars()
        found = {
            name: [
                tuple(row)
                for pragma in ("table_info", "foreign_key_list", "index_info")
                for row in connection.exec_driver_sql(f"PRAGMA {pragma}({name})")
            ]
            for name in names
        }
        state = connection.exec_driver_sql("SELECT * FROM ledger_state").all()
        return found | {"state": [tuple(row) for row in state]}


def test_migrating_twice_does_no_harm(empty_url: str) -> None:
    assert current(empty_url) is None
    upgrade(empty_url)
    with Store.open(empty_url, seed=False) as store, store.write() as tx:
        tx.facts.record([a_fact()])
    upgrade(empty_url)
    with Store.open(empty_url, seed=False) as store, store.read() as tx:
        assert tx.facts.count() == 1
    assert current(empty_url) == HEAD


def test_tables_of_the_first_release_keep_what_is_in_them(empty_url: str) -> None:
    make_tables_of("0001", empty_url)
    with connected(empty_url) as connection:
        FactWrites(connection).record([a_fact()])
        WorkspaceWrites(connection, "T1").save_offer(an_offer())
    with Store.open(empty_url, seed=False, upgrade=True) as store, store.write() as tx:
        assert tx.facts.get("F-1") == a_fact()
        assert tx.workspace("T1").offer() == an_offer()
        file(tx, a_look(0, a_posting("a")))
        assert tx.boards.state(BOARD, week(0)) == a_look(0, a_posting("a"))
    assert current(empty_url) == HEAD


def test_people_who_are_there_stay_where_their_pool_is_asked_for_no_more(empty_url: str) -> None:
    make_tables_of("0008", empty_url)
    with connected(empty_url) as connection:
        WorkspaceWrites(connection, "T1").candidates.add([a_person("Bo Ekelund")], "U1", NOON)
    with Store.open(empty_url, seed=False, upgrade=True) as store:
        again = add(store, "Bo Ekelund", "Anneke Brandvold", team="T1")
        assert [one.outcome for one in again] == [Added.SAME, Added.NEW]
        assert names(store) == ["Bo Ekelund", "Anneke Brandvold"]


def test_works_that_are_there_keep_their_kind_where_kinds_get_their_own_table(
    empty_url: str,
) -> None:
    make_tables_of("0009", empty_url)
    values = asdict(a_work()) | {"pool": 1, "is_withdrawn": False, "tie": "identified"}
    for later in ("kinds", "topics", "record", "doi", "is_cut", "doubts", "undocumented"):
        del values[later]
    with connected(empty_url) as connection:
        WorkspaceWrites(connection, TEAM).candidates.add([a_person()], "U1", NOON)
        for number, kind in ((1, "evaluation"), (2, "")):
            row = values | {"work": f"doi:10/{number}", "kind": kind}
            row |= {name: str(day) for name, day in row.items() if isinstance(day, date)}
            marks = ", ".join(f":{name}" for name in row)
            into = f"INSERT INTO candidate_evidence ({', '.join(row)}) VALUES ({marks})"  # noqa: S608
            connection.execute(text(into), row)
    with Store.open(empty_url, seed=False, upgrade=True) as store, store.read() as tx:
        works = tx.workspace(TEAM).candidates.evidence(1)
        kinds = {work.work: work.kinds for work in works}
    assert kinds == {"doi:10/1": ("evaluation",), "doi:10/2": ()}
    assert [work.topics for work in works] == [None, None], "so that they are read again"


def make_tables_of(revision: str, url: str) -> None:
    """Bring an empty database to an earlier release."""
    with connected(url) as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(SCRIPTS))
        config.set_main_option("path_separator", "os")
        command.upgrade(config, revision)


def test_two_processes_may_migrate_at_once(empty_url: str) -> None:
    in_processes(migrate, [empty_url, empty_url])
    assert current(empty_url) == HEAD


def test_tables_of_a_newer_release_are_left_alone(database_url: str) -> None:
    with connected(database_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(MigrationNeeded, match="newer Assay"):
        Store.open(database_url, seed=False)
    with pytest.raises(MigrationNeeded, match="newer Assay"):
        upgrade(database_url)


def test_postgresql_is_not_migrated_on_opening(postgres_url: str) -> None:
    with connected(postgres_url) as connection:
        connection.execute(text("DROP TABLE ledger_state, alembic_version"))
    with pytest.raises(MigrationNeeded, match="assay db upgrade"):
        Store.open(postgres_url)
    assert current(postgres_url) is None


def test_postgresql_is_migrated_on_opening_when_that_is_asked_for(empty_url: str) -> None:
    with Store.open(empty_url, seed=False, upgrade=True) as store, store.read() as tx:
        assert tx.facts.count() == 0
