"""Makes the weights of refusals and of what messages want, or says how well they do.

    uv run --group weights python -m tests.weights [--check] [refusals] [acts]

`--check` writes nothing: it hides a fifth of the messages at a time and prints what is met of them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from tests.weights import acts, refusals

TABLES: Final = {"refusals": refusals, "acts": acts}


def main(words: Sequence[str]) -> None:
    """Write the tables, or print what is met of hidden messages."""
    chosen = [table for name, table in TABLES.items() if name in words] or TABLES.values()
    for table in chosen:
        if "--check" in words:
            print(table.check())
        else:
            table.make()


if __name__ == "__main__":
    main(sys.argv[1:])
