"""A programme of shared compute by its route, how one applies, and what one project gets."""

from __future__ import annotations

from bot.answering.context import Context
from bot.compute.programmes import hours_of
from bot.prose import Sentence, sentence
from storage.records import Fact


def route(fact: Fact, context: Context) -> str:
    """The programme, with its route where the amount belongs to one."""
    name = context.name(fact.subject)
    return f"{name}, {fact.qualifier.replace('-', ' ')}" if hours_of(fact) else name


def applying(found: tuple[Fact, ...]) -> Sentence | None:
    """Where it is told; None where nothing of the programme is on record."""
    if not found:
        return None
    return sentence("How one applies is told on its page, linked under the sources, and not here.")


def no_hours(found: tuple[Fact, ...]) -> Sentence | None:
    """That nobody has said what one project gets, where no hours of it are on record."""
    if any(map(hours_of, found)):
        return None
    return sentence("How many hours one project gets of it is not on record.")
