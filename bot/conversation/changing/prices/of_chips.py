"""`in H200s?`, after a lab's figures: what each of its researchers has, counted in that chip."""

from __future__ import annotations

from typing import Final

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from storage.records import Amount, Offer

_OF_ELSE: Final = (
    T.COST, T.BASIS, T.DOLLAR, T.HOURLY, T.YEARLY, T.SAVE, T.SOURCE, T.TRAIN, T.SITE, T.MOVES,
    T.ROLES, T.HOWLONG, T.VALUE, T.NEED, T.WHO, T.VS, T.WHOLE,
)  # fmt: skip
"""What makes of it a question of its own."""


def average_in_chips(told: Said, last: Question) -> Question | None:
    """What would equal the lab for one researcher; None where its total was asked for."""
    d = told.draft
    is_average = last.kind is Kind.LAB and last.scope is not Scope.TOTAL
    names_else = d.labs or d.runs or d.size or d.ours or d.people is not None or d.days is not None
    if not is_average or names_else or d.has(*_OF_ELSE):
        return None
    if len(d.chips) != 1 or d.stacks or not d.has(T.IN):
        return None
    return Question(
        Kind.MATCH,
        offer=Offer(researchers=Amount(1.0)),
        labs=last.labs,
        chips=d.chips,
        assume=last.assume,
        as_of=last.as_of,
    )
