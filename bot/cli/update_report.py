"""The report of an update as text: a table of sources, then what a person should look at."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from bot.feeds.protocol import Bad
from bot.feeds.report import Outcome, Report
from bot.formats import day_text, exact_text

WIDTH: Final = 80
SHOWN: Final = 5
"""Of a list of records that were put aside; the rest is counted."""
HEADINGS: Final = ("source", "outcome", "added", "superseded", "unchanged", "aside", "age, days")


def lines(report: Report) -> Iterator[str]:
    """The whole report, line by line."""
    yield from _table(report)
    yield from _failures(report)
    for outcome in report.outcomes:
        yield from _list(f"Put aside from {outcome.source}", outcome.bad)
    yield from _revised(report)
    yield from _list("Files that belong to no source", report.strange)
    yield ""
    yield _verdict(report)


def _table(report: Report) -> Iterator[str]:
    rows = [HEADINGS, *(_row(outcome, report) for outcome in report.outcomes)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEADINGS))]
    for row in rows:
        words = (cell.ljust(width) for cell, width in zip(row[:2], widths, strict=False))
        numbers = (cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True))
        yield "  ".join((*words, *numbers)).rstrip()


def _row(outcome: Outcome, report: Report) -> tuple[str, ...]:
    age = outcome.age(report.on)
    counts = (outcome.added, outcome.superseded, outcome.unchanged, len(outcome.bad))
    shown = (f"{count:,}" for count in counts)
    return (outcome.source, outcome.state.value, *shown, "–" if age is None else f"{age:,}")


def _failures(report: Report) -> Iterator[str]:
    told = [outcome for outcome in report.outcomes if outcome.detail]
    if told:
        yield ""
    for outcome in told:
        yield from _wrapped(f"{outcome.source}: {outcome.detail}")


def _list(heading: str, bad: Sequence[Bad]) -> Iterator[str]:
    if not bad:
        return
    yield ""
    yield f"{heading}:"
    for record in bad[:SHOWN]:
        yield from _wrapped(f"  {record.record}: {record.reason}")
    if len(bad) > SHOWN:
        yield f"  and {len(bad) - SHOWN:,} more"


def _revised(report: Report) -> Iterator[str]:
    if report.revised:
        yield ""
        yield "Revised by the source (no change at the lab):"
    for revision in report.revised:
        old, new = revision.old, revision.new
        yield from _wrapped(
            f"  {new.subject} {new.metric.replace('_', ' ')}, {day_text(new.as_of)}: "
            f"{exact_text(old.value or 0)} → {exact_text(new.value or 0)} {new.unit} "
            f"({revision.change:+.0%})"
        )


def _verdict(report: Report) -> str:
    failed = len(report.failed)
    read = sum(1 for outcome in report.outcomes if outcome.state.value in ("ok", "unchanged"))
    sources = "one source" if read == 1 else f"{read} sources"
    if not failed:
        return f"{sources} read, none failed.".capitalize()
    return f"{sources} read, {failed} failed; a failure changes nothing of the others.".capitalize()


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent="    ", break_on_hyphens=False)
