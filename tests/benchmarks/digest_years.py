"""A digest over years of boards: does it stay fast as postings grow?

Run as `python -m tests.benchmarks.digest_years [WEEKS] [URL]`: forty boards of six hundred open
roles, 260 weeks of which hold half a million postings. The first digest puts every title into a
family, as after a start.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time

from bot.digesting import Digests
from storage.store import Store
from tests.benchmarks.board_years import Growth, day_of, fill

ROUNDS = 5


def main(weeks: int, url: str) -> None:
    """Fill a database and print what the digest of its last week takes."""
    growth = Growth(weeks=weeks)
    with Store.open(url, upgrade=True) as store:
        fill(store, growth)
        print(f"{growth.postings:,} postings, {weeks} weeks of {growth.boards} boards")
        digests = Digests(store, lambda: datetime.now(UTC))
        for number in range(ROUNDS):
            start, worked = perf_counter(), process_time()
            digest = digests.preview("T1", "", day_of(weeks - 1 - number))
            took, worked = perf_counter() - start, process_time() - worked
            print(
                f"week {weeks - number}: {took:.2f} s, {worked:.2f} s of it at work,"
                f" {len(digest.items)} items"
            )


if __name__ == "__main__":
    weeks = int(sys.argv[1]) if sys.argv[1:] else 260
    with tempfile.TemporaryDirectory() as folder:
        main(weeks, sys.argv[2] if sys.argv[2:] else f"sqlite:///{Path(folder) / 'assay.db'}")
