"""The table of a price trend: what changed first, and how much more there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Cell, Table
from bot.compute.price_changes import Change, basis_words
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import Question
from storage.records import Fact

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
