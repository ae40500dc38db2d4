"""Opening is quick, does no more than it must, and says what is wrong."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event

from storage import engine as engines
from storage.engine import open_engine, parse_url
from storage.errors import StorageUnavailable
from storage.preparing import prepare
from storage.store import Store
from tests.conftest import sqlite_url
from tests.storage.samples import a_bundle, a_fact

BUNDLE = a_bundle("one", a_fact())


def test_a_sqlite_file_is_made_with_its_folder(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "new" / "folder")
    with Store.open(url, seed=False) as store, store.write() as tx:
        tx.facts.record([a_fact()])
    with Store.open(url, seed=False) as store, store.read() as tx:
        assert tx.facts.count() == 1


def test_opening_a_database_that_is_fit_costs_one_query(database_url: str) -> None:
    Store.open(database_url, bundle=BUNDLE).close()
    engine = open_engine(parse_url(database_url))
    statements = listen(engine)
    prepare(engine, BUNDLE, upgrade=False)
    engine.dispose()
    assert len([s for s in statements if "ledger_state" in s]) == 1
    assert not [s for s in statements if "facts" in s]


def listen(engine: Engine) -> list[str]:
    seen: list[str] = []

    def note(_connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    return seen


def test_opening_loads_nothing_heavy(tmp_path: Path) -> None:
    """A first use, then a later one: neither needs Alembic, an ORM or the other database."""
    program = (
        "import sys; from storage.store import Store;"
        f"Store.open({sqlite_url(tmp_path)!r}, seed=False).close();"
        "heavy = ('alembic', 'sqlalchemy.orm', 'psycopg', 'sqlalchemy.dialects.postgresql');"
        "print(*[name for name in heavy if name in sys.modules])"
    )
    for _use in ("first", "later"):
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == ""


def test_stores_in_memory_are_apart() -> None:
    one, two = (Store.open("sqlite://", bundle=BUNDLE) for _ in range(2))
    with one, two:
        with one.write() as tx:
            tx.facts.record([a_fact("F-2")])
        with one.read() as first, two.read() as second:
            assert (first.facts.count(), second.facts.count()) == (2, 1)


def test_a_transaction_inside_another_is_refused_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """There is one connection: the inner transaction would wait for the outer one for ever."""
    monkeypatch.setitem(engines.POOL, "pool_timeout", 0.01)
    with Store.open("sqlite://", seed=False) as store, store.write():
        inner = store.read()
        with pytest.raises(StorageUnavailable):
            inner.__enter__()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_spelling_of_postgresql_means_psycopg_3(scheme: str) -> None:
    url = parse_url(f"{scheme}://ana:secret@db.example/assay?sslmode=require")
    assert url.render_as_string(hide_password=False) == (
        "postgresql+psycopg://ana:secret@db.example/assay?sslmode=require"
    )


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ValueError, match="SQLite or PostgreSQL, not in mysql"):
        Store.open("mysql://localhost/assay")


def test_a_server_that_is_not_there_is_reported_as_unavailable() -> None:
    with pytest.raises(StorageUnavailable):
        Store.open("postgresql://localhost:1/assay")


def test_a_file_that_is_no_database_is_reported(tmp_path: Path) -> None:
    (tmp_path / "assay.db").write_text("not a database, but long enough to look like one" * 100)
    with pytest.raises(StorageUnavailable, match="not a database"):
        Store.open(sqlite_url(tmp_path))
