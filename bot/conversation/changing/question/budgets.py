"""The time that a budget is for, kept where other money is said for it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.saying import Said
from bot.questions.rules.gather import Draft
from bot.questions.rules.money import paid_days
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.wording import budget_days
from bot.questions.yearly import for_a_year
from storage.records import Offer


def tells_time(d: Draft) -> bool:
    """Whether money has a time of its own; else it is for the time spoken of."""
    return d.has_raw(T.UNIT) or d.has(T.BASIS, T.DAYS)


def budget_changed(question: Question, told: Said) -> Question:
    """An offer whose money is said anew: `no wait, budget is 8M`, of one for six months."""
    d, offer = told.draft, question.offer
    if question.kind is Kind.REACH and d.usd_per_year is not None and not (d.stacks or told.adds):
        return _run_on_money(question, d.usd_per_year)
    usd = offer.usd_per_year if offer else None
    if question.kind is not Kind.OFFER or offer is None or usd is None or d.usd_per_year is None:
        return question
    if question.days is None or tells_time(d):
        return replace(question, days=None if offer.chips else paid_days(d.tags))
    return with_budget(question, usd)


def _run_on_money(question: Question, usd: float) -> Question:
    """`and with a budget of $100m?`, of a run on chips: on what the money rents in their place."""
    held = question.offer_chips
    kinds = tuple(dict.fromkeys(each.chip for each in held))
    chips = kinds if len(kinds) == 1 else question.chips
    return replace(question, offer=Offer(usd_per_year=usd), uses_saved=False, chips=chips)


def with_budget(question: Question, usd: float) -> Question:
    """The same with so many dollars for the time that its budget is for."""
    days = budget_days(question)
    yearly = usd if days is None else for_a_year(usd, days)
    return replace(question, offer=replace(question.offer or Offer(), usd_per_year=yearly))
