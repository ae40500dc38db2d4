"""The next sensible questions about the job market."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.answering.context import Context
from bot.answering.market.hiring_roles import LabRoles
from bot.answering.next_steps import button
from bot.questions.on_record import roles_placed
from bot.questions.types import Choice, Kind, Question
from bot.questions.words.market_words import ROLES

TOPICS: Final = ((None, "Open roles"), ("pay", "Posted pay"), ("split", "Frontier and applied"))


def after_hiring(
    question: Question, found: Sequence[LabRoles], context: Context
) -> tuple[Choice, ...]:
    """The same labs seen otherwise, then the largest by itself or all of them."""
    if not any(roles.now for roles in found):
        return (button("Who is hiring?", Question(Kind.HIRING), context),)
    if wider := _wider(question, found, context):
        return wider
    steps = [
        button(label, replace(question, topic=topic, since=None, as_of=question.as_of), context)
        for topic, label in TOPICS
        if topic != question.topic and not (topic == "split" and question.family)
    ]
    if question.topic != ROLES:
        steps.insert(0, button("The roles themselves", replace(question, topic=ROLES), context))
    if len(found) == 1:
        steps.append(button("All labs", Question(Kind.HIRING, as_of=question.as_of), context))
    else:
        first = Question(Kind.HIRING, labs=(found[0].lab,), as_of=question.as_of)
        steps.append(button(f"Only {found[0].name}", first, context))
    return tuple(steps)


def _wider(question: Question, found: Sequence[LabRoles], context: Context) -> tuple[Choice, ...]:
    """Where no role is what was asked for: the same place, and the same family or subject."""
    what, place = question.family or question.work, question.place
    if not (question.work or (what and place)) or any(roles.window.open for roles in found):
        return ()
    every = replace(question, family=None, work=None)
    there = button(f"All {roles_placed(place)}" if place else "All roles", every, context)
    anywhere = button("Anywhere", replace(question, place=None), context)
    return (there, anywhere) if place else (there,)
