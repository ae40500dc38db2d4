"""A digest over years of boards: does it stay fast as postings grow?

Run as `python -m tests.benchmarks.digest_years [WEEKS] [URL]`: forty boards of six hundred open
roles, 260 weeks of which hold half a million postings.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import perf_counter

from bot.digests.compose import compose
from bot.digests.gather import Wanted, gather
from storage.store import Store
from tests.benchmarks.board_years import Growth, day_of, fill

ROUNDS = 5


def main(weeks: int, url: str) -> None:
    """Fill a database and print what the digest of its last week takes."""
    growth = Growth(weeks=weeks)
    with Store.open(url, upgrade=True) as store:
        fill(store, growth)
        print(f"{growth.postings:,} postings, {weeks} weeks of {growth.boards} boards")
        for number in range(ROUNDS):
            start = perf_counter()
            with store.read() as tx:
                week = gather(tx, Wanted(day_of(weeks - 1 - number)))
            read = perf_counter()
            items = len(compose(week).items)
            took = perf_counter() - read
            print(
                f"week {weeks - number}: read {read - start:.2f} s, composed {took:.2f} s, {items=}"
            )


if __name__ == "__main__":
    weeks = int(sys.argv[1]) if sys.argv[1:] else 260
    with tempfile.TemporaryDirectory() as folder:
        main(weeks, sys.argv[2] if sys.argv[2:] else f"sqlite:///{Path(folder) / 'assay.db'}")
