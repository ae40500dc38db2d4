"""What became of the rows of an imported file; never a name, so that it can be shown anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
