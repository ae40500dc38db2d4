"""A file as a table: its encoding, its delimiter, its header and rows, or why it is none."""

from __future__ import annotations

import codecs
import csv
import io
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from bot.errors import AssayError

MOST_COLUMNS: Final = 500
LONGEST_CELL: Final = 100_000
DELIMITERS: Final = (",", ";", "\t", "|")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHERS: Final = (
    (b"PK\x03\x04", "an Excel workbook or a zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{", "JSON"),
    (b"<", "a web page or XML"),
)
WINDOWS: Final = "cp1252"


class NotATable(AssayError):  # noqa: N818 - what the file is, not a mistake of the program
    """A file that can't be read as rows and columns; the message says why and what helps.

    It quotes nothing of the file, for it is shown where no name and no address may be.
    """


class Unnamed(NotATable):
    """A file in which no column is known to hold names; how to say which one depends on where."""


class Sheet(NamedTuple):
    """The header, and the rows with the line each begins in; a row that breaks is None."""

    header: tuple[str, ...]
    rows: Iterator[Row]
    notes: tuple[str, ...] = ()


def read_sheet(data: bytes) -> Sheet:
    """Read a file of comma-separated values, or of semicolons, tabs or bars.

    Raises NotATable.
    """
    encoding, notes = _encoding(data)
    csv.field_size_limit(LONGEST_CELL)
    # Errors are left in as �: the whole file was decoded once already to find its encoding.
    text = io.TextIOWrapper(io.BytesIO(data), encoding, errors="replace", newline="")
    first = next((line for line in text if line.strip()), "")
    if not first.strip():
        raise NotATable("The file is empty: it needs a line with the names of the columns first.")
    delimiter = max(DELIMITERS, key=first.count)
    text.seek(0)
    return _sheet(iter(Rows(text, delimiter)), notes)


def _sheet(rows: Iterator[Row], notes: tuple[str, ...]) -> Sheet:
    header: list[str] = []
    for _, cells in rows:
        if cells is None:
            raise NotATable("The first line can't be read as names of columns.")
        header = [cell.strip() for cell in cells]
        break
    if len(header) > MOST_COLUMNS:
        raise NotATable(f"The file has {len(header)} columns; {MOST_COLUMNS} are the most.")
    return Sheet(tuple(header), rows, notes)


def _encoding(data: bytes) -> tuple[str, tuple[str, ...]]:
    """How the bytes are to be read, with what to say of it."""
    if not data.strip():
        raise NotATable("The file is empty: it needs a line with the names of the columns first.")
    for start, kind in _OTHERS:
        if data.lstrip()[: len(start)] == start:
            raise NotATable(f"This is {kind}, not CSV. In a spreadsheet: save as CSV (UTF-8).")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, ()
    for encoding in ("utf-8", *_without_mark(data)):
        if _decodes(data, encoding):
            return encoding, ()
    if b"\0" in data:
        raise NotATable("This isn't text, so it can't be CSV. In a spreadsheet: save as CSV.")
    note = "The file isn't UTF-8, so it was read as Latin-1 (Windows). Check names with accents."
    return WINDOWS, (note,)


def _without_mark(data: bytes) -> tuple[str, ...]:
    """UTF-16 has a zero in every other byte of Latin text."""
    if data[1:2] == b"\0":
        return ("utf-16-le",)
    return ("utf-16-be",) if data[:1] == b"\0" else ()


def _decodes(data: bytes, encoding: str) -> bool:
    if encoding == "utf-8" and b"\0" in data:
        return False
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


MOST_LINES: Final = 50
"""Lines of one row; a cell with more of them is rarer than a quotation mark left open."""

Row = tuple[int, list[str] | None]
"""The number of its first line, and its cells; None where they can't be told."""


class Rows:
    """The rows of a file that hold anything; a quotation mark may hold several lines together.

    One that is never closed would take in everything to the end of the file: it costs the row that
    it stands in, and the lines after it are read by themselves.
    """

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
