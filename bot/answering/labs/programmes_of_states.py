"""What one state of a country gives to its own people, beside what is for all of the country."""

from __future__ import annotations

import re

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.programmes_meant import ALL_OF_US, OF_STATE, OF_US, for_whom
from bot.prose import Sentence, sentence
from bot.questions.on_record import Listing, listed
from bot.questions.types import Question
from bot.questions.writing.canonical import to_text
from storage.records import Fact


def of_one_state(found: tuple[Fact, ...], question: Question, context: Context) -> tuple[Fact, ...]:
    """Those of a country that are for the people of one of its states alone."""
    if question.place not in ALL_OF_US:
        return ()
    whom = ((fact, for_whom(fact, context)) for fact in found)
    return tuple(x for x, who in whom if re.search(OF_STATE, who) and not re.search(OF_US, who))


def told_of_states(states: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """That there are such besides, and what asks for them: the list of a country has none."""
    whose = {fact.subject: _state_of(fact, context) for fact in states}
    return tuple(
        sentence(
            "Besides there is what a state gives to its own people alone: {name}, told by"
            " “{asked}”.",
            name=f.said(context.name(subject)),
            asked=f.said(to_text(listed(Listing.PROGRAMMES, state), context.ledger.directory)),
        )
        for subject, state in whose.items()
    )


def _state_of(fact: Fact, context: Context) -> str:
    found = re.search(OF_STATE, for_whom(fact, context))
    return found[0] if found else ""
