"""An answer as a card: the verdict first, what a phone shows; the rest stands in the details."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.prose import Sentence
from bot.questions.types import Kind
from bot.render.outline import MANY
from handlers.blocks import tables, week
from handlers.blocks.elements import Block, bullets, header, paragraph, rich, run, runs
from handlers.blocks.parts import (
    CARD_CAVEATS,
    CARD_LINES,
    CARD_SAY,
    advice,
    footer,
    joined,
    verdict,
)
from handlers.blocks.sources import Cited

CARD_VERDICT = 4


def card(answer: Answer, cited: Cited) -> list[Block]:
    """Headline, verdict, table, advice, what would change it, and where it comes from."""
    if answer.kind is Kind.DIGEST:
        return week.card(answer, cited)
    blocks = [header(answer.headline.text)]
    blocks += _verdict(verdict(answer)[:CARD_VERDICT], is_list=answer.is_list)
    if answer.table and answer.table.rows:
        blocks.append(tables.card(answer.table))
    blocks += advice(answer.advice)
    if answer.flips:
        label = run("Would change the answer: ", bold=True)
        blocks.append(rich(paragraph(label, *joined(answer.flips[:CARD_LINES]))))
    return [*blocks, *footer(answer, cited)]


def _verdict(sentences: Sequence[Sentence], *, is_list: bool) -> list[Block]:
    """One paragraph, or a list where it says many things."""
    if is_list or len(sentences) >= MANY:
        return [rich(bullets(runs(sentence, bold=True) for sentence in sentences))]
    return [rich(paragraph(*joined(sentences, bold=True)))] if sentences else []


def has_more(answer: Answer) -> bool:
    """Whether the card leaves something out that Details shows."""
    if answer.kind is Kind.DIGEST:
        return len(answer.caveats) > CARD_CAVEATS
    told = answer.advice
    lists = (
        (verdict(answer), CARD_VERDICT),
        (told.say, CARD_SAY),
        (told.dont_say, CARD_LINES),
        (told.concede, CARD_LINES),
        (told.ask, CARD_LINES),
        (answer.flips, CARD_LINES),
        (answer.caveats, CARD_CAVEATS),
    )
    cut = answer.table is not None and not tables.fits_card(answer.table)
    return cut or any(len(sentences) > shown for sentences, shown in lists)
