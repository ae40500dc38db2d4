"""Who published the facts behind an answer, where these are few."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.fact_words import day_told
from bot.prose import Name, Shown
from bot.questions.possessive import joined
from storage.records import Fact

_FEW_SOURCES: Final = 3


def published_by(found: tuple[Fact, ...]) -> Shown | Name:
    """`, of Epoch AI (18 Jul 2026)`, the newest day of each; nothing of more than a few."""
    newest: dict[str, Fact] = {}
    for fact in sorted(found, key=lambda each: each.as_of):
        newest[fact.source_name] = fact
    if len(newest) > _FEW_SOURCES:
        return f.said("")  # each stands below
    each = [f"{name.partition(' (CC')[0]} ({day_told(x)})" for name, x in newest.items()]
    return f.cited(f": {joined(each)}", *newest.values())
