"""The steps that are about labs: where they are, their growth, pay, and place on a list."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.labs.grown import growth_of_each
from bot.conversation.changing.labs.held_one_by_one import with_those_before
from bot.conversation.changing.labs.held_to_part import held_to_part
from bot.conversation.changing.labs.of_that_size import of_that_size
from bot.conversation.changing.labs.of_the_list import equalled_on_the_list, part_of_which
from bot.conversation.changing.labs.which_list import asked_of_list
from bot.conversation.changing.market.of_pay import asked_of_pay, asks_who_pays
from bot.conversation.changing.market.roles_of_two import (
    family_of_two,
    of_hiring_labs,
    roles_of_two,
)
from bot.conversation.deciding.following import Following
from bot.conversation.heard import Asked
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.questions.unclear.by_country import is_by_country, some_by_country

_COMPARED: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE)


def of_pay(m: Following) -> Asked | None:
    """`who pays more`, `who has more roles`: of the labs whose roles were spoken of."""
    of_roles = roles_of_two(m.typed, m.memory) or family_of_two(m.alone, m.typed, m.memory)
    of_roles = of_roles or of_hiring_labs(m.told.draft, m.typed, m.last)
    if of_roles:
        return m.asks(of_roles)
    return m.comes_to(asked_of_pay(m.told, m.memory)) or m.asks(_pay_of_those_compared(m))


def _pay_of_those_compared(m: Following) -> Question | None:
    """`which of those pays more`, after ours was held against one lab and another."""
    if m.last.kind not in _COMPARED or m.told.draft.labs or not asks_who_pays(fold(m.told.whole)):
        return None
    held = with_those_before(m.last, m.memory.earlier) if m.last.kind is Kind.OFFER else m.last
    labs = held.labs if len(held.labs) > 1 else _cards_before(m)
    return Question(Kind.HIRING, labs=labs, topic="pay") if len(labs) > 1 else None


def _cards_before(m: Following) -> tuple[str, ...]:
    """The labs whose cards were told one after the other, the last of them last."""
    cards = takewhile(lambda each: each.kind is m.last.kind is Kind.LAB, all_asked(m.memory))
    return tuple(dict.fromkeys(lab for each in list(cards)[::-1] for lab in each.labs))


def by_country(m: Following) -> Asked | None:
    """`which of them are Chinese`: labs are not sorted by that, whatever was asked before."""
    some = m.alone if is_by_country(m.alone) else some_by_country(m.told.draft, m.text, m.last)
    return m.comes_to(some)


def growth(m: Following) -> Asked | None:
    """`so that's a growth of?`: of the labs spoken of."""
    return m.comes_to(growth_of_each(m.told, m.memory, m.hearing))


def equalled(m: Following) -> Asked | None:
    """`what would it take to catch up with them`: with which lab of the list."""
    return m.comes_to(equalled_on_the_list(m.told, m.memory, m.hearing))


def on_the_list(m: Following) -> Asked | None:
    """`and by researchers`, after labs in order of their compute."""
    return m.comes_to(asked_of_list(m.told, m.opening, m.last, m.hearing))


def part_of_one(m: Following) -> Asked | None:
    """`which of them is building data centres`: of which lab of the list."""
    if isinstance(m.alone, Understood) and m.alone.question == Question(Kind.LEAGUE):
        return None  # `who has the largest cluster`, of all labs
    return m.comes_to(part_of_which(m.told, m.last, m.hearing))


def against_their_part(m: Following) -> Asked | None:
    """`how does that compare to what OpenAI spends`: that part of the lab."""
    return m.comes_to(held_to_part(m.with_labs, m.last, m.hearing))


def of_about_that_size(m: Following) -> Asked | None:
    """`who else is about that size`: others by what was told."""
    return of_that_size(m.told, m.last, m.form)
