"""What became of the rows of an imported file, in words that name nobody."""

from __future__ import annotations

from collections.abc import Mapping

from bot.candidates.rows_filed import Outcome, Run


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
