"""P20: when a workspace leaves, no row of it stays, and nothing of another one goes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import time
from time import sleep

from sqlalchemy import Connection, select, text

from storage.leaving import forgotten_tables
from storage.records import (
    Conversation,
    Feedback,
    Person,
    Pick,
    Schedule,
    Shown,
    ThreadKey,
    Turn,
)
from storage.schema.whole import metadata
from storage.store import Store
from tests.storage.people import a_person, a_work
from tests.storage.samples import NOON, TODAY, a_fact, an_offer

THEIRS = ("T1", "T2")


def filled(store: Store) -> None:
    with store.write() as tx:
        tx.facts.record([a_fact("F-1")])
        for team in THEIRS:
            ours, thread = tx.workspace(team), ThreadKey("D1", "1.1")
            ours.candidates.add([a_person("Bo Ekelund")], "U1", NOON)
            ours.candidates.record_evidence([a_work()])
            ours.candidates.block_person(Person("Cai Lund", ""), NOON)
            ours.lookups.record("pool:1", at=NOON, member="U1", purpose="a role", surface="dm")
            ours.lookups.pick("bo", Pick("pool:1", True, "U1", NOON))
            ours.save_offer(an_offer())
            ours.record_shown(Shown("U1", NOON, "q", ("F-1",)))
            said = Conversation("U1", NOON, (Turn("how big is acme", "lab", TODAY),))
            ours.conversations.keep(thread, said)
            ours.conversations.rate(Feedback("U1", thread, "q", True, NOON))
            report = ours.reports.file("F-1", "too low", "U1", NOON)
            ours.reports.correct(report, "U9", NOON, new="own-1", note="")
            ours.facts.correct("F-1", a_fact("own-1", supersedes="F-1"), NOON)
            ours.schedules.save(Schedule("C1", "market", 0, time(7), "UTC", "U1", NOON))


def rows(store: Store) -> dict[str, int]:
    with store.read() as tx:
        connection = tx._connection
        return {
            name: len(connection.execute(select(table)).all())
            for name, table in metadata.tables.items()
        }


def test_nothing_of_it_stays_and_all_of_the_other_does(store: Store) -> None:
    before = rows(store)
    filled(store)
    full = rows(store)
    with store.write() as tx:
        tx.workspace("T1").leave(NOON)
    after = rows(store)
    of_teams = {name for name in full if full[name] - before[name] >= len(THEIRS)}
    assert len(of_teams) >= 14
    for name in of_teams - {"candidate_pools"}:
        assert after[name] - before[name] == (full[name] - before[name]) / 2, name
    with store.read() as tx:
        assert tx.pools() == ("T2",)
        assert tx.traces.unfinished() == NOON  # PostgreSQL has to be told to write its files anew


def test_no_table_of_a_workspace_is_forgotten() -> None:
    assert forgotten_tables() == frozenset()


def test_a_workspace_that_comes_back_begins_anew(store: Store) -> None:
    filled(store)
    with store.write() as tx:
        tx.workspace("T1").leave(NOON)
        assert not tx.workspace("T1").candidates.is_blocked("Cai Lund")
        tx.workspace("T1").candidates.add([a_person("Bo Ekelund")], "U1", NOON)
        assert tx.workspace("T1").candidates.count() == 1


def test_whom_somebody_is_adding_meanwhile_does_not_stay_behind(store: Store) -> None:
    def leave() -> None:
        with store.write() as tx:
            tx.workspace("T1").leave(NOON)

    filled(store)
    with ThreadPoolExecutor(1) as other:
        with store.write() as tx:
            tx.workspace("T1").candidates.add([a_person("Anneke Brandvold")], "U1", NOON)
            leaving = other.submit(leave)
            while not leaving.done() and not is_waited_for(tx._connection):
                sleep(0.001)
        leaving.result()
    left = rows(store)
    assert (left["candidates"], left["candidate_names"]) == (1, 2)  # those of the other one


def is_waited_for(connection: Connection) -> bool:
    """Whether somebody waits for what this transaction holds; on SQLite that is all there is."""
    if connection.dialect.name == "sqlite":
        return True
    mine = "NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"
    return bool(connection.scalar(text(f"SELECT count(*) FROM pg_locks WHERE {mine}")))  # noqa: S608 - no values


def test_no_bot_goes_on_with_what_it_remembers_of_it(store: Store) -> None:
    filled(store)
    before = store.ledger_version()
    with store.write() as tx:
        tx.workspace("T1").leave(NOON)
    assert store.ledger_version() > before
