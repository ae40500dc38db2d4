"""`python -m tests.benchmarks [NAME…]`: measure, and print a table for each benchmark."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from tests.benchmarks import acks, boards, cold_start, full_store, memory, names, slash
from tests.benchmarks.report import Report

BENCHMARKS: dict[str, Callable[[], Report]] = {
    "slash": slash.run,
    "full-store": full_store.run,
    "cold-start": cold_start.run,
    "memory": memory.run,
    "acks": acks.run,
    "boards": boards.run,
    "names": names.run,
}


def main() -> None:
    """Run those that are named, else all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    wanted = parser.parse_args().names
    if unknown := set(wanted) - set(BENCHMARKS):
        parser.error(
            f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}"
        )
    for name in wanted or BENCHMARKS:
        print(BENCHMARKS[name]().text(), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
