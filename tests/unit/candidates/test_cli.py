"""`assay candidates` on a database of its own."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import Result

from storage.store import Store
from tests.unit import command

FILE = (
    "Company;Full name;E-mail;Keywords;Consent basis\n"
    "Globex;Wendla Quistorp;w@x.example;-sums;consent\n"
    "Initech;Bo Ek;;rl;consent\n"
    "Initech;Bo Ek;;rl;consent\n"
    "Hooli;Bo Ek;;;consent\n"
    ";=1+1;;;consent\n"
)


@pytest.fixture
def people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of people, and an empty pool to import it into."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'assay.db'}")
    for name in ("SLACK_BOT_TOKEN", "ASSAY_PURPOSE"):
        monkeypatch.delenv(name, raising=False)
    file = tmp_path / "people.csv"
    file.write_text(FILE)
    return file


def assay(*args: str, stdin: str = "") -> Result:
    return command.assay("candidates", *args, stdin=stdin)


def test_an_import_says_what_became_of_every_row(people: Path) -> None:
    told = assay("import", str(people))
    assert told.exit_code == 0
    assert told.stdout.splitlines() == [
        "Not kept: E-mail (private contact data are never stored).",
        "lines 2 to 3: added (2 rows)",
        "line 4: duplicate: of line 3",
        "line 5: added",
        "line 6: refused: the name looks like a formula",
        "3 added, 0 updated, 1 duplicate, 1 refused.",
    ]
    again = assay("import", str(people), "--json")
    rows = [json.loads(line) for line in again.stdout.splitlines()]
    assert [(row["outcome"], row["rows"]) for row in rows] == [("duplicate", 4), ("refused", 1)]


def test_a_column_can_be_named_and_a_basis_be_given_for_all(people: Path) -> None:
    people.write_text("Wer,Firma\nBo Ek,Globex\n")
    assert assay("import", str(people)).exit_code == 1
    mapped = assay("import", str(people), "--map", "Wer=name", "--map", "Firma=affiliation")
    assert (mapped.exit_code, "no basis" in mapped.stdout) == (1, True)
    given = ("--map", "Wer=name", "--map", "Firma=affiliation", "--basis", "consent")
    assert assay("import", str(people), *given).exit_code == 0
    assert assay("import", str(people), "--map", "Wer").exit_code == 2
    assert "Globex" in assay("list").stdout


def test_a_file_that_is_no_table_is_refused_kindly(people: Path) -> None:
    people.write_bytes(b"PK\x03\x04")
    told = assay("import", str(people))
    assert (told.exit_code, told.stdout) == (1, "")
    assert "save as CSV" in told.stderr


def test_a_file_without_rows_or_without_names_fails_and_says_how(people: Path) -> None:
    sheet = people.with_name("few.csv")
    sheet.write_text("name,basis\n", "utf-8")
    none = assay("import", str(sheet))
    assert (none.exit_code, "no rows below its header" in none.output) == (1, True)
    sheet.write_text("Wer,Firma\nIlva Marrowdene,Labs\n", "utf-8")
    unnamed = assay("import", str(sheet))
    assert unnamed.exit_code == 1
    assert "--map COLUMN=name" in unnamed.output


def test_a_list_for_a_spreadsheet_disarms_formulas_and_can_be_imported_again(people: Path) -> None:
    assay("import", str(people))
    listed = assay("list", "--csv").stdout
    rows = list(csv.DictReader(io.StringIO(listed)))
    assert [row["name"] for row in rows] == ["Wendla Quistorp", "Bo Ek", "Bo Ek"]
    assert rows[0]["topics"] == "'-sums"
    people.write_text(listed)
    assert "3 duplicates" in assay("import", str(people)).stdout


def test_a_misspelt_name_is_asked_about_and_a_foreign_one_finds_nobody(people: Path) -> None:
    assay("import", str(people))
    assert "Did you mean" in assay("find", "wendla", "kwistorp").stdout
    assert "Did you mean" not in assay("find", "Wendla Quistorp").stdout
    assert "Nobody" in assay("find", "Zebulon Xanthopoulos").stdout
    assert json.loads(assay("find", "bo ek", "--json").stdout)["found"][1]["match"] == "exact"


def test_who_looks_somebody_up_is_written_down_once(people: Path) -> None:
    assay("import", str(people))
    assay("find", "Wendla Quistorp")
    assay("find", "Wendel Quistorp")
    with Store.open(f"sqlite:///{people.parent / 'assay.db'}") as store, store.read() as tx:
        (row,) = tx.workspace("local").lookups.recent()
        assert (row.member, row.purpose, row.surface) == ("you", "search in the terminal", "terminal")  # fmt: skip  # noqa: E501
        assert tx.workspace("local").lookups.of("pool:1") == (row,)


def test_an_export_is_all_that_is_held(people: Path) -> None:
    assay("import", str(people))
    held = json.loads(assay("export", "Wendla Quistorp").stdout)
    assert held["candidate"]["affiliation"] == "Globex"
    assert held["candidate"]["consent_basis"] == "consent"
    assert [row["purpose"] for row in held["lookups"]] == ["export of what is held"]
    assert held["evidence"] == held["picks"] == held["withdrawn"] == []


@pytest.mark.parametrize("command", ["export", "erase", "block"])
def test_an_unclear_name_changes_nothing_and_says_whom_there_is(people: Path, command: str) -> None:
    assay("import", str(people))
    for name in ("Bo Ek", "Wendel Quistorp"):
        told = assay(command, name, *(() if command == "export" else ("--yes",)))
        assert (told.exit_code, "--id" in told.stderr, told.stdout) == (2, True, "")
    assert len(assay("list").stdout.splitlines()) == 3


def test_erasing_asks_first_and_then_leaves_no_byte(people: Path) -> None:
    assay("import", str(people))
    refused = assay("erase", "Wendla Quistorp", stdin="n\n")
    assert refused.exit_code == 130
    assert "Wendla Quistorp (Globex" in refused.stderr
    assert assay("erase", "Wendla Quistorp", "--yes").exit_code == 0
    people.unlink()
    files = [f.read_bytes().lower() for f in people.parent.iterdir() if f.is_file()]
    assert not any(b"quistorp" in content for content in files)
    assert assay("erase", "Wendla Quistorp", "--yes").exit_code == 2


def test_one_of_several_is_erased_by_number(people: Path) -> None:
    assay("import", str(people))
    assert assay("erase", "--id", "2", "--yes").exit_code == 0
    assert assay("erase", "--id", "2", "--yes").exit_code == 2
    assert "Hooli" in assay("list").stdout
    assert "Initech" not in assay("list").stdout


def test_who_is_blocked_stays_away(people: Path) -> None:
    assay("import", str(people))
    assert assay("block", "Wendla Quistorp", "--yes").exit_code == 0
    assert "line 2: refused: on the block list" in assay("import", str(people)).stdout
    assert "Nobody" in assay("find", "Wendla Quistorp").stdout
    assert assay("block", "Cai Lund", "--yes").exit_code == 0
    people.write_text("name,basis\nCai Lund,consent\n")
    assert assay("import", str(people)).exit_code == 1


def test_a_name_is_needed(people: Path) -> None:
    assert people
    assert {assay(command).exit_code for command in ("find", "erase", "export", "block")} == {2}


def test_pools_of_two_workspaces_are_apart(people: Path) -> None:
    assay("import", str(people), "--team", "T1")
    assert "empty" in assay("list").stderr
    assert assay("scrub").exit_code == 0
    assert len(assay("list", "--team", "T1").stdout.splitlines()) == 3
