"""The steps that are about one person, or those of the pool."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.about_people.asked_of_person import (
    asked_of_person,
    asked_while_open,
    is_name,
)
from bot.conversation.about_people.at_other_lab import at_other_lab, runs_on_changed
from bot.conversation.about_people.of_person import checks_keeping, may_name_another
from bot.conversation.about_people.other_of_two import other_of_two
from bot.conversation.about_people.person_before import of_person_before
from bot.conversation.about_people.their_lab import their_lab
from bot.conversation.changing.offer.declining import declined
from bot.conversation.changing.people.of_pool import asked_of_pool
from bot.conversation.changing.people.run_of_list import run_of_list
from bot.conversation.deciding.following import Following
from bot.conversation.heard import Asked
from bot.questions.about_people.keeping_asked import CORRECTED, asks_who_sees_change
from bot.questions.types import Kind, Question, Unreadable


def of_person(m: Following) -> Asked | None:
    """`what should I ask her`: of the person spoken of."""
    if m.memory.tells_of_keeping and checks_keeping(m.text):
        return m.asks(Question(Kind.HELP, topic="privacy"))
    if m.last.kind is Kind.CANDIDATE and asks_who_sees_change(m.text):
        return m.asks(Question(Kind.HELP, topic=CORRECTED))
    if other := other_of_two(m.text, m.memory, m.hearing):
        return m.asks(other)
    asked = asked_of_person(m.text, m.opening, m.last, m.alone, m.hearing)
    is_open = asked is None and m.memory.asks_purpose
    return m.asks(asked_while_open(m.text, m.last, m.alone, m.hearing) if is_open else asked)


def of_one_before(m: Following) -> Asked | None:
    """`would 64 H100 be enough for him`: of who was spoken of before the last question."""
    return m.asks(of_person_before(m.text, m.alone, m.memory, m.hearing))


def on_changed(m: Following) -> Asked | None:
    """`does that change anything for Ilva`: of the offer spoken of, for their runs."""
    return m.asks(runs_on_changed(m.text, m.memory, m.hearing))


def at_other_lab_than_ours(m: Following) -> Asked | None:
    """`what would she get at OpenAI`: ours against the lab, since that is not public."""
    return m.comes_to(at_other_lab(m.told, m.last, m.hearing))


def at_their_lab(m: Following) -> Asked | None:
    """`how do we stack up against his lab`: which lab that is has to be said."""
    return m.comes_to(their_lab(m.text, m.last, names_lab=bool(m.told.labs)))


def of_pool(m: Following) -> Asked | None:
    """`above 1e23`, `group them by kind of work`: of those listed from the pool."""
    return m.comes_to(asked_of_pool(m.text, m.last, m.hearing))


def run_of_the_list(m: Following) -> Asked | None:
    """`how long would that run take on ours`: of the run that the works of the pool are about."""
    return m.comes_to(run_of_list(m.text, m.last, m.hearing))


def of_another_person(m: Following) -> Asked | None:
    """`and Oddvar Lunde?`: a name and nothing else, after somebody was looked up."""
    name = m.opening.text.strip(" ?.!")
    is_another = (
        may_name_another(m.opening, m.last) and isinstance(m.alone, Unreadable) and is_name(name)
    )
    return m.asks(replace(m.last, person=name, purpose=None)) if is_another else None


def some_declined(m: Following) -> Asked | None:
    """`two of them turned us down`: of the hires spoken of."""
    return m.comes_to(declined(m.told, m.last))
