"""Folders of recorded files, strange ones among them."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import pytest

from bot.feeds import recorded
from bot.feeds.errors import Empty, Malformed, TooLarge
from bot.feeds.recorded import board_files, content, editions
from bot.feeds.registry import sources

BY_NAME = {source.name: source for source in sources()}


def put(folder: Path, *names: str, body: bytes = b"{}") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)


def test_boards_come_in_order_of_date(tmp_path: Path) -> None:
    put(
        tmp_path,
        "greenhouse-anthropic-2026-04-08.json",
        "ashby-openai-2026-04-01.json.gz",
        "weekly/ashby-runway-ml-2026-04-05.json",
    )
    found = board_files(tmp_path)
    assert [(file.key, file.day.day) for file in found.boards] == [
        ("ashby:openai", 1),
        ("ashby:runway-ml", 5),
        ("greenhouse:anthropic", 8),
    ]
    assert found.strange == ()


def test_strange_files_are_named_with_the_reason(tmp_path: Path) -> None:
    put(
        tmp_path,
        "ashby-openai-2026-04-01.json",
        "notes.txt",
        ".DS_Store",
        "ashby-openai-2026-02-30.json",
        "taleo-acme-2026-04-01.json",
        "ashby-openai.json",
        "elsewhere/README.md",
    )
    assert {bad.record: bad.reason for bad in board_files(tmp_path).strange} == {
        ".DS_Store": "not named like greenhouse-anthropic-2026-04-01.json",
        "ashby-openai-2026-02-30.json": "there is no day 2026-02-30",
        "ashby-openai.json": "not named like greenhouse-anthropic-2026-04-01.json",
        "notes.txt": "not named like greenhouse-anthropic-2026-04-01.json",
        "taleo-acme-2026-04-01.json": "no such job board system: taleo",
    }


def test_files_of_other_sources_are_not_strange_and_what_is_no_file_is(tmp_path: Path) -> None:
    put(tmp_path, "ashby-openai-2026-04-01.json", "programmes.csv", "data_centers_2026-11-01.csv")
    (tmp_path / "ashby-cohere-2026-04-01.json").symlink_to(tmp_path / "nowhere")
    (tmp_path / "ashby-folder-2026-04-01.json").mkdir()
    found = board_files(tmp_path, others=sources())
    assert {bad.record: bad.reason for bad in found.strange} == {
        "ashby-cohere-2026-04-01.json": "no file that can be read"
    }


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    put(tmp_path, "a.json", body=b"")
    with pytest.raises(Empty, match="an empty file"):
        content(tmp_path / "a.json")


def test_a_packed_file_is_unpacked(tmp_path: Path) -> None:
    put(tmp_path, "a.json.gz", body=gzip.compress(b"[]"))
    assert content(tmp_path / "a.json.gz") == b"[]"


@pytest.mark.parametrize(
    "body",
    [gzip.compress(b"x" * 1000)[:-20], gzip.compress(b"x")[:5], b"plain", b"\x1f\x8b\x08"],
    ids=["cut at the end", "cut at the start", "plain", "a mark only"],
)
def test_a_packed_file_that_is_cut_or_none_is_malformed(tmp_path: Path, body: bytes) -> None:
    put(tmp_path, "a.json.gz", body=body)
    with pytest.raises(Malformed, match=r"a\.json\.gz: the compressed file is cut or broken"):
        content(tmp_path / "a.json.gz")


def test_a_file_that_is_gone_is_malformed(tmp_path: Path) -> None:
    with pytest.raises(Malformed, match=r"b\.json: No such file"):
        content(tmp_path / "b.json")


def test_a_giant_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorded, "LARGEST", 1000)
    put(tmp_path, "a.json.gz", body=gzip.compress(b"x" * 1001))
    put(tmp_path, "b.json.gz", body=gzip.compress(b"x" * 1000))
    with pytest.raises(TooLarge):
        content(tmp_path / "a.json.gz")
    assert len(content(tmp_path / "b.json.gz")) == 1000


def test_the_versions_of_a_hub_come_oldest_first(tmp_path: Path) -> None:
    put(
        tmp_path,
        "data_centers_top21_2026-09-24_excerpt.csv",
        "data_centers.csv",
        "data_center_timelines.csv",
        "data_center_chip_quantities.csv",
        "data_center_chillers.csv",
        "data_centers_2026-08-01.csv",
    )
    found = editions(tmp_path, BY_NAME["data-centers"])
    assert [edition.content for edition in found] == [
        None,
        date(2026, 8, 1),
        date(2026, 9, 24),
    ]
    assert set(found[0].files) == {"sites", "timelines", "chips"}
    assert set(found[2].files) == {"sites"}


def test_several_files_of_one_part_are_one_version(tmp_path: Path) -> None:
    put(
        tmp_path,
        "tpu_owners_cumulative_totals.csv",
        "amd_owners_cumulative_totals.csv",
    )
    [edition] = editions(tmp_path, BY_NAME["chip-owners"])
    assert set(edition.files) == {"fleets", "fleets/2"}


def test_a_version_without_its_first_part_is_none(tmp_path: Path) -> None:
    put(tmp_path, "data_center_timelines.csv")
    assert editions(tmp_path, BY_NAME["data-centers"]) == []
