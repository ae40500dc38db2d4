"""The import of recorded job boards beside reading the same bytes as JSON and leaving it there."""

from __future__ import annotations

import gzip
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
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
from tests.postgres import find_binaries, running_server

ROUNDS = 9
MOST = 3.0
TITLE = "Import of recorded job boards"
WEEKLY = (
    Path(os.environ.get("ASSAY_SHARED", Path(__file__).parents[3] / "shared"))
    / "data"
    / "boards"
    / "weekly"
)
DATABASES = ("SQLite", "PostgreSQL")
Fresh = Callable[[], AbstractContextManager[str]]
"""The URL of an empty database, which is gone at the end."""
READ = datetime(2026, 11, 24, 12, tzinfo=UTC)


def run(
    folder: Path = WEEKLY, rounds: int = ROUNDS, databases: tuple[str, ...] = DATABASES
) -> Report:
    """All boards into an empty database, and again: the second time nothing changes."""
    files = sorted(folder.rglob("*.json.gz")) if folder.is_dir() else []
    if not files:
        return Report(TITLE, (Row("no recorded boards beside this checkout", "", "", ""),))
    rows = [row for name in databases for row in _on(name, folder, files, rounds)]
    note = f"{rounds} rounds. The baseline is `json.loads(gzip.decompress(...))` of each file."
    return Report(TITLE, tuple(rows), note)


def _on(name: str, folder: Path, files: list[Path], rounds: int) -> Iterator[Row]:
    first: list[float] = []
    again: list[float] = []
    with _databases(name) as fresh:
        if fresh is None:
            yield Row(f"{name}: no server here", "", "", "")
            return

        def file() -> float:
            with fresh() as url, Store.open(url, upgrade=True) as store:
                first.append(_seconds(lambda: _import(store, folder)))
                again.append(_seconds(lambda: _import(store, folder)))
            return first[-1]

        _, bare = taking_turns(rounds, file, lambda: _seconds(lambda: _parse(files)))
    what = f"{name}, {len(files)} boards"
    yield times(f"{what}, median", p50(first) * 1e3, p50(bare) * 1e3, "ms", MOST)
    yield times(f"{what}, fastest", min(first) * 1e3, min(bare) * 1e3, "ms", MOST)
    yield times("the same again, median", p50(again) * 1e3, p50(bare) * 1e3, "ms", MOST)


@contextmanager
def _databases(name: str) -> Iterator[Fresh | None]:
    """Makes empty databases of a kind; None where there is no server."""
    if name == "SQLite":
        yield _sqlite
    elif binaries := find_binaries():
        with running_server(binaries) as server:
            yield server.database
    else:
        yield None


@contextmanager
def _sqlite() -> Iterator[str]:
    with TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/assay.db"


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
