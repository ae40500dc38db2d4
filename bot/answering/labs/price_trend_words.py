"""The words and the table of how prices moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Cell, Table
from bot.compute.price_changes import Change, basis_words
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.types import Question
from storage.records import Fact

# The table of a price trend: what changed first, and how much more there is.

MOST_ROWS: Final = 10
_NONE: Final = "–"


@dataclass(frozen=True, slots=True)
class Told:
    """What the readings say: the changes, and the newest reading of each price without one."""

    changes: tuple[Change, ...]
    silent: tuple[Fact, ...]
    since: date | None = None
    corrected: tuple[Fact, ...] = ()
    """What the workspace put in the place of readings, which are no readings themselves."""

    @property
    def newest(self) -> Fact | None:
        """The newest reading behind a change."""
        return max((x.new for x in self.changes), key=lambda fact: fact.as_of, default=None)


def by_how_much(change: Change) -> str:
    """`+15 %`, or that there is no change."""
    return f.change_text(change.share) if change.share else "no change"


def more(unlisted: Sequence[Change]) -> Sentence | None:
    """How many prices the table has no room for, and whether any of them changed."""
    if not unlisted:
        return None
    facts = [fact for change in unlisted for fact in change.facts]
    still = not any(change.share for change in unlisted)
    return sentence(
        "{n} more are not listed; none of them changed."
        if still
        else "{n} more, which changed less, are not listed.",
        n=f.counted(len(unlisted), *facts),
    )


def table(told: Told, question: Question, context: Context) -> Table | None:
    """The newest reading, the change and the earlier one, a price a row."""
    several = len(question.chips) != 1
    rows = [_row(x.new, x, context, several=several) for x in told.changes]
    if question.chips:
        rows += [_row(fact, None, context, several=several) for fact in told.silent]
    columns = ("USD per GPU-hour", "Newest", "Change", "Earlier")  # a card has the first three
    return Table(columns, tuple(rows[:MOST_ROWS])) if rows else None


def _row(new: Fact, change: Change | None, context: Context, *, several: bool) -> tuple[Cell, ...]:
    label = f"{context.name(new.subject)}, {basis_words(new)}" if several else basis_words(new)
    return (
        f.said(f.capital(label)),
        _reading(new),
        f.cited(by_how_much(change), *change.facts) if change else f.said(_NONE),
        _reading(change.old) if change else f.said(_NONE),
    )


def _reading(fact: Fact) -> Shown:
    return f.cited(f"{f.cents_text(fact.value or 0)} ({f.day_text(fact.as_of)})", fact)


def counts(changes: Sequence[Change]) -> tuple[Shown, Shown, Shown]:
    """How many went up, how many went down, and how many there are."""
    facts = [fact for change in changes for fact in change.facts]
    up = sum(change.share > 0 for change in changes)
    down = sum(change.share < 0 for change in changes)
    return f.counted(up, *facts), f.counted(down, *facts), f.counted(len(changes), *facts)


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


_A_SEASON: Final = timedelta(days=60)


def with_gap(change: Change, since: date | None, context: Context) -> Shown:
    """A change in words, with how long after the day asked for its first reading is."""
    told = in_words(change, context)
    if since is None or change.old.as_of - since < _A_SEASON:
        return told
    gap = f"; from {f.day_text(since)} until then no reading of it is on record"
    return f.cited(f"{told.text}{gap}", *change.facts)


def between(change: Change, context: Context) -> Sentence | None:
    """That a price was elsewhere between its two readings."""
    if not change.passed:
        return None
    stood = [f"{f.cents_text(x.value or 0)} ({f.day_text(x.as_of)})" for x in change.passed]
    return sentence(
        "In between, {chip}, {basis}, stood at {stood}.",
        chip=f.said(context.name(change.new.subject)),
        basis=f.said(basis_words(change.new)),
        stood=f.listed(stood, *change.passed),
    )


def largest_of(changes: Sequence[Change]) -> Change | None:
    """What changed most, whichever way; None where nothing did."""
    moved = [change for change in changes if change.share]
    return max(moved, key=lambda change: abs(change.share), default=None)


def headline_of_all(told: Told, context: Context) -> Sentence:
    """How many of all prices went up or down, and which changed most."""
    if not told.changes:
        return sentence("No change of GPU prices can be told")
    up, down, n = counts(told.changes)
    largest = largest_of(told.changes)
    most: Name | Shown = f.said("")
    if largest:
        what = f"{context.name(largest.new.subject)}, {basis_words(largest.new)}"
        most = f.cited(f"; most of all {what} ({by_how_much(largest)})", *largest.facts)
    text = "{up} of {n} GPU prices on record went up, {down} went down{most}"
    return sentence(text, up=up, n=n, down=down, most=most)


class Earlier(NamedTuple):
    """What is said of the changes before; nothing where there are none."""

    headline: Sentence | None = None
    verdict: tuple[Sentence, ...] = ()


def before(told: Told, since: date, context: Context) -> Earlier:
    """What changed up to the last reading, which is older than what was asked about."""
    largest = largest_of(told.changes)
    if largest is None:
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
    last = told.newest or largest.new
    told_before = sentence(
        "The readings end on {last}. The largest change before: {x}.",
        last=f.day_of(last),
        x=in_words(largest, context),
    )
    return Earlier(head, (told_before,))
