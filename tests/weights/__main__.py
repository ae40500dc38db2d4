"""Makes the weights of refusals and of what messages want, or says how well they do.

    uv run --group weights python -m tests.weights [--check] [refusals] [acts]

`--check` writes nothing: it hides a fifth of the messages at a time and prints what is met of them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tests.weights import acts, refusals


def main(words: Sequence[str]) -> None:
    """Write the tables, or print what is met of hidden messages."""
    check, chosen = "--check" in words, {*words} - {"--check"} or {"refusals", "acts"}
    if "refusals" in chosen:
        messages = refusals.labelled()
        if check:
            print(refusals.checked(messages))
        else:
            refusals.TABLE.write_text(refusals.made(messages), "utf-8")
    if "acts" in chosen:
        wanted = acts.labelled()
        if check:
            print(acts.checked(wanted))
        else:
            acts.TABLE.write_text(acts.made(wanted), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
