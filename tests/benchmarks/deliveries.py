"""Deliveries through kills, lost answers and rate limits: how many arrive twice or not at all?

Run as `python -m tests.benchmarks.deliveries [MESSAGES] [URL]`, without a URL on a new SQLite file,
with `postgresql` on a server of its own.
Four senders share the work; one message in thirty kills its sender right before the post, one in
thirty right after it. One in ten is told to wait, and the answer to two in ten is lost.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from storage.store import Store
from tests.postgres import find_binaries, running_server
from tests.unit.digests import faulty_slack, killed

LEASE_SECONDS = 2.0
DEADLY = 30


def main(messages: int, url: str) -> None:
    """Deliver, and print what became of it."""
    channels = messages // (1 + killed.THREAD)
    expected = channels * (1 + killed.THREAD)
    killed.set_up(url, channels)
    start = perf_counter()
    with faulty_slack.running() as slack:
        crew = killed.crew(url, slack.url, LEASE_SECONDS, deadly=DEADLY)
        crew.run_until(killed.progress(url, expected, seconds=60 + expected / 2))
        seconds = perf_counter() - start
        posts = slack.posts
    with Store.open(url, seed=False) as store:
        sent = {one.id for one in killed.sent(store)}
    print(f"{expected:,} messages to {channels:,} channels, {url.partition(':')[0]}")
    print(f"{crew.kills} kills, {slack.dropped} lost answers, {slack.slowed} told to wait")
    print(f"{sum(posts.values()):,} posts, twice: {sum(n > 1 for n in posts.values())}")
    print(f"missing: {expected - len(posts)}, recorded as sent: {len(sent):,}")
    print(f"{seconds:.0f} s, {expected / seconds:.0f} messages a second on {os.cpu_count()} cores")


@contextmanager
def database(named: str) -> Iterator[str]:
    """The URL that is meant: as given, of a new server's database, or of a new file."""
    if named == "postgresql":
        binaries = find_binaries()
        if binaries is None:
            sys.exit("No PostgreSQL server is installed here (apt-get install postgresql).")
        with running_server(binaries) as server, server.database() as url:
            yield url
    elif named:
        yield named
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield f"sqlite:///{Path(folder) / 'assay.db'}"


if __name__ == "__main__":
    count, named, *_ = [*sys.argv[1:], *("1000", "")[len(sys.argv[1:]) :]]
    with database(named) as url:
        main(int(count), url)
