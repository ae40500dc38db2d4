"""The steps that are about the market: roles by their titles, pay, and the week's news."""

from __future__ import annotations

from bot.conversation.changing.market.after_contracts import after_contracts
from bot.conversation.changing.market.by_title import by_title
from bot.conversation.changing.market.new_there import new_there
from bot.conversation.changing.market.of_looks import of_looks
from bot.conversation.changing.market.of_pay import asked_of_pay
from bot.conversation.changing.market.of_sides import of_sides
from bot.conversation.deciding.following import Following
from bot.conversation.heard import Asked
from bot.questions.types import Understood


def of_market(m: Following) -> Asked | None:
    """`any with senior in the title`, `who pays more`, `is stock in that`: of roles spoken of."""
    alone = m.alone.question if isinstance(m.alone, Understood) else None
    aside = of_sides(m.told, m.last) or of_looks(m.told, m.last)
    titled = by_title(m.told, m.last, alone)
    if of_deals := after_contracts(m.told, m.memory, m.hearing):
        return m.comes_to(of_deals)
    fresh = new_there(m.told, m.last)
    return m.asks(aside or titled or fresh) or m.comes_to(asked_of_pay(m.told, m.memory))
