"""Each benchmark runs on a small size and prints its table; how fast it is stays unjudged here."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.services import Asker, Services
from storage.store import Store
from tests.benchmarks import acks, boards, cold_start, full_store, memory, slash
from tests.benchmarks.__main__ import BENCHMARKS
from tests.benchmarks.board_years import Growth
from tests.benchmarks.ledgers import grow
from tests.benchmarks.report import HEADINGS, Report, Row
from tests.benchmarks.timing import p99, taking_turns
from tests.docs.pages import page
from tests.unit.feeds.fakes import greenhouse

DAY = date(2026, 11, 24)


def one_board() -> Report:
    """The import of a folder with a single invented board."""
    with TemporaryDirectory() as name:
        file = Path(name) / "greenhouse-anthropic-2026-04-01.json.gz"
        file.write_bytes(gzip.compress(greenhouse(range(8))))
        return boards.run(Path(name), rounds=1, databases=("SQLite",))


SMALL: dict[str, Callable[[], Report]] = {
    "slash": partial(slash.run, sizes=(2_000,), runs=2, databases=("SQLite",)),
    "full-store": partial(
        full_store.run,
        sizes=(full_store.Size(200), full_store.Size(300, Growth(1, 5, 1, 1, 2))),
        runs=2,
        databases=("SQLite",),
    ),
    "cold-start": partial(cold_start.run, runs=1),
    "memory": partial(memory.run, runs=1, settle=0.0),
    "acks": partial(acks.run, work=0.1),
    "boards": one_board,
}


@pytest.mark.parametrize("name", SMALL)
def test_a_benchmark_prints_a_table_with_a_judgement(name: str) -> None:
    lines = SMALL[name]().text().splitlines()
    assert [cell.strip() for cell in lines[2].strip("| ").split("|")] == list(HEADINGS)
    assert {line.strip("| ").rpartition("|")[2].strip() for line in lines[4:-2]} <= {"yes", "NO"}


@pytest.mark.parametrize("name", BENCHMARKS)
def test_the_page_of_benchmarks_tells_of_each(name: str) -> None:
    assert f"`{name}`" in page("docs/benchmarks.md")


def test_a_ledger_grows_to_the_size_asked_for_and_answers_stay_what_they_are() -> None:
    with Store.open("sqlite://") as store:
        before = told(store)
        grow(store, 5_000)
        with store.read() as tx:
            assert tx.facts.count() == 5_000
            assert len(tx.facts.about(["openai", "chip/h100"])) > 50
        assert told(store) == before


def told(store: Store) -> list[str]:
    """What an answer says."""
    answer = Services(store).ask("2048 H100 40 researchers vs openai", Asker.operator(), DAY)
    return [sentence.text for sentence in answer.sentences()]


def test_what_is_compared_takes_turns() -> None:
    order: list[str] = []

    def measure(name: str) -> float:
        order.append(name)
        return float(len(order))

    assert taking_turns(2, partial(measure, "a"), partial(measure, "b")) == [[1, 3], [2, 4]]
    assert order == ["a", "b", "a", "b"]


def test_the_99th_percentile_leaves_one_in_a_hundred_above() -> None:
    assert p99([*range(1, 101)]) == pytest.approx(99.01)


def test_a_missed_aim_stands_out() -> None:
    missed = Row("what", "3", "1", "3×", "≤ 2×", met=False)
    assert Report("Title", (missed,)).text().splitlines()[4].endswith("| NO  |")
