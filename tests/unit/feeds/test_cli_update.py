"""`assay update` on the command line: table, lists, exit codes."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.unit.command import assay
from tests.unit.feeds.fakes import greenhouse, site, stock, table


@pytest.fixture(autouse=True)
def own_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database for the test, with the bundled facts."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'assay.db'}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for recorded files."""
    found = tmp_path / "recorded"
    found.mkdir()
    return found


def test_recorded_files_are_imported_and_counted(folder: Path) -> None:
    (folder / "data_centers_2026-11-01.csv").write_bytes(table(site("Meta Prometheus", 763_012)))
    (folder / "greenhouse-anthropic-2026-04-01.json.gz").write_bytes(
        gzip.compress(greenhouse(range(8)))
    )
    result = assay("update", "--from", str(folder))
    assert result.exit_code == 0
    heading, *rows = result.stdout.splitlines()
    assert heading.split() == [
        *("source", "outcome", "added", "superseded", "unchanged", "aside", "age,", "days"),
    ]
    assert rows[0].split()[:5] == ["data-centers", "ok", "2", "2", "0"]
    assert rows[1].split()[:3] == ["greenhouse:anthropic", "ok", "8"]
    assert "Revised by the source (no change at the lab):" in result.stdout
    assert "599,845 → 763,012 H100e (+27%)" in result.stdout
    assert result.stdout.endswith("2 sources read, none failed.\n")
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_a_second_import_changes_nothing(folder: Path) -> None:
    (folder / "data_centers_2026-11-01.csv").write_bytes(table(site("Meta Prometheus", 763_012)))
    assay("update", "--from", str(folder))
    [row] = assay("update", "--from", str(folder)).stdout.splitlines()[1:2]
    assert row.split()[1:5] == ["unchanged", "0", "0", "2"]


def test_a_file_that_is_cut_is_named_and_the_exit_code_is_1(folder: Path) -> None:
    whole = gzip.compress(greenhouse(range(8)))
    (folder / "greenhouse-anthropic-2026-04-01.json.gz").write_bytes(whole[:-10])
    (folder / "greenhouse-deepmind-2026-04-01.json.gz").write_bytes(
        gzip.compress(greenhouse(range(8), "DeepMind"))
    )
    result = assay("update", "boards", "--from", str(folder))
    assert result.exit_code == 1
    assert "the compressed file is cut or broken" in " ".join(result.stdout.split())
    assert "One source read, 1 failed; a failure changes nothing of the others." in result.stdout


def test_strange_files_and_long_lists_are_told_in_short(folder: Path) -> None:
    rows = [stock(), *(stock(f"Nobody {n}") for n in range(7))]
    (folder / "ai_chip_users_year_end_by_lab.csv").write_bytes(table(*rows))
    result = assay("update", "chip-users", "--from", str(folder))
    assert result.exit_code == 0
    assert "Put aside from chip-users:" in result.stdout
    assert "  and 2 more" in result.stdout


def test_what_is_dated_later_than_the_named_day_is_left_out(folder: Path) -> None:
    for day in ("2026-04-01", "2026-04-08"):
        path = folder / f"greenhouse-anthropic-{day}.json"
        path.write_bytes(greenhouse(range(8)))
    result = assay("update", "boards", "--from", str(folder), "--as-of", "2026-04-07")
    assert result.exit_code == 0
    assert "greenhouse-anthropic-2026-04-08.json: dated after 2026-04-07" in result.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["bords"], "Did you mean boards?"),
        (["--from", "no-such-folder"], "does not exist"),
        (["--as-of", "2026-04-01"], "--as-of goes with --from"),
        (["--from", ".", "--as-of", "2026-02-30"], "no day such as"),
    ],
)
def test_a_bad_command_line_exits_with_2(args: list[str], said: str) -> None:
    result = assay("update", *args)
    assert result.exit_code == 2
    assert said in result.stderr


def test_an_empty_folder_is_explained(folder: Path) -> None:
    result = assay("update", "--from", str(folder))
    assert result.exit_code == 1
    assert "no recorded file of any source" in result.stdout


def test_without_a_network_every_source_is_named_and_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def offline(*_: object, **__: object) -> None:
        raise OSError("no network")

    monkeypatch.setattr("socket.getaddrinfo", offline)
    result = assay("update")
    assert result.exit_code == 1
    assert "chip-users: Unreachable: epoch.ai has no address" in result.stdout
    assert "greenhouse:anthropic: unreachable: boards-api.greenhouse.io has no" in result.stdout
    assert "Traceback" not in result.output
