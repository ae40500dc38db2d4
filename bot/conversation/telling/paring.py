"""An answer pared down to what was asked for of it."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import Advice, Answer, Table
from bot.prose import Sentence


def pared(
    answer: Answer,
    headline: Sentence,
    told: tuple[Sentence, ...] = (),
    table: Table | None = None,
    keep: int = 1,
) -> Answer:
    """These lines and this table alone, without the figures and the advice that they leave out.

    `keep` says how many of its caveats stay.
    """
    return replace(
        answer,
        headline=headline,
        verdict=told,
        figures=(),
        table=table,
        chart=None,
        advice=Advice(),
        flips=(),
        caveats=answer.caveats[:keep],
        listed=(),
    )


def as_clause(line: str) -> str:
    """A line as it stands within a sentence: with a small letter first and no full stop."""
    return line[:1].lower() + line[1:].rstrip(".")
