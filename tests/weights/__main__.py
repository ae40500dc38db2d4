"""Makes the weights of what is refused, wanted and wished, or says how well they do.

    uv run --group weights python -m tests.weights [--check] [refusals] [acts] [wishes]

`--check` writes nothing: it hides a fifth of the messages at a time and prints what is met of them.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

from tests.weights import acts, brief_wishes, refusals, wishes

TABLES: Final = {
    "refusals": refusals,
    "acts": acts,
    "wishes": wishes,
    "brief-wishes": brief_wishes,
}


def main(words: Sequence[str] | None = None) -> None:
    """Write the tables, or print what is met of hidden messages. Any other word ends with 2."""
    parser = argparse.ArgumentParser(prog="python -m tests.weights", description=__doc__)
    parser.add_argument(
        "tables",
        nargs="*",
        metavar="TABLE",
        help="refusals, acts, wishes, brief-wishes; all if none",
    )
    parser.add_argument("--check", action="store_true", help="write nothing, print what is met")
    told = parser.parse_args(words)
    if unknown := set(told.tables) - set(TABLES):
        parser.error(f"no table {', '.join(sorted(unknown))}; there are {', '.join(TABLES)}")
    for name in told.tables or TABLES:
        if told.check:
            print(TABLES[name].check())
        else:
            TABLES[name].make()


if __name__ == "__main__":
    main()
