"""Money in an offer: a budget by its period, a price of an hour, and what is no budget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.terms import HOUR, value_of
from bot.questions.tags import T, Tag, Value
from bot.questions.types import PriceBasis, Scope
from bot.questions.words.measure_words import NOT_COMPUTE
from bot.questions.yearly import for_a_year

_YEARLY_FROM = 10_000.0
_MILLION = 1e6
_MOST_MONEY = 1e11
"""More than that may be tokens."""
_EACH_FROM = 500.0
_HOURLY_TO = 100.0
_ARTICLE = len(" a ")
_PLURAL = {7.0: len("weeks"), 30.0: len("months"), 90.0: len("quarters"), 365.0: len("years")}
"""Of each time that is paid by; what is longer is `monthly`, `annually`."""
_CONTRACTS: Mapping[Value, float] = {PriceBasis.CONTRACT_1Y: 1.0, PriceBasis.CONTRACT_3Y: 3.0}
"""Years of each."""
_A_YEAR_OF = 4
"""Quarters."""
_SPENT_ON = "[<for><of><in><at><to><budget><whole>]*"
"""What stands between money and the time that it is for: `for compute`, `to spend on compute`."""
_COUNTED = "[<num><pct>]~<unit>"
"""`6 months`, `half a year`."""


def _money(tags: Sequence[Tag]) -> Tag:
    number = first(tags, T.NUM)
    return merged(T.MONEY, number.value if number else None, tags)


def _more_money(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`5 million extra dollars` as 5 million dollars more."""
    start = tags[0].start
    return (Tag(T.MORE, tags[1].value, start, start), _money(tags))


def _rated(tags: Sequence[Tag]) -> Tag | None:
    """Dollars per hour are a price, dollars per any longer time a budget."""
    amount, unit = first(tags, T.MONEY, T.NUM), first(tags, T.UNIT)
    days = value_of(unit)
    if days <= HOUR * 1.01:
        return merged(T.HOURLY, value_of(amount), tags)
    return merged(T.YEARLY, value_of(amount) * _periods(days), tags)


def _periods(days: float) -> float:
    return {30.0: 12.0, 90.0: 4.0, 7.0: 52.0}.get(days, 365.0 / days)


def _for_something_else(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`$800k salary`, `we raised $2B`: no budget for compute, so it is left out aloud."""
    words = [tag for tag in tags if tag.kind is T.ROLES or tag.value == NOT_COMPUTE]
    if not words:
        return None
    roles = [tag for tag in words if tag.kind is T.ROLES]
    money = [tag for tag in tags if tag not in roles]
    return (merged(T.CLAIM, None, money), *roles)


def _over_years(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`$20 million over two years`, `a three-year budget of $60M`: what of it is a year's."""
    money, span = first(tags, T.MONEY), first(tags, T.UNIT, T.BASIS)
    amount, years = value_of(money), _years(tags, span)
    if years is None or amount < _YEARLY_FROM:
        return None
    if span is None or years >= 1:
        return (merged(T.YEARLY, round(amount / years, 2), tags), *_chips_of(tags))
    counted = first(tags, T.NUM, T.PCT)
    days = (value_of(counted) if counted else 1.0) * value_of(span)  # as of any other window
    yearly = merged(T.YEARLY, for_a_year(amount, days), tags)
    start = counted.start if counted else span.start
    return (yearly, Tag(T.DAYS, days, start, span.end), *_chips_of(tags))


def _with_whom(tags: Sequence[Tag]) -> Tag:
    """`10M USD of GCP credits`: who sells for them is nobody to be held against."""
    return tags[0]


def _chips_of(tags: Sequence[Tag]) -> list[Tag]:
    return [tag for tag in tags if tag.kind is T.CHIP]


def paid_days(tags: Sequence[Tag]) -> float | None:
    """The days that a budget is for which is not a year's: `$5M for 6 months`."""
    yearly = first(tags, T.YEARLY)
    within = (
        tag.value
        for tag in tags
        if yearly and tag.kind is T.DAYS and yearly.start <= tag.start < yearly.end
    )
    return next((days for days in within if isinstance(days, float)), None)


def _a_quarter(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`$1M a quarter on compute`, where it is no part of anything."""
    money, part, *of = tags
    is_little = money.kind is T.NUM and value_of(money) < _YEARLY_FROM
    if value_of(part) != 1 / _A_YEAR_OF or part.start - money.end > 1 or is_little:
        return None
    return (merged(T.YEARLY, value_of(money) * _A_YEAR_OF, (money, part)), *of)


def _years(tags: Sequence[Tag], span: Tag | None) -> float | None:
    if span is None:
        return None
    if span.kind is T.BASIS:
        return _CONTRACTS.get(span.value)
    counted, days = first(tags, T.NUM, T.PCT), value_of(span)
    count = value_of(counted) if counted else 1.0
    return count / _periods(days) if days > HOUR * 24 and count > 0 else None


def _bare_money(tags: Sequence[Tag]) -> Tag | None:
    amount = value_of(first(tags, T.MONEY))
    if amount <= _HOURLY_TO:
        return merged(T.HOURLY, amount, tags)
    return merged(T.YEARLY, amount, tags) if amount >= _YEARLY_FROM else None


def _for_each(tags: Sequence[Tag]) -> Tag | None:
    """`$2.5M per researcher`, a year unless another time is said."""
    unit = first(tags, T.UNIT)
    amount = value_of(first(tags, T.MONEY, T.YEARLY)) * (_periods(value_of(unit)) if unit else 1)
    scope = first(tags, T.SCOPE)
    if scope is None or scope.value is not Scope.PER_RESEARCHER or amount < _EACH_FROM:
        return None
    return merged(T.YEARLYEACH, amount, tags)


def _for_each_over_years(tags: Sequence[Tag]) -> Tag | None:
    """`$2M per researcher over two years`."""
    scope, span = first(tags, T.SCOPE), first(tags, T.UNIT, T.BASIS)
    amount, years = value_of(first(tags, T.MONEY)), _years(tags, span)
    if scope is None or scope.value is not Scope.PER_RESEARCHER or not years:
        return None
    return merged(T.YEARLYEACH, amount / years, tags) if amount >= _EACH_FROM else None


def _of_each(tags: Sequence[Tag]) -> Tag | None:
    """`20 researchers with $400k of compute each`; `two teams with $2M each` are other heads."""
    unit, told = first(tags, T.UNIT), first(tags, T.MONEY, T.YEARLY)
    if value_of(told) < _EACH_FROM or first(tags, T.TEAM):
        return None
    return merged(T.YEARLYEACH, value_of(told) * (_periods(value_of(unit)) if unit else 1), tags)


def _each_budget(tags: Sequence[Tag]) -> Tag | None:
    """`each has a $1M yearly compute budget`."""
    told, unit = first(tags, T.MONEY, T.YEARLY), first(tags, T.UNIT)
    is_paid = unit is not None and told is not None and told.kind is T.MONEY
    amount = value_of(told) * (_periods(value_of(unit)) if is_paid else 1)
    return merged(T.YEARLYEACH, amount, tags) if amount >= _EACH_FROM else None


def _by_the_time(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`$200k of compute a month`: by which time it is paid comes before what it is for."""
    budget, unit = first(tags, T.BUDGET), tags[-1]
    return (tags[0], unit) if budget is None else (tags[0], unit, replace(budget, start=unit.end))


def _foreign(tags: Sequence[Tag]) -> Tag:
    return merged(T.FOREIGN, None, tags)


def _budget(tags: Sequence[Tag]) -> Tag | None:
    """A year of it; `1.2 million a month` comes twelve times, `100k hours of compute` never."""
    told, unit = first(tags, T.MONEY, T.NUM, T.YEARLY), first(tags, T.UNIT)
    amount, days = value_of(told), value_of(unit)
    if abs(amount) < _YEARLY_FROM or 0 < days <= HOUR * 24:
        return None
    times = _periods(days) if days and told and told.kind is not T.YEARLY else 1.0
    return merged(T.YEARLY, amount * times, tags)


def _paid_in_a_time(tags: Sequence[Tag]) -> Tag | None:
    """`5 million a year`, of nothing that is counted: an article tells a rate from a length."""
    number, unit = tags
    plural = _PLURAL.get(value_of(unit))
    is_rate = unit.start - number.end >= _ARTICLE or unit.end - unit.start > (plural or 0)
    return _rated(tags) if plural and is_rate and value_of(number) >= _YEARLY_FROM else None


def _spent_on_chips(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`how many H100 for 1M`, of nobody: so many can only be dollars."""
    number = tags[-1]
    is_money = value_of(number) >= _YEARLY_FROM
    return (*tags[:-1], merged(T.MONEY, number.value, [number])) if is_money else None


def _told_for_a_time(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`20 million over two years`, of nothing that is counted: so many can only be dollars."""
    number, *time = tags
    is_time = value_of(time[-1]) > HOUR * 24 or time[-1].value in _CONTRACTS
    is_money = is_time and _MILLION <= value_of(number) <= _MOST_MONEY
    return (merged(T.MONEY, number.value, [number]), *time) if is_money else None


def _is_hour(tags: Sequence[Tag]) -> bool:
    return value_of(first(tags, T.UNIT)) <= HOUR * 1.01


MONEY: tuple[Rule, ...] = (
    rule("<currency> <num>", _foreign),
    rule("<num> <currency>", _foreign),
    rule(
        "<howmany> <gpu>? <chip> [<can><us><gets><do><is><word>]* [<for><with><at>]~<num>"
        "(?=[<for><in><stop><comma>]|$)",
        _spent_on_chips,
    ),
    rule("<howmany> <gpu>? <chip> [<can><does><do>]+ <num>(?=[<cost><do><gets>])", _spent_on_chips),
    rule(
        "<num>~(?:[<for><in>]~<word>?~[<num><pct>]?~<unit>|[<for><in>]?~<basis>)", _told_for_a_time
    ),
    rule("<num>~<more>~<dollar>", _more_money),
    rule("<num> <dollar>", _money),
    rule("<dollar> <num>", _money),
    rule(
        "<money> [<per><slash><each>]? <unit>? <whole>? [<for><in><of>]? [<word><roles>]",
        _for_something_else,
    ),
    rule("[<word><roles>] [<of><is><colon><at>]* <money>", _for_something_else),
    rule("<money> [<of><in><for>]* <budget>+ [<per><slash>]? <unit>", _by_the_time),
    rule(
        "<money>~<pct>~[<at><for><in><to><is><our><grow>]*~[<budget><num><chip><gpu>]", _a_quarter
    ),
    rule("<num>~<pct>~[<at><for><in>]*~<budget>", _a_quarter),
    rule("[<num><pct>]?~[<unit><basis>] <budget>+ [<of><is><colon>]* <money>", _over_years),
    rule(f"<budget>* <money>~<whole>~<for>~(?:{_COUNTED}|<basis>)", _over_years),
    rule("<money>~[<of><in>]~<lab>(?=~<budget>)", _with_whom),
    rule(f"<money> {_SPENT_ON} (?:<if>~)?<for> (?:{_COUNTED}|<basis>|<unit>)", _over_years),
    rule(f"<money> {_SPENT_ON} <in> (?:{_COUNTED}|<basis>)", _over_years),
    rule(f"<money> {_SPENT_ON} [<for><of><in><at>]*~<chip> <for> {_COUNTED}", _over_years),
    rule(f"<budget>+ <for> (?:{_COUNTED}|<basis>) [<is><of><colon>]* <money>", _over_years),
    rule("<money>~<basis>", _over_years),
    rule("<money> [<per><slash>]? <gpu>? [<slash><per>]? <unit>", _rated),
    rule("<money> [<per><slash>] [<chip><gpu>] [<slash><per>]? <unit>?", _bare_money),
    rule("<num> [<per><slash>] <gpu>? [<slash><per>]? <unit>", _rated),
    rule("<at> <num> <unit>", lambda tags: _rated(tags) if _is_hour(tags) else None),
    rule("<unit> <budget> [<of><is><colon>]* [<money><num>]", _budget),
    rule("<budget>+ [<of><is><colon>]* <money> <unit>?", _budget),
    rule("<budget>+ [<of><is><colon>]* <num> [<per><slash>]? <unit>", _budget),
    rule("<budget>+ [<of><is><colon>]* <num>", _budget),
    rule("[<money><num>] [<of><in>]* <unit>? <budget>+", _budget),
    rule("<money> <budget>* <scope> <for> (?:<num>~<unit>|<basis>)", _for_each_over_years),
    rule(
        "[<money><yearly>] [<at><budget>]* [<slash><per>]? <scope> [<per><slash>]? <unit>?",
        _for_each,
    ),
    rule(
        "<each> (?:<of>~[<our><us><they>]*~[<research><people><staff><team>]*)? "
        "[<can><have><gets><with><is><budget><of><at>]* [<money><yearly>] "
        "[<per><unit><budget>]*",
        _each_budget,
    ),
    rule(
        "<team>? [<have><gets><with>]? [<money><yearly>] "
        "[<of><for><in><to><at><budget><gpu>]*~<each> (?:[<per><slash>]? <unit>)?",
        _of_each,
    ),
    rule("<num>~<unit>", _paid_in_a_time),
    rule("<at>? <money>", _bare_money),
)
