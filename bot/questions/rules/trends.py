"""How prices changed over time: of the chips named, or of chips at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.build import BUILD
from bot.questions.rules.gather import Draft
from bot.questions.rules.sellers import CLOUDS
from bot.questions.tags import T, Tag, When
from bot.questions.types import Assumptions, Kind, PriceBasis, Question
from bot.questions.words.market_words import PAY
from bot.questions.words.trend_words import (
    CHIPS_WENT,
    DEARER,
    LAST_YEAR,
    MOVED,
    PRICES_MOVED,
    SINCE,
    TREND,
    UNCOUNTED,
    UP_TO_NOW,
    WHETHER,
    YEARS_BACK,
    then_and_now,
)
from bot.questions.yearly import YEAR
from bot.regex import regex

_OF_ELSE: Final = (
    T.SOURCE, T.HELP, T.DEFINE, T.MATCH, T.NEED, T.ROLES, T.DIGEST, T.HIRE, T.PEOPLE, T.STAFF,
    T.TEAM, T.JOB, T.RESEARCHERS, T.WHO, T.RANK, T.OFFER, T.RUN, T.TOPIC, T.FACT,
    T.GUARANTEE, T.QUEUE, T.LABS,
)  # fmt: skip
"""What makes of it a question about something else than a price."""
_OF_FLEETS: Final = (T.US, T.OUR, T.NUM, T.COUNT, T.SITE, T.QTY, T.HOWMANY, T.THEY)
"""What makes of chips without a price a number of them: `our H100 count drops to 512`."""
_SEVERAL: Final = 2


def asks_trend(d: Draft, text: str) -> bool:
    """Whether it is asked how a price changed: `has H100 rent come down this year`."""
    counts = d.stacks or d.people is not None or d.more is not None or d.runs
    low = fold(text)
    if counts or is_of_else(d, low) or not set(d.labs) <= CLOUDS:
        return False
    if d.chips:
        is_priced = _is_priced(d, low) or not _is_of_fleets(d, low)
        is_since = _is_priced(d, low) and says_since(d, low)
        return is_since or (is_priced and (asks_change(d, low) or bool(MOVED.search(low))))
    is_since = says_since(d, low) and (d.has(T.COST) or "price" in low)  # `list works since May`
    return _is_of_chips(d, low) and (asks_change(d, low) or is_since)


def is_of_else(d: Draft, low: str) -> bool:
    """Whether words in lower case are about something else than a price, or suppose one."""
    supposes = d.has(T.PRICED, T.REPRICED) or (d.has(T.IF) and not WHETHER.search(low))
    return supposes or d.has(*_OF_ELSE)


def asks_change(d: Draft, low: str) -> bool:
    """Whether words in lower case ask how something changed, whatever it is."""
    if TREND.search(low) or PRICES_MOVED.search(low):
        return True
    is_of_one = len(d.chips) < _SEVERAL and bool(DEARER.search(low))
    return is_of_one and (d.since is not None or bool(UP_TO_NOW.search(low)))


def says_since(d: Draft, low: str) -> bool:
    """Whether a price is asked for from a day on, which one of that day is no answer to."""
    return d.since is not None and bool(SINCE.search(low) or then_and_now(d, low))


def _is_of_fleets(d: Draft, low: str) -> bool:
    """Whether chips are counted: `how many H100 …`, unlike `how much has H100 gone up`."""
    is_by_how_much = "how much" in low and "how many" not in low
    found = d.kinds & {*_OF_FLEETS}
    return bool(found - {T.HOWMANY} if is_by_how_much else found)


def _is_priced(d: Draft, low: str) -> bool:
    is_of_cost = d.has(T.COST, T.BASIS) or "price" in low
    return is_of_cost or (bool(CHIPS_WENT.search(low)) and not d.has(T.HOWMANY))


def _is_of_chips(d: Draft, low: str) -> bool:
    """Whether prices of chips are meant where none is named: `are GPUs getting cheaper`."""
    if d.ours or d.labs or PAY.search(low) or not _is_priced(d, low):
        return False
    if not d.has(T.COST, T.GPU) and "price" not in low and _OVER_YEARS.search(low):
        return False  # `how has it changed over the last 3 years`, which are no contract
    told = d.kinds - {T.MOVES} if PRICES_MOVED.search(low) else d.kinds
    return d.has(T.GPU, T.BUDGET, T.BASIS) or told <= _PRICE_ALONE


_OVER_YEARS: Final = regex(r"\b(?:last|past|previous) (?:one|two|three|[123]) ?(?:years?|yrs?)\b")
_PRICE_ALONE: Final = frozenset((
    T.COST, T.IS, T.HAVE, T.DOES, T.WORD, T.UNKNOWN, T.GROW, T.OR, T.STOP, T.OPENS, T.WHEN, T.FROM,
    T.IN, T.DAYS, T.COMPARE, T.GETS, T.TALK, T.MEANING, T.STATUS, T.AT, T.THAN, T.ALL, T.WHOLE,
    T.MOST, T.MAX,
))  # fmt: skip
"""What may stand beside a price that no chip is named with: `are rental prices rising`."""


def trend(d: Draft, text: str) -> Question:
    """How the prices of chips changed, since a day or in so many days."""
    asked = BUILD[Kind.PRICE](d, text)
    low = fold(text)
    back, uncounted = _days_back(low), bool(UNCOUNTED.search(low))
    days = None if uncounted else back or d.days
    since = d.as_of if then_and_now(d, low) and d.as_of else d.since
    return replace(
        asked,
        offer=None,
        assume=Assumptions(),
        basis=None if back else _basis(d),
        topic=None,
        days=days,
        since=None if uncounted or days is not None or _first_is_as_of(d.tags) else since,
        as_of=_as_of(d.tags) or (None if uncounted or days is not None else _end_of(d, low)),
        trend=True,
    )


def _days_back(low: str) -> float | None:
    """The days of a span of years up to today."""
    back = YEARS_BACK.search(low)
    if back is None:
        return YEAR if LAST_YEAR.search(low) else None
    return YEAR * (3 if back["three"] else 1)


def _basis(d: Draft) -> PriceBasis | None:
    """The basis that was named; a span of a year is how far back, and no contract."""
    is_cloud = d.basis is None and bool(d.labs)
    return PriceBasis.HYPERSCALER if is_cloud else that_moves(d.basis)


def that_moves(basis: PriceBasis | None) -> PriceBasis | None:
    """The basis of a price that can change: the cheapest is that of another seller each time."""
    return None if basis is PriceBasis.POSTED_RANGE else basis


_LONG: Final = 80
"""Days of the shortest time of which a price is told from its start to its end."""
_WITHIN: Final = regex(
    r"\b(?:in|over|during|throughout|across|for|within)(?: (?:the|all|whole|full|entire|of))* ?$"
)


def _end_of(d: Draft, low: str) -> date | None:
    """The last day of a year or a quarter that is over: `over the whole of last year`."""
    told = [tag for tag in d.tags if tag.kind is T.WHEN]
    when = told[0].value if len(told) == 1 else None
    if (
        not isinstance(when, When)
        or d.as_of != when.last
        or DEARER.search(low)  # than now: `were H100s more expensive in spring`
        or not _WITHIN.search(low[: told[0].start])
    ):
        return None
    return when.last if (when.last - when.first).days > _LONG else None


def _first_is_as_of(tags: Sequence[Tag]) -> bool:
    kinds = [tag.kind for tag in tags]
    return T.WHEN in kinds and kinds[: kinds.index(T.WHEN)][-1:] == [T.ASOF]


def _as_of(tags: Sequence[Tag]) -> date | None:
    """The day that was asked for as such; others are those from which on."""
    told = (day.value for lead, day in pairwise(tags) if (lead.kind, day.kind) == (T.ASOF, T.WHEN))
    return next((when.last for when in told if isinstance(when, When)), None)
