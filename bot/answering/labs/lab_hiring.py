"""What a lab's card says of its hiring, once its job board has been read."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Figure
from bot.compute.estimates import from_fact
from bot.compute.labs import LabFigures
from bot.market.board_facts import system_of
from bot.prose import Sentence, sentence
from bot.quantities import Unit


def hiring_now(context: Context) -> tuple[Sentence, ...]:
    """Open roles with their day and source, board by board; none where no board was read."""
    return tuple(
        sentence(
            "Hiring: {n} open {roles} on {day}, {age} ago ({board}, {id}).",
            n=f.value_of(fact, f.exact_text),
            roles=f.said("role" if fact.value == 1 else "roles"),
            day=f.day_of(fact),
            age=f.age_of(fact, context.ledger.on),
            board=f.said(f"its {system_of(fact.qualifier)} board"),
            id=f.id_of(fact),
        )
        for fact in context.news
    )


def open_roles(lab: LabFigures, context: Context) -> tuple[Figure, ...]:
    """The same for machines: null, with the reason, where no board of it was read."""
    key = f"lab.{lab.key}.open_roles"
    if not context.news:
        return (Figure(key, None, "no job board of it has been read"),)
    return tuple(
        Figure(key, from_fact("open roles", fact, Unit.POSTINGS), f"on {fact.as_of.isoformat()}")
        for fact in context.news[:1]
    )
