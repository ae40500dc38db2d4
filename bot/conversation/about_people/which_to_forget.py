"""Which of several people of one name is to be forgotten: nobody is taken while that is open."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.asked_of_person import names_somebody
from bot.conversation.about_people.forgetting import named_to_forget, request_of
from bot.conversation.about_people.whom_offered import MOST, which
from bot.conversation.heard import AboutPerson, Asked
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_person import FORGET, text_of
from bot.questions.types import Choice, Question

_WHICH: Final = "Which {} is to be forgotten?"
_TWO: Final = 2


def named_to_go(text: str, bare: str, hearing: Hearing) -> AboutPerson | Asked | None:
    """Who is to be forgotten by name, or which of them; None of other texts."""
    named = named_to_forget(bare, lambda name: names_somebody(name, hearing))
    named = named or request_of(text, hearing.people)
    return _which(named, text, hearing) if named else None


def _which(told: AboutPerson, text: str, hearing: Hearing) -> AboutPerson | Asked:
    """Who is to be forgotten, by the institution that is typed; or it is asked which of them."""
    about = told.question
    who = asked_for(about.person or "") if about else None
    if about is None or who is None or who.by_id or who.institution:
        return told
    places = dict.fromkeys(one.institution for one in hearing.pool.placed(who.name))
    if len(places) < _TWO:
        return told
    each = {at: replace(about, person=f"{who.name}, {at}" if at else who.name) for at in places}
    there = [at for at in places if at and folded(at) in folded(text)]
    if len(there) == 1:
        return replace(told, question=each[there[0]])
    ways = [_way(one) for one in each.values()]
    return Asked(which(_WHICH.format(who.name), ways[:MOST], more=len(ways) > MOST))


def _way(about: Question) -> Choice:
    return Choice(about.person or "", text_of(FORGET, about))
