"""The steps that are about dollars, and in which unit: what was found, by head, at a seller."""

from __future__ import annotations

from bot.conversation.changing.cost_of_found import costs_what_was_found
from bot.conversation.changing.offer.by_head import share_by_month
from bot.conversation.changing.offer.keeping_share import (
    added_in_other_chips,
    against_with_share,
    each_then,
    in_other_chips,
    keeps_share,
)
from bot.conversation.changing.prices.budget_again import asks_in_chips
from bot.conversation.changing.prices.by_the_time import by_head
from bot.conversation.changing.prices.of_sellers import at_seller, which_seller
from bot.conversation.changing.prices.on_other_terms import found_at, in_other_money
from bot.conversation.changing.prices.so_many_priced import so_many_so_long
from bot.conversation.changing.runs.of_the_run import in_other_time
from bot.conversation.changing.runs.what_it_took import run_behind
from bot.conversation.deciding.following import Following
from bot.conversation.heard import Asked, Form, follow_up
from bot.questions.tags import T
from bot.questions.types import Kind, Understood


def in_dollars(m: Following) -> Asked | None:
    """`what would that cost us`: what was found, in dollars."""
    behind = run_behind(m.told, m.memory)
    cost = behind or costs_what_was_found(m.told, m.last, m.hearing.saved)
    return follow_up(cost, Form.DOLLARS)


def what_share_costs(m: Following) -> Asked | None:
    """`how much would it cost to keep everyone where they are`, and `no, on B200` of what it is."""
    if kept := keeps_share(m.told, m.last, m.hearing):
        d = m.told.draft
        counts = d.has(T.HOWMANY) and bool(d.chips)  # `how many H100, so it costs nobody anything`
        form = Form.DOLLARS if d.has(T.COST, T.MONEY, T.DOLLAR) and not counts else m.form
        return follow_up(kept, form)
    if each := each_then(m.told, m.last):
        return m.comes_to(each)
    others = in_other_chips(m.told, m.last) or added_in_other_chips(m.told, m.memory, m.hearing)
    return m.comes_to(others or against_with_share(m.told, m.last))


def dollars_by_head(m: Following) -> Asked | None:
    """`per researcher?`, after what so many chips cost; `on demand?`, after what hires would."""
    if by_month := share_by_month(m.told, m.last, m.hearing):
        return m.comes_to(by_month)
    found = by_head(m.told, m.memory, m.hearing) or found_at(m.told, m.last)
    return follow_up(found, Form.DOLLARS)


def of_seller(m: Following) -> Asked | None:
    """`and CoreWeave?`: who sells what was priced, and no lab whose card is wanted."""
    if so_many := so_many_so_long(m.typed, m.last, m.hearing):
        return m.comes_to(so_many)  # `256 per month`, whose number is no money
    which = which_seller(m.told, m.last, m.memory.earlier)
    return m.comes_to(which or at_seller(m.told, m.last, m.memory.earlier))


def in_other_unit(m: Following) -> Asked | None:
    """`in weeks?`: the same run, whose time is told in days; `in GPUs?`: what a budget rents."""
    if asks_in_chips(m.typed, m.last):
        return follow_up(m.last, Form.DOLLARS)
    why = in_other_time(m.told, m.last)
    return follow_up(Understood(m.last, (why,))) if why else None


def in_euros(m: Following) -> Asked | None:
    """`in euros?`: no rate is kept, so that it is told in dollars, and why."""
    why = in_other_money(m.told, m.last)
    form = Form.ANSWER if m.last.kind is Kind.HIRING else Form.DOLLARS
    return follow_up(Understood(m.last, (why,)), form) if why else None
