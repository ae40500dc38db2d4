"""What a workspace corrects, it alone sees; the ledger of facts stays as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from storage.records import Fact
from storage.store import Store
from tests.storage.samples import NOON, a_fact

PUBLIC = a_fact("F-1", value=100.0)


def corrected(store: Store, instead_of: str, fact: Fact, days: int = 0, team: str = "T1") -> None:
    with store.write() as tx:
        tx.workspace(team).facts.correct(instead_of, fact, NOON + timedelta(days=days))


def ours(name: str, value: float, supersedes: str) -> Fact:
    return replace(PUBLIC, id=name, value=value, supersedes=supersedes)


def filled(store: Store) -> None:
    with store.write() as tx:
        tx.facts.record([PUBLIC])


def test_a_correction_is_seen_by_its_workspace_alone(store: Store) -> None:
    filled(store)
    corrected(store, "F-1", ours("own-1", 120.0, "F-1"))
    with store.read() as tx:
        first, second = tx.workspace("T1").facts, tx.workspace("T2").facts
        assert [f.id for f in first.history("F-1")] == ["own-1", "F-1"]
        assert [f.id for f in second.history("F-1")] == ["F-1"]
        assert first.corrections()["F-1"].value == 120.0
        assert second.corrections() == {}
        assert (first.get("own-1"), second.get("own-1")) != (None, None)
        assert second.get("own-1") is None
        assert [f.id for f in tx.facts.history("F-1")] == ["F-1"]
        assert tx.facts.get("own-1") is None


def test_the_last_correction_of_a_figure_counts(store: Store) -> None:
    filled(store)
    corrected(store, "F-1", ours("own-1", 120.0, "F-1"))
    corrected(store, "F-1", ours("own-2", 130.0, "own-1"), days=1)
    with store.read() as tx:
        facts = tx.workspace("T1").facts
        assert facts.corrections()["F-1"].value == 130.0
        assert [f.id for f in facts.history("own-1")] == ["own-2", "own-1", "F-1"]
        assert facts.root_of("own-2") == "F-1"
        assert [f.id for f in facts.of_ids(["own-1", "F-1", "F-9"])] == ["own-1", "F-1"]


def test_where_the_source_itself_says_something_new_that_holds_again(store: Store) -> None:
    filled(store)
    corrected(store, "F-1", ours("own-1", 120.0, "F-1"))
    with store.write() as tx:
        tx.facts.record([replace(PUBLIC, id="F-2", value=150.0, supersedes="F-1")])
    with store.read() as tx:
        history = tx.workspace("T1").facts.history("F-1")
    assert [fact.id for fact in history] == ["F-2", "F-1", "own-1"]


def test_whoever_keeps_answers_notices_a_correction(store: Store) -> None:
    filled(store)
    before = store.ledger_version()
    corrected(store, "F-1", ours("own-1", 120.0, "F-1"))
    assert store.ledger_version() > before
