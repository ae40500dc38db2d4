"""People who become more at a rate: `headcount grows 5% a month for a year`, `hire 3 a month`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import first, merged, rule
from bot.questions.rules.people import COUNTED, KINDS_GLUED
from bot.questions.rules.terms import value_of
from bot.questions.tags import Compound, T, Tag
from bot.questions.types import PriceBasis

RATE: Final = "rate"
"""What marks a growth of which it is not said for how long."""
_MONTH: Final = 30.0
_MONTHS: Final = {_MONTH: 1.0, 90.0: 3.0, 365.0: 12.0, 0.25: 3.0}
"""Months in a unit by its days; `a quarter` reads as a part."""
_YEARS: Final = {PriceBasis.CONTRACT_1Y: 12.0, PriceBasis.CONTRACT_3Y: 36.0}
"""`for a year` reads as a contract for one."""
_MOST: Final = 1_000.0

_WHO: Final = f"(?:{COUNTED}(?:~<of>~<num>)?|<us>) [<can><is><have><our>]*"
_EACH: Final = "[<per><each>]? (?:<unit>|(?<=<pct>)<pct>|(?<=<pct>[<per><each>])<pct>)"
_EACH_UNIT: Final = "[<per><each>]?~[<unit><pct>]"
_TIME: Final = "[<for><in><by><comma>]* (?:[<num><pct>] <unit>|<basis>|(?<=[<for><in>])<unit>)"
_KINDS: Final = f"(?:{KINDS_GLUED})?"


def _grown(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`grows 5% a month for a year`: compounded, which is said with the answer."""
    at, grow = _place(tags, T.PCT), _place(tags, T.GROW)
    part, periods = value_of(tags[at]), _periods(tags[at + 1 :])
    if not part > 0 or not periods:
        return None
    made = Compound(part, periods)
    return (*tags[:grow], merged(T.TIMES, made, tags[grow:])) if made <= _MOST else None


def _multiplied(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`doubles every year for three years`: eight times as many."""
    at = _place(tags, T.FACTOR)
    factor, periods = value_of(tags[at]), _periods(tags[at + 1 :])
    if not factor > 1 or not periods:
        return None
    made = Compound(factor - 1, periods)
    return (*tags[:at], merged(T.TIMES, made, tags[at:])) if made <= _MOST else None


def _place(tags: Sequence[Tag], kind: T) -> int:
    return next(place for place, tag in enumerate(tags) if tag.kind is kind)


def _hired(tags: Sequence[Tag]) -> Tag | None:
    """`hire 3 people a month for a year` are thirty-six."""
    at = _place(tags, T.NUM)
    periods = _periods(tags[at + 1 :])
    return merged(T.PEOPLEMORE, value_of(tags[at]) * periods, tags) if periods else None


class Monthly(float):
    """So many who join after some months, at a pace of which it is not said for how long."""


_AFTER: Final = (3, 6, 12)
"""Months after which it is told what a pace comes to."""


def _paced(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2 hires a month`, `we hire 2 a month`: who has joined by then; no `hiring 4 months`."""
    led = tags[:1] if tags[0].kind is T.US else ()
    unit, last, months = tags[-1], tags[-2], _months(tags[-1])
    is_each = last.kind in (T.PER, T.EACH) or unit.start - last.end > 1
    a_month = value_of(first(tags, T.NUM)) / months if months else 0.0
    after = [round(a_month * n) for n in _AFTER] if is_each else []
    if not after or not after[0]:
        return None
    told = [merged(T.PEOPLEMORE, Monthly(n), tags[len(led) :]) for n in dict.fromkeys(after)]
    return (*led, *told)


def _periods(tags: Sequence[Tag]) -> float | None:
    """How many whole periods there are in the time that is said after them."""
    told = [place for place, tag in enumerate(tags) if tag.kind in (T.UNIT, T.PCT)]
    each, rest = tags[told[0]], tags[told[0] + 1 :]
    last, number = first(rest, T.BASIS, T.UNIT), first(rest, T.NUM, T.PCT)
    whole = _months(last) * (value_of(number) if number else 1.0)
    periods = whole / _months(each) if _months(each) else 0.0
    return round(periods) if periods >= 1 and abs(periods - round(periods)) < 0.1 else None


def _months(tag: Tag | None) -> float:
    if tag is None:
        return 0.0
    if isinstance(tag.value, PriceBasis):
        return _YEARS.get(tag.value, 0.0)
    days = value_of(tag)
    return _MONTHS.get(days, days * 12 / 365)


def _untimed(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`headcount grows 5% a month`: nobody knows yet for how long."""
    grow = _place(tags, T.GROW)
    return (*tags[:grow], merged(T.GROW, RATE, tags[grow:]))


RATES: Final = (
    rule(f"{_WHO}~<grow>+ <by>?~<pct>~{_EACH} {_TIME}", _grown),
    rule(f"<grow>+ <our>? {COUNTED}+ <by>?~<pct>~{_EACH} {_TIME}", _grown),
    rule(f"{_WHO}~<factor> <our>?~{COUNTED}*~[<per><each>]?~<unit> {_TIME}", _multiplied),
    rule(f"<hire>+ <num>~<more>?~{_KINDS}~{_EACH_UNIT} {_TIME}", _hired),
    rule(f"[<more><grow>]+ <by>? <num>~<more>?~{KINDS_GLUED}~{_EACH_UNIT} {_TIME}", _hired),
    rule(f"<num>~<more>?~{_KINDS}~<hire>~{_EACH_UNIT} {_TIME}", _hired),
    rule(f"<us>~[<can><is><do><have>]*<hire>+~<num>~<more>?~{_KINDS}~{_EACH_UNIT}", _paced),
    rule(f"(?<![<lab><they><poss>])<num>~<more>?~{_KINDS}~<hire>~{_EACH_UNIT}", _paced),
    rule(f"(?:^|(?<=[<comma><and><stop>]))<hire>~<num>~<more>?~{_KINDS}~{_EACH_UNIT}", _paced),
    rule(f"{_WHO}~<grow>+ <by>?~<pct>~{_EACH}", _untimed),
    rule(f"<grow>+ <our>? {COUNTED}+ <by>?~<pct>~{_EACH}", _untimed),
)


def growth_told(tags: Sequence[Tag], text: str) -> tuple[str, ...]:
    """That a growth is taken as compounded, and what it comes to; what has no time is left out."""
    told = (_told(tag, text[tag.start : tag.end]) for tag in tags if _is_rate(tag))
    return tuple(dict.fromkeys(told))


def _is_rate(tag: Tag) -> bool:
    is_untimed = tag.kind is T.GROW and tag.value == RATE
    return is_untimed or isinstance(tag.value, Compound | Monthly)


def _told(tag: Tag, words: str) -> str:
    if isinstance(tag.value, Monthly):
        return f"“{words}” told for what it comes to after three months, six and twelve"
    if not isinstance(tag.value, Compound):
        return f"“{words}” left out, as it is not said for how long"
    return (
        f"“{words}” taken as {tag.value:.3g} times as many, each step on the one before"
        f" ({tag.value.simple:.3g} times if each is a part of those today)"
    )
