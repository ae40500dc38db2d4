"""An answer as plain text of eighty columns: what a pipe, a file or a simple terminal gets."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from bot.answers import Answer, Chart
from bot.render.grid import grid
from bot.render.outline import (
    Source,
    finding,
    legend,
    readable,
    sections,
    sources,
    verdict,
)
from bot.render.strips import strips
from bot.render.strips import title as strips_title

WIDTH = 80


def plain(answer: Answer) -> str:
    """The whole answer, complete without colour; only links may be longer than eighty columns."""
    return readable("\n\n".join(_paragraphs(answer))) + "\n"


def _paragraphs(answer: Answer) -> Iterator[str]:
    yield wrap(answer.headline.text)
    if told := verdict(answer):
        yield "\n".join(_item(line) for line in told) if len(told) > 1 else wrap(*told)
    if answer.understood:
        yield wrap(f"Read as: {answer.understood}")
    if answer.table:
        yield "\n".join([*grid(answer.table, WIDTH), *_caption(answer.table.caption)])
    if answer.chart:
        yield _chart(answer.chart, finding(answer))
    for section in sections(answer):
        yield "\n".join([section.title, *(_item(line) for line in section.lines)])
    if found := sources(answer):
        yield "\n".join(["Sources", *_sources(found), wrap(legend(answer), "  ", "  ")])


def wrap(text: str, first: str = "", rest: str = "") -> str:
    """The text in lines of eighty columns, led by `first` and, from the second on, `rest`."""
    return textwrap.fill(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    )


def _item(text: str) -> str:
    return wrap(text, "  - ", "    ")


def _caption(caption: str) -> Iterable[str]:
    return [wrap(caption)] if caption else []


def _chart(chart: Chart, finding: str) -> str:
    drawn = [f"  {line}" for line in strips(chart, WIDTH - 2)]
    below = [wrap(finding)] if finding else []
    return "\n".join([wrap(strips_title(chart)), *drawn, *below])


def _sources(found: Iterable[Source]) -> Iterator[str]:
    for source in found:
        yield wrap(f"{', '.join(source.ids)}  {source.text}", "  ", "    ")
        if source.url:
            yield f"    {source.url}"
