"""The steps that are about one person, or those of the pool."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.about_people.asked_of_person import (
    asked_of_person,
    asked_while_open,
    is_name,
)
from bot.conversation.about_people.needs_of_kind import cost_of_unnamed
from bot.conversation.about_people.never_told import never_told
from bot.conversation.about_people.of_person import checks_keeping, may_name_another
from bot.conversation.about_people.one_of_works import (
    names_size_alone,
    of_that_size,
    size_in,
    without_size,
)
from bot.conversation.about_people.other_of_two import other_of_two
from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.about_people.run_confirmed import run_confirmed
from bot.conversation.about_people.signed_together import signed_together
from bot.conversation.changing.offer.team_of_ours import declined
from bot.conversation.changing.people.never_told_of_those import never_told_of_those
from bot.conversation.changing.people.of_pool import asked_of_pool
from bot.conversation.deciding.following import Following
from bot.conversation.guessing.refusing import is_refused_by_rule
from bot.conversation.heard import Asked
from bot.conversation.opening import opened
from bot.conversation.saying import is_refusal
from bot.questions.about_people.keeping_asked import CORRECTED, asks_who_sees_change
from bot.questions.clean import clean, fold
from bot.questions.periods import is_period_alone
from bot.questions.types import Kind, Question, Unreadable


def of_them_alone(m: Following) -> Asked | None:
    """What is asked of them whatever lab, run or chips the other words may name."""
    return _never_told_of_them(m) or m.comes_to(run_confirmed(m.text, m.last))


def _never_told_of_them(m: Following) -> Asked | None:
    """What is refused of the person spoken of whatever the other words ask of runs or chips."""
    if m.last.kind is Kind.POOL and (of_those := never_told_of_those(m.text)):
        return m.comes_to(of_those)
    is_of_them = m.last.kind is Kind.CANDIDATE and m.last.person
    if is_of_them and (never := never_told(m.text)):
        return m.comes_to(never)
    is_since = pronoun_in(m.text) and any(each.person for each in m.memory.earlier)
    if not (is_of_them or is_since):
        return None
    return m.comes_to(m.alone) if is_refusal(m.alone) and is_refused_by_rule(m.text) else None


def of_person(m: Following) -> Asked | None:
    """`what should I ask her`: of the person spoken of."""
    if m.memory.tells_of_keeping and checks_keeping(m.text):
        return m.comes_to(Question(Kind.HELP, topic="privacy"))
    if m.last.kind is Kind.CANDIDATE and asks_who_sees_change(m.text):
        return m.comes_to(Question(Kind.HELP, topic=CORRECTED))
    if m.last.kind is Kind.CANDIDATE and (unnamed := cost_of_unnamed(m.text, m.hearing)):
        return m.comes_to(unnamed)
    if together := signed_together(m.typed, m.last, m.hearing):
        return m.comes_to(together)
    if other := other_of_two(m.text, m.memory, m.hearing):
        return m.comes_to(other)
    asked = _of_size(m) or asked_of_person(m.text, m.opening, m.last, m.alone, m.hearing)
    is_open = asked is None and m.memory.asks_purpose
    return m.comes_to(asked_while_open(m.text, m.last, m.alone, m.hearing) if is_open else asked)


def _of_size(m: Following) -> Question | None:
    """`how long would the 70B take`: of the work whose title says so."""
    size = size_in(fold(clean(m.text))) if m.last.kind is Kind.CANDIDATE else None
    if size is None or not m.last.purpose:
        return None
    if m.last.topic and names_size_alone(m.text):
        return replace(m.last, work=size, family=None)
    text = without_size(m.text)
    alone = m.hearing.read(text)
    asked = asked_of_person(text, opened(text), m.last, alone, m.hearing)
    return of_that_size(asked, text, size) if asked else None


def of_pool(m: Following) -> Asked | None:
    """`above 1e23`, `group them by kind of work`: of those listed from the pool."""
    return m.comes_to(asked_of_pool(m.text, m.last, m.hearing))


def of_another_person(m: Following) -> Asked | None:
    """`and Oddvar Lunde?`: a name and nothing else, after somebody was looked up."""
    name = m.opening.text.strip(" ?.!")
    is_another = (
        may_name_another(m.opening, m.last)
        and isinstance(m.alone, Unreadable)
        and is_name(name)
        and not is_period_alone(fold(name), m.hearing.today)  # `and last month?`
    )
    return m.comes_to(replace(m.last, person=name, purpose=None)) if is_another else None


def some_declined(m: Following) -> Asked | None:
    """`two of them turned us down`: of the hires spoken of."""
    return m.comes_to(declined(m.told, m.last))
