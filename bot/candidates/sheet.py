"""A file as a table: its encoding, its delimiter, its header and rows, or why it is none."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import Final, NamedTuple

from bot.candidates.rows import Row, Rows
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
