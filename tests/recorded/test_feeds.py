"""The recorded public data through the feeds: what the bundle has is not added again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.feeds.refresh import Desk
from bot.feeds.report import Report, State
from bot.feeds.update import plan_recorded, run
from storage.records import Entity, EntityKind, Unseen
from storage.store import Store
from tests.unit.feeds.fakes import Boards, desk, unused

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("ASSAY_SHARED", ROOT.parent / "shared")) / "data"
WEEKLY = DATA / "boards" / "weekly"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the public data is not beside the checkout (ASSAY_SHARED)"
)


def imported(here: Desk, folder: Path, *asked: str) -> Report:
    return run(plan_recorded(asked, folder, here), here, unused, lambda _: None)


@pytest.fixture
def bundled() -> Iterator[Desk]:
    """A desk with the facts that come with Assay."""
    with Store.open("sqlite://") as store:
        yield desk(store)


@pytest.fixture
def empty() -> Iterator[Desk]:
    """A desk whose ledger has the names that come with Assay and no fact of a hub."""
    with Store.open("sqlite://") as full, Store.open("sqlite://", seed=False) as store:
        with full.read() as tx:
            names = tx.directory()
        with store.write() as tx:
            tx.facts.add_entities(names)
        yield desk(store)


def test_the_copies_that_the_bundle_was_made_of_add_nothing_to_it(bundled: Desk) -> None:
    report = imported(bundled, DATA, "epoch", "prices")
    assert len(report.outcomes) == 8
    assert {(o.state, o.added, len(o.bad)) for o in report.outcomes} == {(State.UNCHANGED, 0, 0)}


def test_an_empty_ledger_is_filled_and_a_second_import_changes_nothing(empty: Desk) -> None:
    first, second = imported(empty, DATA, "epoch"), imported(empty, DATA, "epoch")
    assert {o.source: o.added for o in first.outcomes} == {
        "chip-users": 11,
        "chip-owners": 39,
        "data-centers": 207,
        "hardware": 245,
        "models": 382,
        "companies": 46,
        "clusters": 46,
    }
    assert first.exit_code == second.exit_code == 0
    assert {o.state for o in second.outcomes} == {State.UNCHANGED}


def test_the_september_version_of_the_sites_supersedes_that_of_july(empty: Desk) -> None:
    [outcome] = imported(empty, DATA, "data-centers").outcomes
    assert outcome.content == date(2026, 9, 24)
    assert outcome.superseded == 38
    moved = {r.new.subject: (r.old.value, r.new.value) for r in outcome.revised}
    assert moved["site/google-pryor-north"] == (17_484, 636_685)
    assert moved["site/prometheus"] == (763_012, 599_845)
    assert moved["site/google-mesa"] == (62_658, 289_540)
    assert "site/colossus-2" not in moved
    with empty.store.read() as tx:
        running = [
            fact for fact in tx.facts.about(["site/prometheus"])
            if fact.metric == "h100e_operational"
        ]  # fmt: skip
    assert [(fact.value, fact.as_of) for fact in running] == [(599_845, date(2026, 9, 24))]


def test_the_price_of_runpod_fell_and_rose_again(empty: Desk) -> None:
    imported(empty, DATA, "prices")
    with empty.store.read() as tx:
        found = [
            fact
            for fact in tx.facts.search("runpod rental_price chip/h100", 500, superseded=True)
            if fact.detail("label") == "H100 SXM"
        ]
    assert [
        (fact.as_of.isoformat(), fact.value) for fact in sorted(found, key=lambda f: f.as_of)
    ] == [
        ("2026-06-29", 3.29),
        ("2026-07-09", 2.99),
        ("2026-08-14", 3.29),
        ("2026-08-22", 3.29),
    ]


def test_the_206_weekly_boards_are_taken_twice_without_any_change(empty: Desk) -> None:
    first, second = imported(empty, WEEKLY, "boards"), imported(empty, WEEKLY, "boards")
    assert isinstance(empty.boards, Boards)
    assert len(empty.boards.looks) == 206
    assert all(look.is_ok and not look.bad for look in empty.boards.looks.values())
    assert sum(len(look.postings) for look in empty.boards.looks.values()) == 34_197
    assert first.exit_code == second.exit_code == 0
    assert {o.state for o in second.outcomes} == {State.UNCHANGED}
    assert first.strange == second.strange == ()


def test_a_weekly_board_under_the_token_of_another_company_is_noticed(
    empty: Desk, tmp_path: Path
) -> None:
    theirs = (WEEKLY / "greenhouse-deepmind-2026-04-08.json.gz").read_bytes()
    ours = WEEKLY / "greenhouse-anthropic-2026-04-01.json.gz"
    (tmp_path / ours.name).write_bytes(ours.read_bytes())
    (tmp_path / "greenhouse-anthropic-2026-04-08.json.gz").write_bytes(theirs)
    imported(empty, tmp_path, "boards")
    assert isinstance(empty.boards, Boards)
    last = empty.boards.looks["greenhouse:anthropic", date(2026, 4, 8)]
    assert last.unknown is Unseen.STRANGER


def test_a_lab_that_the_directory_lacks_gets_a_name(empty: Desk) -> None:
    here = replace(empty)
    imported(here, WEEKLY, "boards")
    with here.store.read() as tx:
        kinds = {entity.slug: entity for entity in tx.directory()}
    assert isinstance(kinds["scale-ai"], Entity)
    assert kinds["scale-ai"].kind is EntityKind.LAB
