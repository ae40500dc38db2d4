"""What is said of a price beside chips: `they quote 6.10 an hour for B200`, `512 spot H100`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.terms import HOUR, value_of
from bot.questions.tags import T, Tag

_PLURALS = (len("hours"), len("hrs"))
_MOST = 100.0
"""Dollars an hour for one chip; what is above is no price of one."""


def _quoted(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """Cents tell a price from hours: `6.10 an hour`, but `5 hours on B200`."""
    number, unit = first(tags, T.NUM), first(tags, T.UNIT)
    value = value_of(number)
    if value_of(unit) > HOUR * 1.01 or value.is_integer() or not 0 < value <= _MOST:
        return None
    return (merged(T.HOURLY, value, tags[:2]), *tags[2:])


def _for_an_hour(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`4.50 for a B200 hour`: so much for one of them."""
    number, unit = first(tags, T.NUM, T.MONEY), first(tags, T.UNIT)
    chip = first(tags, T.CHIP)
    is_hour = value_of(unit) <= HOUR * 1.01 and unit is not None and not _is_of_hours(unit)
    if number is None or chip is None or not is_hour or not 0 < value_of(number) <= _MOST:
        return None
    return (Tag(T.HOURLY, value_of(number), number.start, number.end), chip)


def _rented_so(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`2048 spot H100`: how chips are rented stands before their number, and parts nothing."""
    return (tags[1], tags[0], *tags[2:])


def _chip_hours(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`what do 1 million H100 hours cost`: as much as so many of them for one hour."""
    units = (at for at, tag in enumerate(tags) if tag.kind is T.UNIT and _is_of_hours(tag))
    at = next(units, 0)
    number, chip = (*tags[max(0, at - 2) : at], None, None)[:2]
    if number is None or chip is None or number.kind is not T.NUM:
        return None
    hour = replace(tags[at], kind=T.DAYS, value=HOUR)
    return (*tags[: at - 2], number, chip, hour, *tags[at + 1 :])


def _gpu_hours(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`what do 1 million GPU hours on H100 cost`: as much as so many of them for one hour."""
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.TOPIC)
    chip = first(tags[at:], T.CHIP)
    if tags[at].value != "gpu-hour" or tags[at - 1].kind is not T.NUM or chip is None:
        return None
    hour = replace(tags[at], kind=T.DAYS, value=HOUR)
    rest = [tag for tag in tags[at + 1 :] if tag is not chip]
    return (*tags[:at], chip, hour, *rest)


def _is_of_hours(tag: Tag) -> bool:
    return value_of(tag) <= HOUR * 1.01 and tag.end - tag.start in _PLURALS


_A = "[<for><per><slash>]"
QUOTES: tuple[Rule, ...] = (
    rule("<num>~<unit>~<for>~<gpu>?~<chip>", _quoted),
    rule(f"[<num><money>]~{_A}~<chip>~[<slash><per>]?~<unit>(?!.*<chip>)", _for_an_hour),
    rule("<num>~<basis>~<chip>", _rented_so),
    rule("<cost>.*<num>~<chip>~<unit>", _chip_hours),
    rule("<num>~<chip>~<unit>.*<cost>", _chip_hours),
    rule("<cost>[^<topic>]*<num>~<topic>.*<chip>", _gpu_hours),
    rule("<num>~<topic>.*(?:<cost>.*<chip>|<chip>.*<cost>)", _gpu_hours),
)
