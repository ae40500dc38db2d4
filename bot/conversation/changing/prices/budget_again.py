"""A budget that was spoken of, spent on other chips, or more or less of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.factor_words import factor_in
from bot.regex import regex
from storage.records import Offer

_MONEY: Final = regex(r"\b(?:money|budgets?|spend(?:ing)?|dollars|cash|funds?|funding|amount)\b")
_OF_IT: Final = regex(r"\b(?:it|that|this)\b|^\W*(?:(?:and|with|what about|for)\W+)*\w+\W*$")
_OF_ELSE: Final = (
    T.VS, T.MATCH, T.BEAT, T.TRAIN, T.RUN, T.SIZED, T.SIZE, T.HOURLY, T.HARDWARE, T.COUNT,
    T.PEOPLEMORE, T.SAVE, T.SITE, T.MOVES, T.ROLES, T.SOURCE, T.COST, T.VALUE, T.MORE, T.COMPARE,
    T.MONEY, T.YEARLY, T.HELP, T.DEFINE,
)  # fmt: skip
"""What makes of it a question of its own."""

_AGAINST: Final = frozenset((
    T.LAB, T.VS, T.COMPARE, T.TO, T.WITH, T.WORD, T.DOES, T.DO, T.IS, T.STOP, T.AND, T.COMMA,
    T.THEY, T.MEANING, T.POSS, T.SCOPE,
))  # fmt: skip
"""What holds the budget that was spoken of against labs, and no more."""
_MONEY_FROM: Final = 1e6
"""So many can only be dollars, and no people who would share."""
_NOT_FOR_IT: Final = (T.TRAIN, T.RUN, T.SIZED, T.SIZE, T.HARDWARE, T.SAVE, T.ROLES, T.OUR)
"""What makes of money one that is no part of what would equal a lab."""


def budget_again(told: Said, last: Question) -> Question | None:
    """`and with B200s instead`, `for half the money`, after what a budget rents; else None."""
    d, held = told.draft, last.offer
    if held is None or held.usd_per_year is None or held.chips:
        return None
    is_held = d.kinds <= _AGAINST and d.has(T.VS, T.COMPARE) and not told.adds
    if d.labs and last.kind is Kind.OFFER and is_held:
        scope = d.scope or last.scope  # `how does that compare to Anthropic, per employee`
        return replace(last, labs=d.labs, scope=scope, save=False)
    if d.labs or d.runs or d.stacks or d.people is not None or d.has(*_OF_ELSE):
        return None
    return _on_chips(told, last) or _so_much_of_it(told, last, held)


def towards_match(told: Said, last: Question) -> Question | None:
    """`can we do it with $50M`, after what equals a lab's average: how far the money goes."""
    d = told.draft
    is_money = told.number is not None and told.number >= _MONEY_FROM  # `and with 100 million`
    usd = told.number if d.usd_per_year is None and is_money else d.usd_per_year
    if last.kind is not Kind.MATCH or usd is None or usd <= 0:
        return None
    if d.labs or d.runs or d.stacks or d.chips or d.people is not None or d.has(*_NOT_FOR_IT):
        return None
    offer = replace(last.offer or Offer(), usd_per_year=usd)
    return replace(last, offer=offer, save=False)


def _on_chips(told: Said, last: Question) -> Question | None:
    """The same money spent on the chip that is named, and on none of ours."""
    d = told.draft
    if len(d.chips) != 1 or last.kind not in (Kind.OFFER, Kind.PRICE):
        return None
    kept = replace(last.assume, usd_per_hour=None, priced=None)  # which were of other chips
    return replace(last, chips=d.chips, uses_saved=False, assume=kept, save=False)


def _so_much_of_it(told: Said, last: Question, held: Offer) -> Question | None:
    """Half or twice the money, shared by as many; `if we halve the team` is of no money."""
    text = told.text.lower()
    factor = factor_in(text)
    is_of_money = _MONEY.search(text) or _OF_IT.search(text)
    names_other = told.draft.chips or told.draft.has(T.TEAM, T.PEOPLE, T.RESEARCHERS)
    if factor is None or not is_of_money or held.usd_per_year is None or names_other:
        return None
    return replace(last, offer=replace(held, usd_per_year=held.usd_per_year * factor), save=False)
