"""The steps that are about the market: roles by their titles, pay, and the week's news."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.changing.labs.closer_to_lab import with_those_before
from bot.conversation.changing.market.after_contracts import after_contracts
from bot.conversation.changing.market.new_there import new_there, so_many_new
from bot.conversation.changing.market.of_pay import asked_of_pay, asks_who_pays
from bot.conversation.changing.market.of_roles import by_title, month_by_month, of_looks, of_sides
from bot.conversation.changing.market.roles_of_two import (
    family_of_two,
    of_hiring_labs,
    roles_of_two,
)
from bot.conversation.changing.market.weeks_told import section_of_that_time, weeks_before
from bot.conversation.deciding.following import Following
from bot.conversation.heard import Asked
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood

_COMPARED: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE)


def of_market(m: Following) -> Asked | None:
    """`any with senior in the title`, `who pays more`, `is stock in that`: of roles spoken of."""
    if of_week := weeks_before(m.told, m.typed, m.last, m.hearing.today):
        return m.comes_to(of_week)
    alone = m.alone.question if isinstance(m.alone, Understood) else None
    if in_that_time := section_of_that_time(alone, m.typed, m.memory, m.hearing.today):
        return m.comes_to(in_that_time)
    if by_month := month_by_month(m.told, m.typed, m.last, m.hearing):
        return m.comes_to(by_month)
    if of_deals := after_contracts(m.told, m.memory, m.hearing):
        return m.comes_to(of_deals)
    if of_roles := _of_roles(m):
        return m.comes_to(of_roles)
    return m.comes_to(asked_of_pay(m.told, m.memory)) or m.comes_to(_pay_of_those_compared(m))


def _of_roles(m: Following) -> Question | None:
    """`any with senior in the title`, `how many of them are new`: of the roles spoken of."""
    alone = m.alone.question if isinstance(m.alone, Understood) else None
    return (
        of_sides(m.told, m.last)
        or of_looks(m.told, m.last)
        or by_title(m.told, m.last, alone)
        or so_many_new(m.told, m.typed, m.last)
        or new_there(m.told, m.typed, m.last)
        or _of_two(m)
    )


def _of_two(m: Following) -> Question | None:
    """`who has more roles`, `which is more frontier`: of the labs whose roles were spoken of."""
    of_roles = roles_of_two(m.typed, m.memory) or family_of_two(m.alone, m.typed, m.memory)
    return of_roles or of_hiring_labs(m.told.draft, m.typed, m.last)


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
    return labs_in_turn(cards)
