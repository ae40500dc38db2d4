"""Which sources an update takes, by name, by kind, or all of them."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.feeds.refresh import Desk
from bot.feeds.registry import sources
from bot.feeds.report import Report, State
from bot.feeds.update import (
    UnknownSourceError,
    allowed_hosts,
    names,
    plan_live,
    plan_recorded,
    run,
)
from storage.records import Entity, EntityKind
from storage.store import Store
from tests.unit.feeds.fakes import desk, greenhouse, stock, table, unused


@pytest.fixture
def here() -> Iterator[Desk]:
    """A desk whose ledger knows one lab."""
    with Store.open("sqlite://", seed=False) as store:
        with store.write() as tx:
            tx.facts.add_entities([Entity("openai", EntityKind.LAB, "OpenAI")])
        yield desk(store)


def imported(here: Desk, folder: Path, *asked: str) -> Report:
    return run(plan_recorded(asked, folder, here), here, unused, lambda _: None)


def test_everything_is_taken_unless_something_is_named(here: Desk) -> None:
    plan = plan_live([], here)
    off = {source.name for source in sources() if not source.on}
    kinds = {"boards", "epoch", "weights", "programme-pages"}
    assert {source.name for _, source in plan.feeds} | kinds == set(names()) - off
    assert len(plan.boards) >= 20
    assert plan.steps == len(plan.feeds) + len(plan.boards)


def test_a_kind_stands_for_its_sources(here: Desk) -> None:
    assert len(plan_live(["epoch"], here).feeds) == 7
    assert plan_live(["epoch"], here).boards == ()
    assert [s.name for _, s in plan_live(["chip-users"], here).feeds] == ["chip-users"]
    assert plan_live(["boards"], here).feeds == ()


def test_an_unknown_name_gets_the_nearest_one(here: Desk) -> None:
    with pytest.raises(UnknownSourceError, match="Did you mean chip-users"):
        plan_live(["chip-user"], here)
    there = "There are: epoch, prices, programmes, weights, programme-pages, chip-users"
    with pytest.raises(UnknownSourceError, match=there):
        plan_recorded(["zzz"], Path(), here)


def test_a_plan_may_connect_to_its_own_hosts_only(here: Desk) -> None:
    assert allowed_hosts(plan_live(["chip-users"], here)) == {"epoch.ai"}
    assert "epoch.ai" not in allowed_hosts(plan_live(["boards"], here))


def test_without_a_place_for_boards_they_are_left(here: Desk) -> None:
    plan = plan_live([], replace(here, boards=None))
    assert plan.boards == ()
    assert [outcome.source for outcome in plan.decided] == ["boards"]


def test_a_folder_is_taken_twice_without_any_change(here: Desk, tmp_path: Path) -> None:
    (tmp_path / "ai_chip_users_year_end_by_lab.csv").write_bytes(table(stock()))
    board = tmp_path / "greenhouse-anthropic-2026-04-01.json.gz"
    board.write_bytes(gzip.compress(greenhouse(range(8))))
    (tmp_path / "notes.txt").write_text("not for machines")
    first, second = imported(here, tmp_path), imported(here, tmp_path)
    assert [(o.source, o.state, o.added) for o in first.outcomes] == [
        ("chip-users", State.OK, 1),
        ("greenhouse:anthropic", State.OK, 8),
    ]
    assert {o.state for o in second.outcomes} == {State.UNCHANGED}
    assert second.exit_code == 0
    assert "notes.txt" in {bad.record for bad in first.strange}


def test_a_truncated_file_fails_its_board_and_nothing_else(here: Desk, tmp_path: Path) -> None:
    whole = gzip.compress(greenhouse(range(8)))
    (tmp_path / "greenhouse-anthropic-2026-04-01.json.gz").write_bytes(whole)
    (tmp_path / "greenhouse-anthropic-2026-04-08.json.gz").write_bytes(whole[:-30])
    (tmp_path / "greenhouse-deepmind-2026-04-08.json.gz").write_bytes(
        gzip.compress(greenhouse(range(9), "DeepMind"))
    )
    report = imported(here, tmp_path, "boards")
    assert [(o.source, o.state, o.added) for o in report.outcomes] == [
        ("greenhouse:anthropic", State.FAILED, 8),
        ("greenhouse:deepmind", State.OK, 9),
    ]
    assert report.exit_code == 1
    assert "cut or broken" in report.failed[0].bad[0].reason


def test_a_broken_version_does_not_stop_the_next_one(here: Desk, tmp_path: Path) -> None:
    (tmp_path / "ai_chip_users_year_end_by_lab_2026-01-01.csv").write_bytes(b"Laboratory\nx\n")
    (tmp_path / "ai_chip_users_year_end_by_lab_2026-09-03.csv").write_bytes(table(stock()))
    (tmp_path / "ai_chip_users_year_end_by_lab_2087-09-03.csv").write_bytes(table(stock()))
    [outcome] = imported(here, tmp_path, "chip-users").outcomes
    assert (outcome.state, outcome.added) == (State.FAILED, 1)
    assert "ai_chip_users_year_end_by_lab_2026-01-01.csv" in outcome.detail
    assert outcome.bad[0].reason == "dated after 2026-11-24"


@pytest.mark.parametrize("asked", [[], ["boards"], ["epoch"], ["chip-users"]])
def test_a_folder_with_nothing_of_use_is_a_failure(
    here: Desk, tmp_path: Path, asked: list[str]
) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8")
    report = imported(here, tmp_path, *asked)
    assert report.exit_code == 1
    assert "no recorded file" in report.outcomes[0].detail


def test_the_age_of_a_source_is_that_of_its_version(here: Desk, tmp_path: Path) -> None:
    (tmp_path / "ai_chip_users_year_end_by_lab.csv").write_bytes(table(stock()))
    [outcome] = imported(here, tmp_path).outcomes
    assert outcome.age(here.today) == 82


def test_a_recorded_board_that_is_another_companys_is_no_reading(
    here: Desk, tmp_path: Path
) -> None:
    (tmp_path / "greenhouse-deepmind-2026-04-08.json").write_bytes(
        greenhouse(range(20), "Deep Sea Mining")
    )
    [outcome] = imported(here, tmp_path).outcomes
    assert (outcome.state, outcome.detail) == (State.FAILED, "not one look that proves anything")
    assert "another company's: the board of Deep Sea Mining" in outcome.bad[0].reason
