"""A digest as plain text of eighty columns, the thread below the post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from bot.formats import day_text
from bot.prose import Sentence
from bot.render.grid import grid
from bot.render.outline import readable
from bot.render.text import WIDTH, wrap
from bot.weekly import Digest, Item, Part
from storage.records import Fact

INDENT = "   "


def plain(digest: Digest, *, thread: bool = True) -> str:
    """The post, and the thread where it is wanted; only links may be longer than eighty columns."""
    parts = list(_post(digest))
    if thread:
        parts += [_part(part) for part in digest.thread]
    return readable("\n\n".join(part for part in parts if part)) + "\n"


def _post(digest: Digest) -> Iterator[str]:
    lines = [*digest.status, *([digest.baseline] if digest.baseline else []), *digest.quiet]
    yield f"{digest.title}\n{wrap(_joined(lines))}"
    for number, item in enumerate(digest.items, 1):
        yield "\n".join(_item(number, item))


def _item(number: int, item: Item) -> Iterator[str]:
    yield wrap(f"{number}. {item.headline.text}", rest=INDENT)
    if item.detail:
        yield wrap(_joined(item.detail), INDENT, INDENT)
    if item.for_us:
        yield wrap(f"For us: {_joined(item.for_us)}", INDENT, INDENT)
    if origin := _origin_text(item):
        yield wrap(f"[{origin}]", INDENT, INDENT)


def _origin_text(item: Item) -> str:
    """`OpenAI, public job board, 8 Apr 2026, A`: each source once, with its newest day."""
    return "; ".join(
        f"{fact.source_name}, {day_text(day_of(fact))}, {fact.grade.value}"
        for fact in item.publications
    )


def day_of(fact: Fact) -> date:
    """The day of a source: a deadline is later than the page that names it."""
    return min(fact.as_of, fact.published or fact.as_of)


def _part(part: Part) -> str:
    lines = [part.title]
    if part.table:
        lines += grid(part.table, WIDTH)
    lines += [wrap(line.text, "  - ", "    ") for line in part.lines]
    lines += _sources(part)
    return "\n".join(lines)


def _sources(part: Part) -> Iterator[str]:
    """Every publication once, with its link."""
    for fact in part.publications:
        if fact.source_url:
            yield wrap(
                f"{fact.source_name}, {day_text(day_of(fact))}, grade {fact.grade.value}",
                "  ",
                "    ",
            )
            yield f"    {fact.source_url}"


def _joined(lines: Iterable[Sentence]) -> str:
    return " ".join(line.text for line in lines)
