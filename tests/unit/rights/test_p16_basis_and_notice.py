"""P16: nobody is stored without a basis, nobody stays untold, and there is a text to tell with."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.retention import Keeping, forget_old
from bot.settings import Settings
from storage.records import Person
from storage.store import Store
from tests.conftest import sqlite_url
from tests.unit.candidates.test_cli import assay
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.talker import IN_THREAD, Talker
from tests.unit.rights.samples import NAME


def test_an_import_without_a_basis_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url(tmp_path))
    sheet = tmp_path / "people.csv"
    sheet.write_text(f"name,affiliation\n{NAME},Quillmere Labs\n", "utf-8")
    refused = assay("import", str(sheet), "--team", "T1")
    assert "no basis" in refused.output
    with Store.open(sqlite_url(tmp_path)) as store, store.read() as tx:
        assert tx.workspace("T1").candidates.count() == 0
    taken = assay("import", str(sheet), "--team", "T1", "--basis", "consent")
    assert taken.exit_code == 0


def test_origin_region_importer_and_basis_are_kept(talker: Talker) -> None:
    person = Person(NAME, "consent", source="a conference list", region="EU")
    with talker.store.write() as tx:
        ours = tx.workspace("T1").candidates
        ours.add([person], "U1", p.NOON)
        held = ours.held(1)
    assert held is not None
    kept = held.candidate
    assert (kept.person.basis, kept.person.source, kept.person.region) == (
        "consent",
        "a conference list",
        "EU",
    )
    assert (kept.added_by, kept.added_at) == ("U1", p.NOON)


def test_who_was_not_told_within_thirty_days_is_removed(talker: Talker) -> None:
    told = Person("Oswin Tarrabeck", "consent", notified=p.DAY)
    with talker.store.write() as tx:
        tx.workspace("T1").candidates.add([Person(NAME, "consent"), told], "U1", p.NOON)
    keeping = Keeping.of(Settings())
    assert forget_old(talker.store, p.NOON + timedelta(days=29), keeping)["people"] == 0
    assert forget_old(talker.store, p.NOON + timedelta(days=30), keeping)["people"] == 1
    with talker.store.read() as tx:
        (left,) = tx.workspace("T1").candidates.page()
    assert left.name == "Oswin Tarrabeck"


def test_help_privacy_prints_a_notice_with_sources_purposes_rights_and_contact(
    talker: Talker,
) -> None:
    talker.press_in("Details", talker.said("help privacy"), **IN_THREAD)
    said = str(talker.slack.calls)
    for word in ("[source]", "position", "legitimate interest", "90 days", "[contact]", "erased"):
        assert word in said
