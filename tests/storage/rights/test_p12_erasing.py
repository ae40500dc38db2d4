"""P12: after an erasure no byte of the name is in any file of the database.

`tests/storage/test_candidates_erasure.py` shows that each deletion setting is needed.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from storage.records import Conversation, Feedback, Person, Pick, Shown, ThreadKey, Turn
from storage.store import Store
from tests.conftest import sqlite_url
from tests.postgres import Server
from tests.storage.people import TEAM, a_person, a_work, add
from tests.storage.samples import NOON, TODAY, a_fact
from tests.storage.test_candidates_erasure import holds

RARE = "Zyrvanda Quoxelmire"
ASKED = f"what did {RARE} publish?"


def said_everywhere(store: Store) -> None:
    """The name wherever a member can type one, beside the rows that belong to the person."""
    add(store, *(a_person(f"Bo {chr(97 + n)}kelund") for n in range(20)))
    add(store, a_person(RARE, url="https://zyrvanda.example", topics=("zyrvanda",)))
    thread = ThreadKey("D1", "1.1")
    with store.write() as tx:
        tx.facts.record([a_fact("F-1")])
        ours = tx.workspace(TEAM)
        ours.candidates.record_evidence([a_work(candidate=21, title="By Quoxelmire")])
        ours.lookups.record(
            "pool:21", at=NOON, member="U1", purpose=f"call with {RARE}", surface="dm"
        )
        ours.lookups.pick(RARE, Pick("pool:21", True, "U1", NOON))
        ours.record_shown(Shown("U1", NOON, ASKED))
        ours.conversations.keep(
            thread, Conversation("U1", NOON, (Turn(ASKED, "candidate", TODAY),), is_personal=True)
        )
        ours.conversations.rate(Feedback("U1", thread, ASKED, True, NOON))
        report = ours.reports.file("F-1", f"ask {RARE}, she knows", "U1", NOON)
        ours.reports.keep(report.id, "U9", NOON, f"{RARE} says it stands")
        ours.facts.correct("F-1", a_fact("own-1", note=f"{RARE} told us", supersedes="F-1"), NOON)


def erased(store: Store) -> None:
    with store.write() as tx:
        assert tx.workspace(TEAM).candidates.erase([21], NOON) == 1


def test_no_file_of_sqlite_holds_it(tmp_path: Path) -> None:
    with Store.open(sqlite_url(tmp_path), seed=False) as store:
        said_everywhere(store)
        assert holds(tmp_path.iterdir()) != set()
        erased(store)
        assert store.scrub(NOON)
        assert holds(tmp_path.iterdir()) == set()
    assert holds(tmp_path.iterdir()) == set()


def test_no_file_of_postgresql_holds_it_once_it_was_scrubbed(
    postgres: Server, postgres_url: str
) -> None:
    data = Path(str(make_url(postgres_url).query["host"])) / "data" / "base"
    with Store.open(postgres_url, seed=False) as store:
        said_everywhere(store)
        postgres.execute("CHECKPOINT")
        assert holds(f for f in data.rglob("*") if f.is_file()) != set()
        erased(store)
        assert store.scrub(NOON, rewrite=True)
        postgres.execute("CHECKPOINT")
        assert holds(f for f in data.rglob("*") if f.is_file()) == set()


def test_what_others_need_stays_without_the_name(store: Store) -> None:
    said_everywhere(store)
    erased(store)
    with store.read() as tx:
        ours = tx.workspace(TEAM)
        (look_up,) = ours.lookups.recent()
        report = ours.reports.get(1)
        assert (look_up.member, look_up.purpose) == ("U1", "call with … …")
        assert report is not None
        assert (report.words, report.note) == ("ask … …, she knows", "… … says it stands")
        assert ours.conversations.ratings() == ()
        assert ours.facts.corrections()["F-1"].note == "… … told us"


def test_only_a_hash_and_the_day_stay(store: Store) -> None:
    said_everywhere(store)
    erased(store)
    with store.write() as tx:
        again = tx.workspace(TEAM).candidates.add(
            [Person(RARE, "consent", "Institute of Invented Studies")], "U1", NOON
        )
    assert [filing.erased for filing in again] == [NOON.date()]


@pytest.mark.parametrize("how", ["erase", "sweep", "leave"])
def test_every_way_out_of_the_pool_leaves_nothing(tmp_path: Path, how: str) -> None:
    with Store.open(sqlite_url(tmp_path), seed=False) as store:
        add(store, a_person(RARE, url="https://zyrvanda.example"))
        with store.write() as tx:
            ours = tx.workspace(TEAM)
            if how == "erase":
                ours.candidates.erase([1], NOON)
            elif how == "sweep":
                from storage.records import Retention

                ours.candidates.sweep(NOON + timedelta(days=400), Retention())
            else:
                ours.leave(NOON)
        assert store.scrub(NOON)
        assert holds(tmp_path.iterdir()) == set()


def test_a_server_that_logs_what_is_written_into_it_is_noticed(
    postgres: Server, postgres_url: str
) -> None:
    with Store.open(postgres_url, seed=False) as store, store.read() as tx:
        assert tx.traces.logs_statements() == ()
    name = make_url(postgres_url).database
    postgres.execute(f'ALTER DATABASE "{name}" SET log_min_duration_statement = 0')
    with Store.open(postgres_url, seed=False) as store, store.read() as tx:
        assert tx.traces.logs_statements() == ("log_min_duration_statement",)
