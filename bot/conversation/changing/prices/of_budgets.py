"""Money said after a price: how many of the chip that was priced it rents, and for how many."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.budgets import tells_time, with_budget
from bot.conversation.saying import Said
from bot.questions.rules.rents import is_time
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, PriceBasis, Question
from bot.questions.writing.wording import budget_days
from bot.questions.yearly import YEAR, for_a_year, for_days
from bot.regex import regex
from storage.records import Amount, Offer, how_many

_HELD: Final = regex(
    r"\b(?:have|has|had|got|get|afford|budget|spend|pay|raise[ds]?|cap(?:ped)?|only|just)\b",
    re.IGNORECASE,
)
"""What is said of money rather than of chips."""
_ONLY: Final = regex(r"\b(?:only|just|no more than|at most)\b", re.IGNORECASE)
_MONEY_FROM: Final = 10_000.0
_FAR: Final = 100.0
"""A number so many times that of the chips spoken of is hardly another number of them."""
_OF_ELSE: Final = (
    T.VS, T.MATCH, T.BEAT, T.TRAIN, T.RUN, T.SIZED, T.SIZE, T.HOURLY, T.HARDWARE, T.COUNT,
    T.PEOPLEMORE, T.SAVE, T.SITE, T.MOVES, T.ROLES, T.YEARLYEACH, T.FLOOR,
)  # fmt: skip
"""What makes of it a question of its own."""


def rented_for(told: Said, last: Question) -> Question | None:
    """`if we only have 1M`, `budget is $2M a year, 12 researchers`, of the chip that was priced.

    None where no money is said, nor a number of heads to share what the money rents.
    """
    d = told.draft
    if last.kind is not Kind.PRICE or last.trend or len(last.chips) != 1:
        return None
    if d.labs or d.runs or not {*d.chips} <= {*last.chips} or d.has(*_OF_ELSE):
        return None
    usd = _a_year(told, last)
    if usd is None:
        return _shared(told, last)
    return _for_heads(replace(_bare(last), offer=Offer(usd_per_year=usd)), told)


def _bare(last: Question) -> Question:
    """The last question without what money takes the place of."""
    return replace(last, offer=None, topic=None, assume=Assumptions(), save=False)


def _shared(told: Said, last: Question) -> Question | None:
    """`what is that per person for 8 people`, of what a budget rents."""
    held = last.offer
    if held is None or held.usd_per_year is None or held.chips:
        return None
    return _for_heads(last, told) if told.draft.people is not None else None


def _for_heads(question: Question, told: Said) -> Question:
    """The same for so many people; a year of it is an offer, whose chips are then weighed."""
    people = told.draft.people
    if people is None or question.offer is None:
        return question
    offer = replace(question.offer, researchers=Amount(people.amount.value))
    if question.days is not None:
        return replace(question, offer=offer)
    return Question(Kind.OFFER, offer=offer, chips=question.chips, as_of=question.as_of)


def _a_year(told: Said, last: Question) -> float | None:
    """Dollars a year; money without a time of its own is that of the time spoken of."""
    d = told.draft
    usd = d.usd_per_year if d.usd_per_year is not None else _bare_number(told, last)
    if usd is None or usd <= 0:
        return None
    if last.days is None or tells_time(d):
        return usd
    return for_a_year(usd, last.days)


def for_longer(told: Said, last: Question) -> Question | None:
    """`and over nine months`, of a budget for six: the same money for another time."""
    d, days = told.draft, budget_days(last)
    is_year = d.basis is PriceBasis.CONTRACT_1Y and is_time(d, told.text)
    another = YEAR if is_year else d.days
    held = last.offer.usd_per_year if last.offer else None
    if days is None or another is None or not held or d.usd_per_year is not None:
        return None
    if d.labs or d.runs or d.names_any or d.people is not None or d.has(*_OF_ELSE):
        return None
    kept = replace(last, days=None if another == YEAR else another, save=False)
    return with_budget(kept, for_days(held, days))


def _bare_number(told: Said, last: Question) -> float | None:
    """`if we only have 1M`: so far above the chips spoken of that it can only be money."""
    number = told.number
    held = last.offer_chips
    count = how_many(held) or 1.0
    if number is None or number < _MONEY_FROM:
        return None
    is_less = _ONLY.search(told.text) and number > count
    far = _FAR if _HELD.search(told.text) else _FAR * _FAR
    return number if is_less or number >= far * count else None
