"""What a budget is asked about that has no chips of its own: the chips that it rents."""

from __future__ import annotations

from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.rules.money import paid_days
from bot.questions.tags import T

_SPENT_ON: Final = frozenset((
    T.YEARLY, T.COMMA, T.AT, T.CHIP, T.STOP, T.VS, T.LAB, T.SCOPE, T.DAYS, T.BASIS, T.HOURLY,
    T.ASOF, T.WHEN,
))  # fmt: skip
"""`$5M a year, on H100, at spot price`, as an offer of nobody is written."""

_NAMED_BESIDE: Final = frozenset(
    (T.YEARLYEACH, T.LAB, T.COMMA, T.STOP, T.COLON, T.DASH, T.AND, T.BUDGET)
)
_OF_A_NUMBER: Final = (
    T.SAVE, T.PEOPLEMORE, T.GROWTO, T.TIMES, T.TRAIN, T.RUN, T.HOWLONG, T.NEED, T.MATCH, T.FLOOR,
    T.LOSE, T.HIRE,
)  # fmt: skip
"""What of a budget for each can be told only for so many researchers."""


def is_spent_on_chips(d: Draft) -> bool:
    """Whether a text says of money on which chips it is spent, and nothing that asks a price."""
    is_said = d.usd_per_year is not None and {T.AT, T.CHIP} <= d.kinds
    return is_said and d.kinds <= _SPENT_ON


def asks_what_it_rents(d: Draft) -> bool:
    """`$3M buys how many H100 for six months`, `$5M for 6 months, what can we get on H100`."""
    if d.usd_per_year is None or not d.chips or d.has(T.TRAIN, T.RUN):
        return False
    return d.has(T.HOWMANY) or (d.has(T.GETS) and paid_days(d.tags) is not None)


def is_budget_of_each(d: Draft) -> bool:
    """`$750k of compute per researcher`, of whom it is not said how many there are.

    A lab that is named has to be what it is held against: `OpenAI pays $500k per researcher`.
    """
    if not d.has(T.YEARLYEACH) or d.people is not None or d.stacks or d.has(*_OF_A_NUMBER):
        return False
    if d.labs:
        return d.ours or d.has(T.VS, T.BEAT, T.COMPARE) or d.kinds <= _NAMED_BESIDE
    if d.has_raw(T.GETS) and not d.has_raw(T.BUDGET):
        return False  # `each of our people gets $400k a year` may be pay
    return d.ours or d.has_raw(T.UNIT) or d.has(T.BUDGET)  # so may `$2.5M per researcher`
