"""P13: an export has all that is held on a person, and nothing of anybody else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.records import Person, Pick
from storage.store import Store
from tests.conftest import sqlite_url
from tests.unit.candidates.test_cli import assay
from tests.unit.candidates_evidence import people as p
from tests.unit.rights.samples import NAME
from tests.unit.test_people import WORK


def test_the_export_equals_what_was_planted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url(tmp_path))
    person = Person(NAME, "consent", p.QUILLMERE, url="https://ilva.example", region="EU")
    with Store.open(sqlite_url(tmp_path), seed=False) as store, store.write() as tx:
        ours = tx.workspace("T1")
        ours.candidates.add([person, Person("Oswin Tarrabeck", "consent")], "U1", p.NOON)
        ours.candidates.record_evidence([WORK])
        ours.lookups.pick(NAME, Pick("pool:1", True, "U2", p.NOON))
        for number in (1, 2):
            ours.lookups.record(
                f"pool:{number}", at=p.NOON, member="U2", purpose="first call", surface="direct"
            )
    said = assay("export", NAME, "--team", "T1")
    told = json.loads(said.stdout)
    kept = told["candidate"]
    assert (kept["name"], kept["url"]) == (NAME, "https://ilva.example")
    assert (kept["consent_basis"], kept["region"], kept["added_by"]) == ("consent", "EU", "U1")
    assert [one["title"] for one in told["evidence"]] == ["Larkspur-70B"]
    assert told["lookups"][0]["member"] == "U2"
    assert len(told["lookups"]) == 2  # theirs, and this export
    assert [one["person"] for one in told["picks"]] == ["pool:1"]
    assert "Tarrabeck" not in said.stdout
