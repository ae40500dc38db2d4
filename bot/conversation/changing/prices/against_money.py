"""A budget that ours was set against, changed: `and on B200?`, `and with 30 million?`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.rules.rents import OURS_BY
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question
from storage.records import Offer

_MONEY_FROM: Final = 1e5
_SAYS_NO_MORE: Final = frozenset((
    T.AND, T.AT, T.IN, T.FOR, T.WITH, T.IF, T.WORD, T.STOP, T.COMMA, T.CHIP, T.BASIS, T.NUM,
    T.MONEY, T.YEARLY, T.DOLLAR, T.UNIT, T.PER, T.MEANING, T.NO, T.IS, T.TALK, T.CAN, T.BUDGET,
    T.FROM, T.BY, T.THEY, T.US,
))  # fmt: skip


def against_money_again(told: Said, last: Question) -> Question | None:
    """The same comparison with another chip, sum or way to rent; None where more is asked."""
    d = told.draft
    is_held = last.kind is Kind.COMPARE and last.other_terms is not None and not last.other
    if not is_held or not d.kinds <= _SAYS_NO_MORE or len(d.chips) > 1:
        return None
    is_sum = told.number is not None and told.number >= _MONEY_FROM
    usd = d.usd_per_year or (told.number if is_sum else None)
    if not d.chips and usd is None and d.basis is None:
        return None
    by = d.basis if d.basis in OURS_BY else None
    kept = last.assume.basis if d.basis is None else by
    if d.basis not in (None, PriceBasis.CONTRACT_1Y, *OURS_BY):
        return None
    money = Offer(usd_per_year=usd) if usd else last.other_terms
    assume = replace(last.assume, basis=kept)
    return replace(last, other_terms=money, chips=d.chips or last.chips, assume=assume)
