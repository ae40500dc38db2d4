"""`per year for all of ours`, after the price of a chip: what our own chips rent for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.rents import basis_and_days, period
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.words.trend_words import TREND
from bot.regex import regex
from storage.records import Offer

_OURS: Final = regex(
    r"\b(?:(?:all|every one|everything|each) of ours|ours|all(?: of)? our(?:s| \w+)?|"
    r"our (?:whole |entire |full |own )?(?:cluster|fleet|chips|gpus|cards|lot|machine|h\d+s?|"
    r"[a-z]{1,3}\d{2,4}s?)|"
    r"(?:all|everything|what) (?:that )?we(?: have|['’]ve(?: got)?| own| run))\b",
    re.IGNORECASE,
)
_ELSE: Final = (
    T.LAB, T.PEOPLE, T.TRAIN, T.RUN, T.SIZE, T.SIZED, T.MONEY, T.VS, T.MORE, T.HIRE, T.SAVE, T.EACH,
    T.COST, T.THAN, T.MATCH, T.NUM, T.COMPARE, T.WHEN,
)  # fmt: skip
"""Beside these it is a question of its own: what our cluster costs, an offer tells."""
_OF_ELSE: Final = tuple(kind for kind in _ELSE if kind is not T.COST)
_WE_PAY: Final = regex(
    r"\bwe(?:['’]d| would| will|['’]ll| do| should)? (?:be )?(?:pay|spend|owe|rent)(?:ing)?\b"
    r"|\b(?:cost|set|run) us\b",
    re.IGNORECASE,
)
"""`what would we pay at those prices`."""
_DIFFERENCE: Final = regex(
    r"\b(?:diff(?:erence|s)?|gap|savings?|spread)\b.{0,30}\bfor (?:us|ours|our \w+)\b",
    re.IGNORECASE,
)
"""`what's the difference per year for us`, which the rent of ours tells by each basis."""
_BILL: Final = regex(r"\bour (?:\w+ )?(?:bill|costs?|spend|rent)\b", re.IGNORECASE)
OUR_CLUSTER: Final = regex(
    r"\bour (?:whole |entire |full |own |total )*(?:cluster|fleet|chips|gpus|cards|lot|machine|"
    r"hardware|compute|setup|h\d+s?|[a-z]{1,3}\d{2,4}s?)\b|"
    r"\ball (?:of )?(?:ours|our compute)\b|\beverything we have\b",
    re.IGNORECASE,
)
_NO_PRICE: Final = regex(r"\b(?:compare|stack|train|do with|take|need|instead)\b", re.IGNORECASE)


_AT_IT: Final = regex(
    r"\b(?:at|for|on) (?:that|this|those|the same|such) (?:prices?|rates?|basis|terms?|costs?)\b"
    r"|\bat (?:that|this|it|those)\W*$|\bat (?:the |their |its )?(?:very )?(?:cheapest|lowest)\b",
    re.IGNORECASE,
)
"""`what would our whole cluster cost at that price`, of the kind that was priced."""


_LOWEST: Final = regex(r"\b(?:cheapest|lowest|least expensive)\b", re.IGNORECASE)
"""`at the cheapest of those`: from the lowest price on record on."""


def cost_at_its_price(told: Said, saved: Offer | None) -> Question | None:
    """`what would our whole cluster cost per year at the H100 price`, today, of what we have."""
    d = told.draft
    is_asked = d.has(T.COST) and not d.has(*_OF_ELSE) and OUR_CLUSTER.search(told.text)
    if saved is None or not is_asked or d.stacks or len(d.chips) != 1 or d.as_of:
        return None
    chips = tuple(stack for stack in chips_now(saved) if stack.chip in d.chips)
    basis, days = basis_and_days(d, told.text)
    basis = basis or PriceBasis.CONTRACT_1Y
    asked = Question(Kind.PRICE, offer=Offer(chips=chips), chips=d.chips, basis=basis, days=days)
    return asked if chips else None


def all_of_ours(
    told: Said, last: Question, earlier: Sequence[Question], saved: Offer | None
) -> Question | None:
    """The rent of the chips of ours that run, of the kind that was priced where we have some.

    Where none are saved they are those spoken of; of none at all, our offer is asked for.
    """
    if last.kind is not Kind.PRICE or not _is_of_ours(told, last):
        return None
    if saved is None and _AT_IT.search(told.text):
        spoken = (each.offer for each in earlier if each.kind is Kind.OFFER and each.offer)
        saved = next((offer for offer in spoken if offer.chips), None)
        if saved is None:
            return Question(Kind.OFFER, uses_saved=True)
    return _rented(told, last, saved) if saved else None


def _is_of_ours(told: Said, last: Question) -> bool:
    """Whether it asks what ours cost; after how a price changed, not how ours changed."""
    d, is_at_it = told.draft, bool(_AT_IT.search(told.text))
    of_ours = (_OURS, _BILL, _WE_PAY) if is_at_it else (_OURS, _BILL)
    is_ours = any(words.search(told.text) for words in of_ours)
    is_cost = is_at_it or d.has(T.COST, T.HOWMANY, T.UNIT, T.FOR) or bool(_BILL.search(told.text))
    of_trend = last.trend and (not is_cost or TREND.search(fold(told.text)))
    of_else = {*(_OF_ELSE if is_at_it or last.trend else _ELSE)}
    if _DIFFERENCE.search(told.text):
        is_ours, of_else = True, of_else - {T.COMPARE}
    return is_ours and not (of_trend or d.stacks or d.has(*of_else) or _NO_PRICE.search(told.text))


def _rented(told: Said, last: Question, held: Offer) -> Question | None:
    d = told.draft
    run = chips_now(held)
    chips = tuple(stack for stack in run if stack.chip in last.chips) or run
    if not chips:
        return None
    is_timed = d.days is not None or period(d, told.text) is not None
    basis, days = basis_and_days(d, told.text) if is_timed else (None, None)
    names = tuple(dict.fromkeys(each.chip for each in chips))
    lowest = PriceBasis.POSTED_RANGE if _LOWEST.search(told.text) else None
    of_year = basis or lowest or last.basis or PriceBasis.CONTRACT_1Y
    asked = Question(Kind.PRICE, offer=Offer(chips=chips), chips=names, basis=of_year, days=days)
    return replace(asked, as_of=last.as_of)
