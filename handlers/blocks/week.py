"""The digest of a week as an answer: each item in full below the other, as in a channel."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Cell
from bot.prose import Sentence
from handlers.blocks.elements import Block, header, paragraph, rich, run
from handlers.blocks.parts import footer, joined
from handlers.blocks.sources import Cited


def card(answer: Answer, cited: Cited) -> list[Block]:
    """Title, how much was read, then what changed, how much, and what it means for us."""
    rows = answer.table.rows if answer.table else ()
    told = {row[0].text for row in rows}
    lines = [line for line in answer.verdict if line.text not in told]
    blocks = [header(answer.headline.text)]
    if lines:
        blocks.append(rich(paragraph(*joined(lines))))
    blocks += [_item(number, row) for number, row in enumerate(rows, 1)]
    return [*blocks, *footer(answer, cited)]


def _item(number: int, row: Sequence[Cell]) -> Block:
    what, how_much, for_us = row
    parts = [[run(f"{number}.  {what.text}", bold=True)]]
    if isinstance(how_much, Sentence):
        parts.append(joined([how_much]))
    if isinstance(for_us, Sentence):
        parts.append([run("For us: ", bold=True), *joined([for_us])])
    # Slack would run two sections of rich text together.
    spaced = [paragraph(*part, run("\n")) for part in parts[:-1]]
    return rich(*spaced, paragraph(*parts[-1]))
