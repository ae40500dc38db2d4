"""A budget that ours was set against, changed: `and on B200?`, `and with 30 million?`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.rules.rents import OURS_BY
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Scope
from storage.records import Offer

_MONEY_FROM: Final = 1e5
_SAYS_NO_MORE: Final = frozenset((
    T.AND, T.AT, T.IN, T.FOR, T.WITH, T.IF, T.WORD, T.STOP, T.COMMA, T.CHIP, T.BASIS, T.NUM,
    T.MONEY, T.YEARLY, T.DOLLAR, T.UNIT, T.PER, T.MEANING, T.NO, T.IS, T.TALK, T.CAN, T.BUDGET,
    T.FROM, T.BY, T.THEY, T.US,
))  # fmt: skip


def against_money_again(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The same comparison with another chip, sum or way to rent; None where more is asked.

    By head, or for so many people, it is the budget that is shared.
    """
    d = told.draft
    is_held = last.kind is Kind.COMPARE and last.other_terms is not None and not last.other
    if is_held and (shared := _shared(told, last, saved)):
        return shared
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


def _shared(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`how much per researcher then`: what the money rents, among as many as are named or ours."""
    d, money = told.draft, last.other_terms
    names_else = d.names_any or d.ours or d.usd_per_year is not None or d.basis is not None
    heads = d.people.amount if d.people else saved.researchers if saved else None
    is_by_head = d.people is not None or d.has(T.EACH) or d.scope is Scope.PER_RESEARCHER
    if money is None or names_else or heads is None or not is_by_head:
        return None
    asked = Question(Kind.OFFER, offer=replace(money, researchers=heads), chips=last.chips)
    return replace(asked, assume=last.assume, as_of=last.as_of)
