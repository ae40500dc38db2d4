"""Importing a file of people: what it says, and what became of every row."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from bot.candidates.columns import UNUSED, understand
from bot.candidates.entries import Entry, entries
from bot.candidates.rows_filed import Outcome, Result
from bot.candidates.sheet import read_sheet
from storage.records import Added, Filing, Person

Add = Callable[[Iterable[Person]], Iterator[Filing]]
"""Stores people in order and tells what became of each."""


_OUTCOMES: Final = {
    Added.NEW: Outcome.ADDED,
    Added.UPDATED: Outcome.UPDATED,
    Added.SAME: Outcome.DUPLICATE,
    Added.BLOCKED: Outcome.REFUSED,
    Added.NAMELESS: Outcome.REFUSED,
}
BLOCKED: Final = "on the block list"
NAMELESS: Final = "the name has no letters that I can read"


class Import(NamedTuple):
    """A file that was understood: what is said of it at once, and its rows."""

    notes: tuple[str, ...]
    entries: Iterator[Entry]

    def results(self, add: Add) -> Iterator[Result]:
        """Store everybody; what became of each row, in the order of the file."""
        waiting: deque[Entry] = deque()
        lines = _Lines()

        def people() -> Iterator[Person]:
            for entry in self.entries:
                waiting.append(entry)
                if entry.person:
                    yield entry.person

        for filing in add(people()):
            yield from _refused(waiting)
            yield _result(waiting.popleft(), filing, lines)
        yield from _refused(waiting)


def read(data: bytes, given: Person, said: Mapping[str, str] | None = None) -> Import:
    """Read a file; `given` has what was said of everybody in it. Raises NotATable."""
    sheet = read_sheet(data)
    columns = understand(sheet.header, said)
    notes = [
        f"Not kept: {_some(dropped)} ({reason})."
        for reason, dropped in sorted(columns.dropped.items(), key=lambda one: one[0] == UNUSED)
    ]
    return Import((*sheet.notes, *notes), entries(sheet.rows, columns, given))


@dataclass(slots=True)
class _Lines:
    """In which line a candidate came first. An array, for a file may have a million rows."""

    first: int = 0
    lines: array[int] = field(default_factory=lambda: array("Q"))

    def put(self, candidate: int, line: int) -> None:
        self.first = self.first or candidate
        gap = candidate - self.first - len(self.lines)
        self.lines.extend([0] * gap)
        self.lines.append(line)

    def get(self, candidate: int) -> int:
        """The line, or 0 for who was in the pool before."""
        at = candidate - self.first
        return self.lines[at] if self.first and 0 <= at < len(self.lines) else 0


def _refused(waiting: deque[Entry]) -> Iterator[Result]:
    while waiting and waiting[0].person is None:
        entry = waiting.popleft()
        yield Result(entry.line, Outcome.REFUSED, entry.refused)


def _result(entry: Entry, filing: Filing, lines: _Lines) -> Result:
    details = [_why(filing, lines), entry.note]
    if filing.outcome is Added.NEW and filing.candidate:
        lines.put(filing.candidate, entry.line)
    return Result(entry.line, _OUTCOMES[filing.outcome], "; ".join(filter(None, details)))


def _why(filing: Filing, lines: _Lines) -> str:
    match filing.outcome:
        case Added.BLOCKED:
            return BLOCKED
        case Added.NAMELESS:
            return NAMELESS
        case Added.NEW:
            return f"erased before, on {filing.erased.isoformat()}" if filing.erased else ""
    line = lines.get(filing.candidate or 0)
    if filing.outcome is Added.UPDATED:
        return f"line {line} of this file" if line else ""
    return f"of line {line}" if line else "already in the pool"


def _some(columns: tuple[str, ...]) -> str:
    shown = ", ".join(column[:40] for column in columns[:8])
    return shown + (f" and {len(columns) - 8} more" if len(columns) > 8 else "")
