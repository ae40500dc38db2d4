"""Which runs a reach answer shows: those at the window, the largest first."""

from __future__ import annotations

from collections.abc import Sequence

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.beside_times import JOBS
from bot.answering.offers.reach_words import (
    Window,
    first_that_does_not,
    has_no_slack,
    too_long,
)
from bot.answers import Bar, Cell, Chart, Table
from bot.compute.training_runs import REFERENCE, Reach
from bot.prose import Sentence, Shown
from bot.quantities import Estimate
from storage.records import Entity, EntityKind

MOST_FITTING = 6
HEAD = 5
"""Rows that a card shows: what the verdict names is among them."""
FAR_BEYOND = 10.0
"""Windows that a run may take and still be worth a row."""


def ladder(context: Context) -> tuple[str, ...]:
    """The reference runs that a reach question goes through."""
    runs = context.ledger.directory.of(EntityKind.RUN)
    return tuple(run.slug for run in runs if run.traits & REFERENCE)


def near(w: Window) -> tuple[Reach, ...]:
    """The runs at the window, longest first; all of them where they were asked for by name."""
    if w.asked:
        return w.reaches
    inside = [r for r in w.reaches if not too_long(r, w)]
    fits = [r for r in inside if not has_no_slack(r, w)][-MOST_FITTING:]
    tight = [r for r in inside if has_no_slack(r, w)]
    beyond = _beyond(w, HEAD - len(tight) - 1)
    return tuple(sorted((*fits, *tight, *beyond), key=lambda r: r.days.median, reverse=True))


def _beyond(w: Window, room: int) -> list[Reach]:
    """The first runs that take too long, with the one that the verdict names."""
    longer = [r for r in w.reaches if too_long(r, w)]
    named = first_that_does_not(w)
    close = [r for r in longer if r.days.median <= FAR_BEYOND * w.days]
    kept = close[: max(room, 1)]
    if named and named not in kept:
        kept = [*kept[: max(room - 1, 0)], named]
    return kept


def label(run: Entity) -> str:
    """A run in a table: of a job on top of a base model, that it is only the job."""
    job = next((job for job in JOBS if job in run.traits), "")
    return f"{run.name}, {job}" if job else run.name


def table(w: Window, told: Window) -> Table | None:
    """The runs at the window with their days, and whether they leave any slack.

    `told` is the window that the headline is about: of the whole cluster, or of one share.
    """
    of_all = {r.run.slug: r for r in w.reaches}
    shown = near(told)
    if not shown:
        return None
    is_shared = w.ours.researchers is not None
    at = 2 if told.of_one else 1
    rows = []
    for each in shown:
        r = of_all[each.run.slug]
        cells = list(row(label(r.run), r.days, r.days_one_researcher if is_shared else None))
        if has_no_slack(each, told) and (w.given or not w.asked):
            cells[at] = Shown(f"{cells[at].text}, no slack", each.days.facts)
        rows.append(tuple(cells))
    return Table(columns("Repeating", is_shared, w.on), tuple(rows))


def chart(w: Window, finding: Sentence) -> Chart | None:
    """The same runs as a picture, shortest first."""
    bars = tuple(Bar(label(r.run), r.days) for r in sorted(near(w), key=lambda r: r.days.median))
    if len(bars) < 2:
        return None
    return Chart(f"Days on {w.on.text}", "days", bars, finding)


def days_table(
    lead: str, runs: Sequence[tuple[str, Estimate, Estimate | None]], is_shared: bool, on: Shown
) -> Table:
    """Runs with their days on the chips of one run and, where they are shared, on one share."""
    rows = tuple(row(name, days, one if is_shared else None) for name, days, one in runs)
    return Table(columns(lead, is_shared, on), rows)


def columns(lead: str, is_shared: bool, on: Shown) -> tuple[str, ...]:
    """The head of a table of days."""
    ones = ("One researcher",) if is_shared else ()
    return (lead, f.capital(on.text.removeprefix("the ")), *ones)


def row(name: str, days: Estimate, one: Estimate | None) -> tuple[Cell, ...]:
    """A run with its days, with their range, and with those of one share."""
    cells: tuple[Cell, ...] = (f.said(name), f.both(days, f.duration_text))
    return cells if one is None else (*cells, f.middle(one, f.duration_text))
