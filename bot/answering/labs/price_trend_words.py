"""What is said of one change of a price: both its days, where it stood, and where it begins."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.price_trend_table import by_how_much
from bot.compute.price_changes import Change, basis_words
from bot.prose import Sentence, Shown, sentence

_NEAR: Final = timedelta(days=7)
"""How far a reading may be from the day that was asked for to be told as of it."""


def in_words(change: Change, context: Context) -> Shown:
    """`B200, on-demand list of RunPod: $5.89 on 29 Jun 2026, $6.79 on 22 Aug 2026 (+15 %)`."""
    old, new = (
        f"{f.cents_text(x.value or 0)} on {f.day_text(x.as_of)}" for x in change.facts[::-1]
    )
    what = f"{context.name(change.new.subject)}, {basis_words(change.new)}"
    return f.cited(f"{what}: {old}, {new} ({by_how_much(change)})", *change.facts)


def begins_elsewhere(change: Change, since: date | None, context: Context) -> Sentence | None:
    """That the first change told does not begin on the day that was asked for."""
    if since is None or abs(change.old.as_of - since) <= _NEAR:
        return None
    return sentence(
        "Of {since} itself there is no reading: the nearest, of {chip} ({basis}), is of {day}.",
        since=f.said(f.day_text(since)),
        chip=f.said(context.name(change.new.subject)),
        basis=f.said(basis_words(change.new)),
        day=f.day_of(change.old),
    )


def between(change: Change, context: Context) -> Sentence | None:
    """That a price was elsewhere between its two readings."""
    if not change.passed:
        return None
    stood = [f"{f.cents_text(x.value or 0)} ({f.day_text(x.as_of)})" for x in change.passed]
    return sentence(
        "In between, {chip}, {basis}, stood at {stood}.",
        chip=f.said(context.name(change.new.subject)),
        basis=f.said(basis_words(change.new)),
        stood=f.cited(f.names(stood).text, *change.passed),
    )
