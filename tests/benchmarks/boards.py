"""The import of recorded job boards beside reading the same bytes as JSON and leaving it there."""

from __future__ import annotations

import gzip
import json
import os
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.feeds.protocol import Reply, Request
from bot.feeds.stored import stored_desk
from bot.feeds.update import BOARDS, plan_recorded
from bot.feeds.update import run as update
from storage.store import Store
from tests.benchmarks.report import Report, Row, times
from tests.benchmarks.timing import p50, taking_turns

ROUNDS = 5
MOST = 3.0
TITLE = "Import of recorded job boards"
WEEKLY = (
    Path(os.environ.get("ASSAY_SHARED", Path(__file__).parents[3] / "shared"))
    / "data"
    / "boards"
    / "weekly"
)
READ = datetime(2026, 11, 24, 12, tzinfo=UTC)


def run(folder: Path = WEEKLY, rounds: int = ROUNDS) -> Report:
    """All boards into an empty SQLite file, and again: the second time nothing changes."""
    files = sorted(folder.rglob("*.json.gz")) if folder.is_dir() else []
    if not files:
        return Report(TITLE, (Row("no recorded boards beside this checkout", "", "", ""),))
    first, again = [], []

    def parse() -> float:
        return _seconds(lambda: _parse(files))

    def file() -> float:
        with TemporaryDirectory() as name, Store.open(f"sqlite:///{name}/assay.db") as store:
            first.append(_seconds(lambda: _import(store, folder)))
            again.append(_seconds(lambda: _import(store, folder)))
        return first[-1]

    _, bare = taking_turns(rounds, file, parse)
    rows = (
        times(f"{len(files)} boards, median", p50(first) * 1e3, p50(bare) * 1e3, "ms", MOST),
        times("fastest", min(first) * 1e3, min(bare) * 1e3, "ms", MOST),
        times("the same again, median", p50(again) * 1e3, p50(bare) * 1e3, "ms", MOST),
    )
    return Report(TITLE, rows, "The baseline is `json.loads(gzip.decompress(...))` of each file.")


def _parse(files: Iterable[Path]) -> None:
    for file in files:  # one at a time: all at once would fill the memory
        json.loads(gzip.decompress(file.read_bytes()))


def _import(store: Store, folder: Path) -> None:
    desk = stored_desk(store, READ)
    report = update(plan_recorded([BOARDS], folder, desk), desk, _offline, lambda _: None)
    if report.exit_code:
        raise RuntimeError(f"some boards were not imported: {report.outcomes}")


def _offline(request: Request) -> Reply:
    raise RuntimeError(f"{request.url} was fetched")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
