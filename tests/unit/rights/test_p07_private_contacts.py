"""P7: private contact data are never kept: the bytes of the database are searched."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.feeds.stored import stored_desk
from storage.store import Store
from tests.conftest import sqlite_url
from tests.unit.candidates.test_cli import assay
from tests.unit.feeds.fakes import NOW, greenhouse
from tests.unit.feeds.test_kept import look

PRIVATE = ("ilva.private@example.org", "+41 44 555 66 77", "12 Hidden Lane")
SHEET = (
    "name,affiliation,mail,phone,home address,topics,basis\n"
    f'Ilva Marrowdene,Quillmere Labs,{PRIVATE[0]},{PRIVATE[1]},"{PRIVATE[2]}",'
    f'"language models; {PRIVATE[0]}",consent\n'
)


def holds(folder: Path, *needles: str) -> bool:
    files = [path.read_bytes() for path in folder.iterdir() if path.is_file()]
    return any(needle.encode() in content for needle in needles for content in files)


def test_after_an_import_no_file_holds_a_mail_address_or_a_telephone_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, sheet = tmp_path / "data", tmp_path / "people.csv"
    data.mkdir()
    sheet.write_text(SHEET, "utf-8")
    monkeypatch.setenv("DATABASE_URL", sqlite_url(data))
    said = assay("import", str(sheet), "--team", "T1")
    assert said.exit_code == 0, said.output
    told = "Not kept: mail, phone, home address (private contact data are never stored)."
    assert told in said.output
    assert holds(data, "Ilva Marrowdene")
    assert not holds(data, *PRIVATE, "555 66 77")


def test_a_job_board_brings_no_data_of_its_staff(tmp_path: Path) -> None:
    staff = {"name": "Oswin Tarrabeck", "email": "oswin@example.org"}
    reply = greenhouse(
        [1],
        metadata=[{"name": "Recruiter", "value_type": "user", "value": staff}],
        creator=staff,
        mailbox_email="oswin@example.org",
    )
    with Store.open(sqlite_url(tmp_path)) as store:
        look(stored_desk(store, NOW), reply)
        assert holds(tmp_path, "Research Engineer 1")
    assert not holds(tmp_path, "Tarrabeck", "oswin@")
