"""Years of weekly looks at many boards: how fast they are filed and found again, and their size.

Run as `python -m tests.benchmarks.board_years [URL]`, without a URL on a new SQLite file.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

from sqlalchemy import create_engine, func, select, text

from storage.engine import parse_url
from storage.records import Observation, Pay, PaySource, PayUnit, Posting
from storage.schema.boards import versions
from storage.store import Read, Store
from tests.benchmarks.timing import p50, p99, taking_turns

NOW = datetime(2031, 1, 1, tzinfo=UTC)
FIRST = date(2026, 1, 7)
SUBJECTS = ("Pretraining", "Inference", "Data Platform", "Safety", "Enterprise Sales", "Legal")
PLACES = (("San Francisco, CA",), ("London, UK",), ("Zürich", "Paris"), ("New York, NY | Remote",))


@dataclass(frozen=True, slots=True)
class Growth:
    """So many boards, of so many open roles each, over so many weeks."""

    boards: int = 40
    open: int = 600
    turnover: int = 48
    """Postings opened and closed on each board in a week."""
    edits: int = 9
    """Postings retitled on each board in a week: 1.5 % of those open, as on the recorded boards."""
    weeks: int = 260

    @property
    def postings(self) -> int:
        """How many postings there ever were."""
        return self.boards * (self.open + self.turnover * (self.weeks - 1))


def board_name(number: int) -> str:
    """The key of a board."""
    return f"greenhouse:lab{number}"


def day_of(week: int) -> date:
    """The day of a week's look."""
    return FIRST + timedelta(weeks=week)


def board_looks(number: int, growth: Growth) -> Iterator[Observation]:
    """Every look at one board, oldest first."""
    chance = random.Random(number)  # noqa: S311 - no secret
    board = board_name(number)
    there = [_posting(board, n, chance) for n in range(growth.open)]
    for week in range(growth.weeks):
        if week:
            chance.shuffle(there)
            first = growth.open + growth.turnover * (week - 1)
            new = range(first, first + growth.turnover)
            there[: growth.turnover] = [_posting(board, n, chance) for n in new]
            for n in range(growth.turnover, growth.turnover + growth.edits):
                there[n] = replace(there[n], title=f"{there[n].title} {week}")
        yield Observation(board, day_of(week), tuple(there))


def _posting(board: str, n: int, chance: random.Random) -> Posting:
    low = chance.randrange(150, 400) * 1000.0
    pay = (Pay(low, low + 80_000.0, "USD", PayUnit.YEAR, PaySource.STRUCTURED),)
    return Posting(
        board=board,
        id=str(4_000_000_000 + n),
        title=f"Research Engineer, {chance.choice(SUBJECTS)} {chance.randrange(1000)}",
        url=f"https://job-boards.example.com/{board[11:]}/jobs/{4_000_000_000 + n}",
        department=chance.choice(SUBJECTS),
        places=chance.choice(PLACES),
        employment="FullTime",
        pay=pay if chance.random() < 0.5 else (),
        published=FIRST + timedelta(days=n % 1800),
        job=str(5_000_000 + n),
    )


def fill(store: Store, growth: Growth) -> float:
    """File every look; the seconds that filing took."""
    return sum(fill_boards(store, growth))


def fill_boards(store: Store, growth: Growth) -> Iterator[float]:
    """File the looks at one board after the other, ten to a transaction; the seconds of each."""
    for number in range(growth.boards):
        looks, seconds = board_looks(number, growth), 0.0
        while some := list(islice(looks, 10)):
            seconds += _file(store, some)
        yield seconds


def _file(store: Store, looks: list[Observation]) -> float:
    start = perf_counter()
    with store.write() as tx:
        tx.boards.record_all(looks, lab=looks[0].board, retrieved=NOW)
    return perf_counter() - start


def lookups(growth: Growth) -> dict[str, Callable[[Read], object]]:
    """What answers and digests ask, by name."""
    last, boards = growth.weeks - 1, [board_name(n) for n in range(growth.boards)]
    ids = [str(4_000_000_000 + n) for n in range(growth.turnover)]
    weeks = [day_of(last - n) for n in range(6)]
    year = day_of(max(0, last - 52))
    return {
        "one board today": lambda tx: tx.boards.state(boards[0], day_of(last)),
        "one board in the middle": lambda tx: tx.boards.state(boards[0], day_of(last // 2)),
        "one board, six weeks": lambda tx: tx.boards.states(boards[0], weeks),
        "every board, six weeks": lambda tx: [tx.boards.states(one, weeks) for one in boards],
        "open roles by week, a year": lambda tx: tx.boards.open_counts(boards[:1], year),
        "were these ever there": lambda tx: tx.boards.seen_before(boards[0], ids, day_of(last)),
    }


def measured(store: Store, ask: Callable[[Read], object]) -> Callable[[], float]:
    """The seconds of one look-up in a transaction of its own."""

    def once() -> float:
        start = perf_counter()
        with store.read() as tx:
            ask(tx)
        return perf_counter() - start

    return once


def size_of(url: str) -> tuple[int, int]:
    """Bytes of the database, and versions of postings in it."""
    engine = create_engine(parse_url(url))
    with engine.begin() as connection:
        count = connection.execute(select(func.count()).select_from(versions)).scalar_one()
        if engine.dialect.name == "postgresql":
            query = "SELECT pg_database_size(current_database())"
        else:
            query = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        size: int = connection.execute(text(query)).scalar_one()
    engine.dispose()
    return size, count


def main(url: str, growth: Growth) -> None:
    """Fill a database and print what it took."""
    with Store.open(url, seed=False, upgrade=True) as store:
        empty, _ = size_of(url)
        taken, memory = [], []
        for board in fill_boards(store, growth):
            taken.append(board)
            memory.append(getrusage(RUSAGE_SELF).ru_maxrss / 1024)
        seconds = sum(taken)
        size, count = size_of(url)
        looks = growth.boards * growth.weeks
        print(f"{growth.postings:,} postings, {count:,} versions, {looks:,} looks of {growth.open}")
        print(f"filed in {seconds:.1f} s, {seconds / looks * 1e3:.1f} ms a look")
        print(f"first board {taken[0]:.1f} s, last {taken[-1]:.1f} s")
        print(f"at most {memory[0]:.0f} MB of memory, {memory[-1]:.0f} MB by the last board")
        print(f"{(size - empty) / growth.postings:.0f} bytes a posting")
        for name, ask in lookups(growth).items():
            (taken,) = taking_turns(20, measured(store, ask))
            print(f"{name:30} {p50(taken) * 1e3:8.1f} ms  p99 {p99(taken) * 1e3:8.1f} ms")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        where = sys.argv[1] if sys.argv[1:] else f"sqlite:///{Path(folder) / 'assay.db'}"
        main(where, Growth(weeks=int(sys.argv[2]) if sys.argv[2:] else 260))
