"""An answer for a terminal that shows colour: the same words as the plain text, set to be scanned.

rich takes a tenth of a second to load; only an interactive terminal imports this module.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text

from bot.answers import Answer, Chart, Table
from bot.render.grid import holds_figures
from bot.render.outline import (
    Section,
    Source,
    finding,
    legend,
    readable,
    sections,
    sources,
    verdict,
)
from bot.render.strips import strips, title

MAX_WIDTH = 100
"""Longer lines are tiring to read, however wide the window is."""

_STYLES = {
    "say": ("✓", "green"),
    "dont_say": ("✗", "red"),
    "concede": ("−", "yellow"),
    "ask": ("?", "cyan"),
    "flips": ("⇄", "magenta"),
    "caveats": ("!", "yellow"),
    "choices": ("›", "cyan"),
    "next": ("›", "cyan"),
}


def show(answer: Answer, out: TextIO, width: int | None = None) -> None:
    """Print the answer to a terminal; `width` in columns, by default the terminal's own."""
    console = Console(file=out, force_terminal=True, width=width, highlight=False)
    console.width = min(console.width, MAX_WIDTH)
    console.print(Group(*_parts(answer, console.width)))


def _parts(answer: Answer, width: int) -> Iterator[RenderableType]:
    yield _text(answer.headline.text, "bold")
    if told := verdict(answer):
        yield Padding(_list(told) if len(told) > 1 else _text(*told), (1, 0))
    if answer.understood:
        yield _text(f"Read as: {answer.understood}", "dim")
    if answer.table:
        yield _table(answer.table)
        if answer.table.caption:
            yield _text(answer.table.caption, "dim")
    if answer.chart:
        yield _chart(answer.chart, finding(answer), width)
    yield _advice(tuple(sections(answer)))
    if found := sources(answer):
        yield Padding(_sources(answer, found), (1, 0, 0, 0))


def _text(text: str, style: str = "") -> Text:
    return Text(readable(text), style)


def _table(table: Table) -> RenderableType:
    grid = Grid(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for index, column in enumerate(table.columns):
        grid.add_column(_text(column), justify="right" if holds_figures(table, index) else "left")
    for row in table.rows:
        grid.add_row(*(_text(cell.text) for cell in row))
    return grid


def _list(lines: tuple[str, ...]) -> RenderableType:
    grid = Grid.grid(padding=(0, 1))
    for line in lines:
        grid.add_row("•", _text(line))
    return grid


def _chart(chart: Chart, finding: str, width: int) -> RenderableType:
    lines = [_text(title(chart), "bold")]
    for bar, line in zip(chart.bars, strips(chart, width - 2), strict=True):
        lines.append(_text(f"  {line}", "cyan" if bar.ours else ""))
    lines += [_text(finding, "dim")] if finding else []
    return Padding(Group(*lines), (1, 0, 0, 0))


def _advice(found: tuple[Section, ...]) -> RenderableType:
    grid = Grid.grid(padding=(0, 1))
    for column in ("sign", "title", "lines"):
        grid.add_column(column, no_wrap=column != "lines")
    for section in found:
        sign, style = _STYLES[section.key]
        first, *others = section.lines
        grid.add_row(Text(sign, style), Text(section.title, f"bold {style}"), _text(first))
        for line in others:
            grid.add_row("", "", _text(line))
    return Padding(grid, (1, 0, 0, 0))


def _sources(answer: Answer, found: tuple[Source, ...]) -> RenderableType:
    lines = [_text("Sources", "bold")]
    for source in found:
        lines.append(_text(f"{', '.join(source.ids)}  {source.text}", "dim"))
        if source.url:
            url = readable(source.url)
            lines.append(Text(f"  {url}", Style(dim=True, link=url), overflow="fold"))
    lines.append(_text(legend(answer), "dim"))
    return Group(*lines)
