"""All that an answer holds: the whole table, and every sentence that the card left out."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.prose import Sentence
from handlers.blocks import fallback, limits, tables
from handlers.blocks.elements import Block, Message, bullets, header, paragraph, rich, run, runs
from handlers.blocks.parts import advice, verdict

_MOST = 25
"""Sentences of one kind; no answer has as many."""


def message(answer: Answer) -> Message:
    """The details to the asker."""
    blocks = [header(answer.headline.text)]
    blocks += _listed("Verdict", verdict(answer))
    if answer.table and answer.table.rows:
        blocks.append(tables.whole(answer.table))
    blocks += advice(answer.advice, _MOST, _MOST)
    blocks += _listed("Would change the answer", answer.flips)
    blocks += _listed("Keep in mind", answer.caveats)
    return {"text": fallback.text(answer), "blocks": blocks[: limits.MESSAGE_BLOCKS]}


def _listed(label: str, sentences: Sequence[Sentence]) -> list[Block]:
    if not sentences:
        return []
    lines = [runs(sentence, bold=True) for sentence in sentences[:_MOST]]
    return [rich(paragraph(run(label, bold=True)), bullets(lines))]
