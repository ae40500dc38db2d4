"""The figures of an answer as comma-separated rows that are safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io

from bot.answers import Answer, Figure
from bot.render.numbers import NO_FIGURE, number

COLUMNS = ("key", "value", "low", "high", "unit", "as_of", "grade", "sources", "note")

Cell = str | int | float


def figures(answer: Answer, *, header: bool = True) -> str:
    """One row a figure, lines ended by CR LF (RFC 4180); several sources are kept apart by `; `."""
    out = io.StringIO()
    writer = csv.writer(out)
    if header:
        writer.writerow(COLUMNS)
    writer.writerows(map(_row, answer.figures))
    return out.getvalue()


def safe(text: str) -> str:
    """The text, disarmed where a spreadsheet would take it for a formula.

    After OWASP's advice on CSV injection: an apostrophe before `=`, `+`, `-` or `@` at the start
    or after leading blanks, and before a leading tab, carriage return or line feed.
    """
    armed = text.lstrip().startswith(("=", "+", "-", "@")) or text.startswith(("\t", "\r", "\n"))
    return f"'{text}" if armed else text


def _row(figure: Figure) -> tuple[Cell, ...]:
    estimate = figure.estimate
    if estimate is None:
        return (safe(figure.key), "", "", "", "", "", "", "", safe(figure.note or NO_FIGURE))
    return (
        safe(figure.key),
        number(estimate.median),
        number(estimate.low),
        number(estimate.high),
        safe(estimate.unit.value),
        estimate.as_of.isoformat(),
        estimate.grade.value,
        safe("; ".join(fact.id for fact in estimate.facts)),
        safe(figure.note),
    )
