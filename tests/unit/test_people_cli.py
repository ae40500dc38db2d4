"""`assay ask` about invented people, on a database of its own and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.store import Store
from tests.unit.candidates_evidence.people import run_facts
from tests.unit.command import assay
from tests.unit.test_people import NAME, WORK, runs

QUESTION = f"what compute is {NAME} used to"
OURS = "local"


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path / 'assay.db'}"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("ASSAY_OFFLINE", "yes")
    monkeypatch.delenv("ASSAY_PURPOSE", raising=False)
    (tmp_path / "people.csv").write_text(f"name,affiliation,consent_basis\n{NAME},Labs,consent\n")
    return url


def record_works(url: str) -> None:
    with Store.open(url) as store, store.write() as tx:
        tx.facts.add_entities(runs())
        tx.facts.record(run_facts())
        tx.workspace(OURS).candidates.record_evidence([WORK])


def test_somebody_of_an_imported_file_is_answered_from_the_works_on_record(database: str) -> None:
    assert assay("candidates", "import", "people.csv").exit_code == 0
    record_works(database)
    result = assay("ask", QUESTION, "--purpose", f"first call with {NAME}")
    assert result.exit_code == 0
    assert "runs of up to 1.4e24 FLOP (Larkspur-70B, 2025, Confident)" in " ".join(
        result.output.split()
    )
    with Store.open(database) as store, store.read() as tx:
        (look_up,) = tx.workspace(OURS).lookups.of("pool:1")
        assert tx.workspace(OURS).last_shown("you") is None
    assert (look_up.surface, look_up.purpose) == ("terminal", "first call with … …")


def test_the_purpose_may_come_from_the_environment(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Why do you look this person up?" in assay("ask", QUESTION).output
    monkeypatch.setenv("ASSAY_PURPOSE", "first call")
    assert "Assay is offline" in assay("ask", QUESTION).output
    with Store.open(database) as store, store.read() as tx:
        assert [one.purpose for one in tx.workspace(OURS).lookups.recent()] == ["first call"]


@pytest.mark.usefixtures("database")
def test_a_question_that_ranks_people_is_refused() -> None:
    assert "I list evidence; I don't rank people" in assay("ask", "rank our candidates").output
