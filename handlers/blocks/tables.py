"""A table on the card, as much as a phone shows, and the whole of it behind Details."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from bot.answers import Cell, Table
from bot.formats import short
from bot.render.grid import holds_figures
from handlers.blocks import limits
from handlers.blocks.elements import Block
from handlers.blocks.escape import clamp

EMPTY = "–"
"""An empty cell would lose the whole message."""
_PHONE = 33
"""Characters side by side on a phone, of three columns."""
_NUMBER = re.compile(r"(?P<head>[$€£]?)(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<size>[MBT]?)(?P<unit>.*)")
_SIZES = {"": 1.0, "M": 1e6, "B": 1e9, "T": 1e12}


def _cell(text: str) -> Block:
    return {"type": "raw_text", "text": _fitting(text)}


@lru_cache(maxsize=2048)
def _fitting(text: str) -> str:
    return clamp(short(text), limits.CELL) or EMPTY  # a phone has room for three narrow columns


def _settings(table: Table, rows: list[list[Block]]) -> list[Block]:
    """Figures stand right; they are broken only where a phone would cut the last column else."""
    columns = [[cell["text"] for cell in column] for column in zip(*rows, strict=True)]
    figures = [at for at in range(len(columns)) if holds_figures(table, at)]
    longest_word = max(len(word) for text in columns[0] for word in text.split())
    wide = longest_word + sum(max(map(len, columns[at])) for at in figures) > _PHONE
    names: Block = {"align": "left", "is_wrapped": True}
    numbers: Block = {"align": "right", "is_wrapped": wide}
    return [numbers if at in figures else names for at in range(len(columns))]


def _rows(table: Table, rows: int, columns: int) -> list[list[Block]]:
    """The header and the first rows, as many as Slack's total of characters holds."""
    kept = [[_cell(text) for text in table.columns[:columns]]]
    room = limits.TABLE_CHARACTERS - sum(len(cell["text"]) for cell in kept[0])
    for row in table.rows[:rows]:
        cells = [_cell(_text(cell)) for cell in row[:columns]]
        room -= sum(len(cell["text"]) for cell in cells)
        if room < 0:
            break
        kept.append(cells)
    return kept


def _text(cell: Cell) -> str:
    return cell.text


def card(table: Table) -> Block:
    """The first rows and columns as a native table, figures right-aligned."""
    shown = _of_card(table)
    columns = min(limits.CARD_COLUMNS, len(table.columns))
    return _aligned(shown, _rows(shown, limits.CARD_ROWS, columns))


def _of_card(table: Table) -> Table:
    """The table with the rows that a card is to show; as it is where a card shows all of it."""
    if len(table.rows) <= limits.CARD_ROWS or not table.card:
        return table
    kept = table.card[: limits.CARD_ROWS]
    return replace(table, rows=tuple(table.rows[at] for at in kept), card=())


def _aligned(table: Table, kept: list[list[Block]]) -> Block:
    return {"type": "table", "column_settings": _settings(table, kept), "rows": kept}


def fits_card(table: Table) -> bool:
    """Whether a card shows all of the table: so few cells never meet Slack's total."""
    return len(table.rows) <= limits.CARD_ROWS and len(table.columns) <= limits.CARD_COLUMNS


def whole(table: Table, caption: str = "") -> Block:
    """All of the table; where it is long, in pages that can be sorted and filtered."""
    columns = min(limits.TABLE_COLUMNS, len(table.columns))
    if len(table.rows) <= limits.CARD_ROWS:
        return _aligned(table, _rows(table, limits.CARD_ROWS, columns))
    return {
        "type": "data_table",
        "caption": clamp(table.caption or caption or table.columns[0], limits.HEADER),
        "page_size": limits.CARD_ROWS,
        "row_header_column_index": 0,
        "rows": _with_numbers(_rows(table, limits.DATA_TABLE_ROWS, columns)),
    }


def _with_numbers(rows: list[list[Block]]) -> list[list[Block]]:
    """The rows with numbers for the texts of columns that hold nothing else, to be sorted by."""
    header, *lines = rows
    columns = [_column(list(cells)) for cells in zip(*lines, strict=True)]
    return [header, *map(list, zip(*columns, strict=True))]


def _column(cells: list[Block]) -> list[Block]:
    texts = [cell["text"] for cell in cells]
    found = zip(texts, _numbers(texts), strict=False)
    numbers = [{"type": "raw_number", "value": value, "text": text} for text, value in found]
    return numbers or cells


def _numbers(texts: list[str]) -> list[float]:
    """What the texts state, or nothing where one is no number or the units differ."""
    found = [_NUMBER.fullmatch(text) for text in texts]
    known = [match for match in found if match and not re.search(r"\d", match["unit"])]
    if len(known) < len(texts) or len({(match["head"], match["unit"]) for match in known}) > 1:
        return []
    return [float(match["digits"].replace(",", "")) * _SIZES[match["size"]] for match in known]


def digest(table: Table, rows: int = limits.CARD_ROWS) -> str:
    """The first rows in one line, for the text that stands in for the blocks."""
    shown = _of_card(table)
    return "; ".join(_row_text(shown.columns, row) for row in shown.rows[:rows])


def _row_text(columns: tuple[str, ...], row: tuple[Cell, ...]) -> str:
    """`OpenAI 545 (308–1,170)` where the columns are a middle and its range."""
    cells = [cell.text or EMPTY for cell in row[: limits.CARD_COLUMNS]]
    if columns[1:] == ("Middle", "Range"):
        return f"{cells[0]} {cells[1]} ({cells[2]})"
    named = zip(columns[1:], cells[1:], strict=False)
    return ": ".join(filter(None, (cells[0], ", ".join(f"{a} {b}" for a, b in named))))
