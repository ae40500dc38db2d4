"""What messages of an answer are made of: sentences, advice, and the lines at the foot."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answers import Advice, Answer
from bot.prose import Sentence
from bot.questions.types import Kind
from handlers.blocks import glossary, limits
from handlers.blocks.elements import Block, bullets, context, rich, run, runs
from handlers.blocks.escape import escape
from handlers.blocks.glossary import Ranges
from handlers.blocks.sources import Cited

CARD_SAY = 2
CARD_LINES = 1
"""Sentences of each other kind of advice, and flips, on the card; Details have them all."""
CARD_CAVEATS = 2


def verdict(answer: Answer) -> tuple[Sentence, ...]:
    """What stands below the header: first the whole headline where Slack would cut it there."""
    is_cut = len(answer.headline.text) > limits.HEADER
    return (answer.headline.stopped(), *answer.verdict) if is_cut else answer.verdict


def joined(sentences: Iterable[Sentence], *, bold: bool = False) -> list[Block]:
    """Sentences behind each other."""
    pieces: list[Block] = []
    for sentence in sentences:
        pieces += ([run(" ")] if pieces else []) + runs(sentence, bold=bold)
    return pieces


def advice(
    advice: Advice, say: int = CARD_SAY, most: int = CARD_LINES, asked: int | None = None
) -> list[Block]:
    """Say, don't say, concede, ask: one item each, of at most so many sentences."""
    kinds = (
        ("Say", advice.say[:say]),
        ("Don't say", advice.dont_say[:most]),
        ("Concede", advice.concede[:most]),
        ("Ask", advice.ask[: most if asked is None else asked]),
    )
    told = [
        [run(f"{label} ", bold=True), *joined(sentences)] for label, sentences in kinds if sentences
    ]
    return [rich(bullets(told))] if told else []


def footer(answer: Answer, cited: Cited) -> list[Block]:
    """How the question was read, what to keep in mind, sources, and words explained."""
    caveats = [
        escape(caveat.text, limits.CONTEXT // CARD_CAVEATS)
        for caveat in answer.caveats[:CARD_CAVEATS]
    ]
    read = f"*Read as:* {escape(answer.understood, limits.CONTEXT)}" if answer.understood else ""
    lines = [read, " ".join(caveats), cited.line(), " · ".join(_explained(answer))]
    return [context(*lines)] if any(lines) else []


def _explained(answer: Answer) -> list[str]:
    shown = [sentence.text for sentence in answer.sentences()]
    shown += [answer.understood]
    if answer.table:
        shown += answer.table.columns
        shown += [cell.text for row in answer.table.rows for cell in row]
    return glossary.explained("\n".join(shown), answer.kind, _ranges(answer))


def _ranges(answer: Answer) -> Ranges:
    """Two amounts of chips, runs and what a budget rents range over readings; labs do not."""
    asked = answer.question
    if answer.kind is Kind.REACH or asked.other:
        return Ranges.READINGS
    if asked.offer is None or not asked.offer.usd_per_year:
        return Ranges.PERCENTILES
    return Ranges.RENTED if asked.labs else Ranges.READINGS
