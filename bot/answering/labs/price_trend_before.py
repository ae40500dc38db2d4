"""How prices changed before the days asked about, where none was read in those days."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.price_trend_table import Told, counts
from bot.answering.labs.price_trend_words import in_words
from bot.prose import Sentence, sentence


class Earlier(NamedTuple):
    """What is said of the changes before; nothing where there are none."""

    headline: Sentence | None = None
    verdict: tuple[Sentence, ...] = ()


def before(told: Told, since: date, context: Context) -> Earlier:
    """What changed up to the last reading, which is older than what was asked about."""
    moved = [change for change in told.changes if change.share]
    if not moved:
        return Earlier()
    chips = dict.fromkeys(context.name(change.new.subject) for change in told.changes)
    is_one = len(chips) == 1
    up, down, n = counts(told.changes)
    head = sentence(
        "No change of {what} can be told since {since}; before it, {up} of {n} on record went up,"
        " {down} went down",
        what=f.said(f"the price of {next(iter(chips))}" if is_one else "GPU prices"),
        since=f.said(f.day_text(since)),
        up=up,
        n=n,
        down=down,
    )
    largest = max(moved, key=lambda change: abs(change.share))
    last = told.newest or largest.new
    told_before = sentence(
        "The readings end on {last}. The largest change before: {x}.",
        last=f.day_of(last),
        x=in_words(largest, context),
    )
    return Earlier(head, (told_before,))
