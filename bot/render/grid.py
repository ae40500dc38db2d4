"""Tables set in columns of characters."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from bot.answers import Table
from bot.prose import Name

GAP = "  "
_NO_FIGURES = frozenset(
    {"not public", "no figure", "one figure", "as entered", "not running yet", "not covered"}
    | {"no price", "on record", "one reading"}
)
_BEFORE_A_FIGURE = "~≈<>+-–−$€£ "


def grid(table: Table, width: int) -> list[str]:
    """Lines of at most `width` characters, figures to the right; cells wrap where they must.

    Where even the longest words leave no room for the columns side by side, each row becomes a
    list of its cells under its name.
    """
    rows = [list(table.columns), *([_flat(cell.text) for cell in row] for row in table.rows)]
    widths = _fit(rows, width)
    if widths is None:
        return _records(rows, width)
    right = [holds_figures(table, index) for index in range(len(table.columns))]
    head, *body = (_lines(row, widths, right) for row in rows)
    rule = GAP.join("─" * w for w in widths)
    return [*head, rule, *(line for lines in body for line in lines)]


def holds_figures(table: Table, column: int) -> bool:
    """Whether a column holds figures, which stand right; what names a row is none.

    One of its cells that is no name begins with a number, or all say that there is none.
    """
    cells = [row[column] for row in table.rows]
    if column == 0 or all(cell.text in _NO_FIGURES for cell in cells):
        return column > 0
    starts = [c.text.lstrip(_BEFORE_A_FIGURE)[:1] for c in cells if not isinstance(c, Name)]
    return any(start.isdigit() for start in starts)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _fit(rows: Sequence[Sequence[str]], width: int) -> list[int] | None:
    columns = list(zip(*rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    least = [
        max((len(w) for text in column for w in text.split()), default=1) for column in columns
    ]
    excess = sum(widths) + len(GAP) * (len(widths) - 1) - width
    while excess > 0:
        slack = [w - low for w, low in zip(widths, least, strict=True)]
        if not any(slack):
            return None
        widest = max((i for i, s in enumerate(slack) if s), key=lambda i: widths[i])
        widths[widest] -= 1
        excess -= 1
    return widths


def _lines(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> list[str]:
    cells = [textwrap.wrap(t, w, break_on_hyphens=False) for t, w in zip(row, widths, strict=True)]
    lines = []
    for line in range(max(map(len, cells))):
        texts = [cell[line] if line < len(cell) else "" for cell in cells]
        padded = [
            text.rjust(w) if to_right else text.ljust(w)
            for text, w, to_right in zip(texts, widths, right, strict=True)
        ]
        lines.append(GAP.join(padded).rstrip())
    return lines


def _records(rows: Sequence[Sequence[str]], width: int) -> list[str]:
    head, *body = rows
    lines: list[str] = []
    for name, *cells in body:
        lines += textwrap.wrap(name, width)
        for title, cell in zip(head[1:], cells, strict=True):
            lines += textwrap.wrap(
                f"{title}: {cell}", width, initial_indent="  ", subsequent_indent="    "
            )
    return lines
