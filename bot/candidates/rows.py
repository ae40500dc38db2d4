"""Lines of a file as rows of cells, where a quotation mark may hold several lines together.

One that is never closed would take in everything to the end of the file: it costs the row that it
stands in, and the lines after it are read by themselves.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

MOST_LINES: Final = 50
"""Lines of one row; a cell with more of them is rarer than a quotation mark left open."""

Row = tuple[int, list[str] | None]
"""The number of its first line, and its cells; None where they can't be told."""


class Rows:
    """The rows of a file that hold anything."""

    def __init__(self, lines: Iterable[str], delimiter: str) -> None:
        """`lines` keep their ends, and `csv.field_size_limit` is the longest cell."""
        self._lines = iter(lines)
        self._waiting: deque[str] = deque()
        self._delimiter = delimiter
        self._number = 0
        self._width = 0
        """Cells of the first row, once there is one."""

    def __iter__(self) -> Iterator[Row]:
        while (line := self._next()) is not None:
            number = self._number
            cells = self._cells(line)
            if cells is None:
                yield number, None
            elif any(cell.strip() for cell in cells):
                self._width = self._width or len(cells)
                yield number, cells

    def _next(self) -> str | None:
        line = self._waiting.popleft() if self._waiting else next(self._lines, None)
        self._number += line is not None
        return line

    def _cells(self, line: str) -> list[str] | None:
        if '"' not in line:
            return self._read([line])
        if cells := self._read([line], strict=True):
            return cells
        if line.count('"') % 2 == 0:
            return self._read([line])  # as a spreadsheet would: `"Bo" Ek`
        return self._of_several(line)

    def _of_several(self, line: str) -> list[str] | None:
        """The row that begins with a cell left open here; None where nothing closes it."""
        lines, quotes = [line], line.count('"')
        while quotes % 2 and len(lines) < MOST_LINES and (more := self._peek(len(lines) - 1)):
            lines.append(more)
            quotes += more.count('"')
        cells = self._read(lines, strict=True) if quotes % 2 == 0 else None
        if cells is None or len(cells) < self._width:  # it took in what divides the cells
            return None
        for _ in lines[1:]:
            self._next()
        return cells

    def _peek(self, place: int) -> str | None:
        """A line that comes later, or None after the last."""
        if place >= len(self._waiting):
            self._waiting.extend(islice(self._lines, 1))
        return self._waiting[place] if place < len(self._waiting) else None

    def _read(self, lines: list[str], *, strict: bool = False) -> list[str] | None:
        """The cells of one row; None where these lines are not exactly one."""
        try:
            found = list(csv.reader(lines, delimiter=self._delimiter, strict=strict))
        except csv.Error:
            return None
        return found[0] if len(found) == 1 else None
