"""Who published the facts behind an answer, where these are few."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.fact_words import day_told
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.possessive import joined
from storage.records import Fact

_FEW_SOURCES: Final = 3


def publisher(source_name: str) -> str:
    """Who published a fact, without the licence: `Epoch AI, AI Chip Users`."""
    return source_name.partition(" (CC")[0]


def linked(fact: Fact) -> Sentence:
    """Where the one that is asked about can be read; an address has no place in a narrow text."""
    said = f.cited(publisher(fact.source_name), fact)
    return sentence("It can be read at {said}, linked under the sources.", said=said)


def published_by(found: tuple[Fact, ...]) -> Shown | Name:
    """`, of Epoch AI (18 Jul 2026)`, the newest day of each; nothing of more than a few."""
    newest: dict[str, Fact] = {}
    for fact in sorted(found, key=lambda each: each.as_of):
        newest[fact.source_name] = fact
    if len(newest) > _FEW_SOURCES:
        return f.said("")  # each stands below
    each = [f"{publisher(name)} ({day_told(x)})" for name, x in newest.items()]
    return f.cited(f": {joined(each)}", *newest.values())
