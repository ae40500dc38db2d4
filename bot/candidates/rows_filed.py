"""What became of the rows of an imported file; never a name, so that it can be shown anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple


class Outcome(StrEnum):
    """What became of a row."""

    ADDED = "added"
    UPDATED = "updated"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


class Result(NamedTuple):
    """What became of one row."""

    line: int
    outcome: Outcome
    detail: str = ""


class Run(NamedTuple):
    """Rows in a row of which the same became."""

    first: int
    last: int
    outcome: Outcome
    detail: str
    rows: int


def runs(results: Iterable[Result]) -> Iterator[Run]:
    """Rows that follow each other and of which the same became, as one."""
    now: Run | None = None
    for one in results:
        if now and (now.outcome, now.detail) == (one.outcome, one.detail):
            now = Run(now.first, one.line, now.outcome, now.detail, now.rows + 1)
            continue
        if now:
            yield now
        now = Run(one.line, one.line, one.outcome, one.detail, 1)
    if now:
        yield now


def run_text(run: Run) -> str:
    """`lines 2 to 501: added (500 rows)`."""
    where = f"line {run.first}"
    if run.rows > 1:
        where = f"lines {run.first} to {run.last}"
    detail = f": {run.detail}" if run.detail else ""
    count = f" ({run.rows:,} rows)" if run.rows > 1 else ""
    return f"{where}: {run.outcome}{detail}{count}"


def summary(counts: Mapping[Outcome, int]) -> str:
    """`3 added, 1 updated, 2 duplicates, 1 refused.`"""
    texts = {
        Outcome.ADDED: "added",
        Outcome.UPDATED: "updated",
        Outcome.DUPLICATE: "duplicate" if counts.get(Outcome.DUPLICATE) == 1 else "duplicates",
        Outcome.REFUSED: "refused",
    }
    return ", ".join(f"{counts.get(o, 0):,} {text}" for o, text in texts.items()) + "."
