"""What is said of a price beside chips: `they quote 6.10 an hour for B200`, `512 spot H100`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.terms import HOUR, value_of
from bot.questions.tags import T, Tag

_MOST = 100.0
"""Dollars an hour for one chip; what is above is no price of one."""


def _quoted(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """Cents tell a price from hours: `6.10 an hour`, but `5 hours on B200`."""
    number, unit = first(tags, T.NUM), first(tags, T.UNIT)
    value = value_of(number)
    if value_of(unit) > HOUR * 1.01 or value.is_integer() or not 0 < value <= _MOST:
        return None
    return (merged(T.HOURLY, value, tags[:2]), *tags[2:])


def _rented_so(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`2048 spot H100`: how chips are rented stands before their number, and parts nothing."""
    return (tags[1], tags[0], *tags[2:])


QUOTES: tuple[Rule, ...] = (
    rule("<num>~<unit>~<for>~<gpu>?~<chip>", _quoted),
    rule("<num>~<basis>~<chip>", _rented_so),
)
