"""Who was erased is nowhere any more: the bytes of the files are searched."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from storage import engine
from storage.engine import parse_url
from storage.records import Pick, Remembered, Retention, Shown
from storage.store import Store
from tests.conftest import sqlite_url
from tests.postgres import Server
from tests.storage.people import TEAM, a_person, a_work, add, found
from tests.storage.samples import NOON

RARE = "Zyrvanda Quoxelmire"
NEEDLES = (b"zyrvanda", b"quoxelmire", b"zyrvand", b"quoxelmir")
SECRETS = a_person(
    RARE, affiliation="Zyrvanda's Garage", topics=("zyrvanda",), url="https://zyrvanda.example"
)


def holds(files: Iterable[Path], needles: Iterable[bytes] = NEEDLES) -> set[str]:
    """The files in which any needle occurs, in any case."""
    found = set()
    for file in files:
        content = file.read_bytes().lower()
        if any(needle in content for needle in needles):
            found.add(file.name)
    return found


def fill(store: Store, count: int = 3000) -> None:
    """The person among others whose entries share and split pages with theirs."""
    chance = random.Random(4)  # noqa: S311 - no secret
    letters = "abdeghikmnorstuvyz"

    def word() -> str:
        return "".join(chance.choice(letters) for _ in range(chance.randint(3, 9)))

    others = [a_person(f"{word()} {word()}") for _ in range(count)]
    add(store, *others[: count // 2], SECRETS, *others[count // 2 :])
    with store.write() as tx:
        ours = tx.workspace(TEAM)
        number = ours.candidates.find(RARE).hits[0].candidate.id
        ours.candidates.record_evidence([a_work(candidate=number, title="By Quoxelmire")])
        ours.lookups.record(
            f"pool:{number}", at=NOON, member="U1", purpose=f"{RARE} for a role",
            surface="dm", names=(RARE,),
        )  # fmt: skip
        ours.lookups.pick(RARE, Pick(f"pool:{number}", True, "U1", NOON))
        ours.record_shown(Shown("U1", NOON, f"what did {RARE} publish?"))


def erase(store: Store, *, scrub: bool = True) -> None:
    with store.write() as tx:
        ours = tx.workspace(TEAM).candidates
        assert ours.erase([hit.candidate.id for hit in ours.find(RARE).hits], NOON) == 1
    if scrub:
        assert store.scrub(NOON)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_after_erasing_no_file_of_sqlite_holds_a_byte_of_the_name(folder: Path) -> None:
    with Store.open(sqlite_url(folder), seed=False) as store:
        fill(store)
        assert holds(folder.iterdir()) != set()
        erase(store)
        assert holds(folder.iterdir()) == set()
        assert found(store, RARE) == []
    assert holds(folder.iterdir()) == set()


def test_without_emptying_the_log_the_name_would_still_be_there(folder: Path) -> None:
    with Store.open(sqlite_url(folder), seed=False) as store:
        fill(store)
        erase(store, scrub=False)
        assert holds(folder.iterdir()) == {"assay.db-wal"} | holds([folder / "assay.db"])
        with store.read() as tx:
            assert tx.traces.unfinished() == NOON
        assert store.scrub(NOON + timedelta(seconds=1))
        assert holds(folder.iterdir()) == set()
        with store.read() as tx:
            assert tx.traces.unfinished() is None


def test_without_overwriting_what_is_deleted_the_name_would_still_be_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tuple(p for p in engine.PRAGMAS if not p.startswith("secure_delete"))
    monkeypatch.setattr(engine, "PRAGMAS", (*kept, "secure_delete=OFF"))
    with Store.open(sqlite_url(folder), seed=False) as store:
        fill(store)
        erase(store)
        assert holds(folder.iterdir()) == {"assay.db"}


def test_a_reader_who_stays_keeps_the_log_and_that_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = tuple(p.replace("busy_timeout=5000", "busy_timeout=1") for p in engine.PRAGMAS)
    monkeypatch.setattr(engine, "PRAGMAS", impatient)
    with Store.open(sqlite_url(folder), seed=False) as store:
        fill(store, count=10)
        reader = sqlite3.connect(folder / "assay.db", isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM candidates").fetchone()
        erase(store, scrub=False)
        assert not store.scrub(NOON)
        reader.close()
        assert store.scrub(NOON)
        assert holds(folder.iterdir()) == set()


def test_a_changed_entry_leaves_nothing_of_the_older_one(folder: Path) -> None:
    with Store.open(sqlite_url(folder), seed=False) as store:
        fill(store)
        add(store, a_person(RARE, url=SECRETS.url, affiliation="Globex", topics=("sparse models",)))
        assert store.scrub(NOON)
        assert holds([folder / "assay.db"], [b"garage"]) == set()


def test_who_goes_because_the_time_is_over_leaves_nothing_either(folder: Path) -> None:
    with Store.open(sqlite_url(folder), seed=False) as store:
        fill(store, count=100)
        with store.write() as tx:
            later = NOON + timedelta(days=31)
            assert tx.workspace(TEAM).candidates.sweep(later, Retention()).counts == {
                "not told": 101
            }
            tx.forget(Remembered.SHOWN, later)
        assert store.scrub(NOON)
        assert holds(folder.iterdir()) == set()


def test_postgresql_is_free_of_the_name_once_its_tables_are_written_anew(
    postgres: Server, postgres_url: str
) -> None:
    data = Path(str(make_url(postgres_url).query["host"])) / "data" / "base"

    def files() -> list[Path]:
        return [f for f in data.rglob("*") if f.is_file()]

    with Store.open(postgres_url, seed=False) as store:
        fill(store)
        postgres.execute("CHECKPOINT")
        assert holds(files()) != set()
        erase(store, scrub=False)
        assert not store.scrub(NOON)
        postgres.execute("CHECKPOINT")
        assert holds(files()) != set()
        assert store.scrub(NOON, rewrite=True)
        postgres.execute("CHECKPOINT")
        assert holds(files()) == set()
        with store.read() as tx:
            assert tx.traces.unfinished() is None


def test_postgresql_copies_no_column_with_names_into_its_statistics(postgres_url: str) -> None:
    with Store.open(postgres_url, seed=False) as store, store.read() as tx:
        assert tx.traces.sampled_names() == ()


def test_a_column_with_names_that_is_sampled_after_all_is_noticed(
    postgres_url: str,
) -> None:
    engine_ = create_engine(parse_url(postgres_url))
    with engine_.begin() as connection:
        connection.execute(text("ALTER TABLE candidates ALTER COLUMN name SET STATISTICS 100"))
    engine_.dispose()
    with Store.open(postgres_url, seed=False) as store, store.read() as tx:
        assert tx.traces.sampled_names() == ("candidates.name",)
        assert not tx.traces.keeps_archive()
