"""The year that a budget is for: `we have $5 million for compute next year`.

That is no day that facts are asked of: what it rents is told at the prices of today, aloud. A
budget until a day is one over the months from today to then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from bot.questions.tags import Number, T, Tag, When
from storage.records import Amount

NOT_YET: Final = "prices of that time"
"""What is left out with such a year, which has prices of its own that nobody knows."""
TODAYS: Final = ", as only prices of today are known"

_OF_CHIPS: Final = (
    T.OPENS, T.MORE, T.GROW, T.GROWTO, T.LEAVE, T.LOSE, T.SITE, T.SIGNED, T.STAFF,
)  # fmt: skip
"""Beside these, it is the day of something else, as on which chips come."""
_OF_OURS: Final = (T.US, T.OUR, T.BUDGET, T.VS)
"""Without these, money that is told beside a lab may be its own."""
_SPENT_ON: Final = (T.WHOLE, T.BUDGET, T.TO, T.FOR, T.OF, T.IN, T.WORD, T.COMMA)
_MONTH: Final = 365.25 / 12
_UNIT: Final = 30.0
"""A month, as lengths are counted by it."""
_LEADS: Final = (T.IN, T.FROM, T.FOR, T.BY)


def with_budget_ahead(tags: tuple[Tag, ...], today: date) -> tuple[Tag, ...]:
    """The tags of a text with the coming year that a budget is for as what is left out."""
    kinds = {tag.kind for tag in tags}
    is_money = T.MONEY in kinds or {T.NUM, T.DOLLAR} <= kinds
    is_theirs = T.LAB in kinds and kinds.isdisjoint(_OF_OURS)
    is_else = not kinds.isdisjoint(_OF_CHIPS) or _tells_chips(tags) or is_theirs
    if not is_money or T.WHEN not in kinds or is_else:
        return tags
    return tuple(_left_out(_until_then(tags, today), today))


def _until_then(tags: tuple[Tag, ...], today: date) -> tuple[Tag, ...]:
    """`$10m through 2028` as `$10m over 25 months`; what is paid by the year stays a year's."""
    at = next((at for at, tag in enumerate(tags) if tag.kind is T.UNTIL), 0)
    led = next((tag.kind for tag in reversed(tags[:at]) if tag.kind not in _SPENT_ON), None)
    when = tags[at + 1].value if _is_ahead((*tags, None)[at + 1], today) else None
    if led not in (T.MONEY, T.DOLLAR) or not isinstance(when, When):
        return tags
    months = max(1, round((when.last - today).days / _MONTH))
    start, end = tags[at].start, tags[at + 1].end
    over = Tag(T.FOR, None, start, start)
    number = Tag(T.NUM, Number(Amount(float(months))), start, end)
    return (*tags[:at], over, number, Tag(T.UNIT, _UNIT, end, end), *tags[at + 2 :])


def months_until(raw: Sequence[Tag], text: str) -> Iterator[str]:
    """As how many months the time until a day is taken."""
    for number, unit in pairwise(raw):
        is_one = unit.kind is T.UNIT and unit.start == unit.end == number.end
        if is_one and number.kind is T.NUM and isinstance(number.value, Number):
            until = text[number.start : number.end]
            yield f"“{until}” taken as {number.value.amount.value:.0f} months from today"


def _tells_chips(tags: Sequence[Tag]) -> bool:
    """Whether chips are told that may come on that day; `we'll have $3M` tells none."""
    pairs = [(one.kind, two.kind) for one, two in pairwise(tags)]
    is_state = any(one is T.STATUS and two is not T.MONEY for one, two in pairs)
    return is_state or (T.NUM, T.CHIP) in pairs


def _left_out(tags: Sequence[Tag], today: date) -> Iterator[Tag]:
    for tag, following in pairwise((*tags, None)):
        if tag is None or (tag.kind in _LEADS and _is_ahead(following, today)):
            continue
        yield replace(tag, kind=T.CLAIM, value=NOT_YET) if _is_ahead(tag, today) else tag


def _is_ahead(tag: Tag | None, today: date) -> bool:
    when = tag.value if tag and tag.kind is T.WHEN else None
    return isinstance(when, When) and when.first > today
