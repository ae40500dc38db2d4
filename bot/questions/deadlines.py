"""The day by which something is to be trained, and the day or year that a budget is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from bot.questions.dates import upcoming
from bot.questions.patterns import merged, reduced, rule
from bot.questions.tags import Number, T, Tag, When
from bot.regex import regex
from storage.records import Amount

# How long there is until then is the window of the question. The day is none that facts are taken
# as of, nor one that chips come on.

_DUE: Final = regex(r"due\b")
_TRAINED: Final = "[<train><run><size>]"
_NOT_COMING: Final = "[^<status><opens><gets><grow><more><if><stop>]*"
"""What may stand before the day: of chips that come, it would be the day on which they do."""
_LAST: Final = "(?:<by>|<until>)~<when>"
_LED: Final = "^[<and><word><talk>]*<by>~<when>"
_OTHERS: Final = (T.LAB, T.DAYS, T.UNIT, T.PCT)


def with_deadline(tags: tuple[Tag, ...], low: str, today: date) -> tuple[Tag, ...]:
    """The tags of a text in lower case with the time until such a day as T.DAYS.

    What it is by that has no date for us, as in `before NeurIPS`, is left out aloud.
    """
    kinds = {tag.kind for tag in tags}
    if kinds.isdisjoint((T.BY, T.UNTIL)) or kinds.isdisjoint((T.RUN, T.SIZE, T.TRAIN)):
        return tags
    if not kinds.isdisjoint(_OTHERS):
        return tags

    def until(found: Sequence[Tag]) -> Sequence[Tag] | None:
        window = time_until(found, low, today)
        rest = [tag for tag in found if not (window and window.start <= tag.start < window.end)]
        return sorted((*rest, window), key=lambda tag: tag.start) if window else None

    def unknown(found: Sequence[Tag]) -> Sequence[Tag]:
        return (*found[:-2], merged(T.CLAIM, None, found[-2:]))

    return reduced(
        tags,
        (
            rule(f"{_TRAINED}{_NOT_COMING}{_LAST}", until),
            rule(f"{_LED}(?=.*{_TRAINED})", until),
            rule(f"[<run><size>]{_NOT_COMING}<by>~<unknown>(?=<stop>?$)", unknown),
        ),
    )


def time_until(tags: Sequence[Tag], low: str, today: date) -> Tag | None:
    """How long there is until the day that these tags say last, as T.DAYS over them."""
    ends = (each for each in pairwise(tags) if each[0].kind in (T.BY, T.UNTIL))
    by, when = next(ends, (None, None))
    if by is None or when is None or not isinstance(when.value, When):
        return None
    days = (upcoming(when.value, today).first - today).days
    is_due = days <= 0 or _DUE.match(low, by.start)
    return None if is_due else merged(T.DAYS, float(days), [by, when])


# The year that a budget is for: `we have $5 million for compute next year`.
#
# That is no day that facts are asked of: what it rents is told at the prices of today, aloud. A
# budget until a day is one over the months from today to then.

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
