"""Numbers with a unit that is no chip: hours of chips, power, and anything else that holds chips.

Chip-hours of a period are so many chips that never stop. Nothing else that is measured comes to a
number of chips, so that it can't be taken for one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, Rules, first, merged, reduced, rule
from bot.questions.tags import Hardware, Number, T, Tag
from bot.questions.types import PriceBasis
from bot.questions.words.measure_words import POWER
from storage.records import Amount

HOURS: Final = "hours"
"""Hours of chips of which no period is told."""
OTHER: Final = "other"
_HOUR: Final = 1 / 24
_CALENDAR: Final = {30.0: 365 / 12, 90.0: 365 / 4}
"""Days of a month and of a quarter of a year: twelve, and four, make a year."""
_CONTRACTS: Final = {PriceBasis.CONTRACT_1Y: 365.0, PriceBasis.CONTRACT_3Y: 3 * 365.0}
WHOLE_FROM: Final = 20.0
"""From here on chips are rounded to whole ones: at most 2.5 % off."""


def _in_period(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`500,000 H100-hours per quarter`: hours ÷ hours of the period, as chips that never stop."""
    number, chip = tags[0], first(tags, T.CHIP, T.FAMILY)
    at = next(place for place, tag in enumerate(tags) if tag.kind in (T.UNIT, T.TOPIC, T.UNKNOWN))
    unit, period = _unit(tags[at], tags[at - 1]), _period(tags[at + 1 :])
    if not isinstance(number.value, Number) or unit is None or period is None or unit >= period:
        return None
    busy = _kept_busy(number.value, unit / period)
    owners = [tag for tag in tags[at + 1 :] if tag.kind in (T.SCOPE, T.EACH)]
    what = replace(chip or Tag(T.GPU, None, number.end, number.end), end=tags[-1].end)
    end = tags[-1].end
    return (replace(number, value=busy), what, *(replace(t, start=end, end=end) for t in owners))


def _asked_in_period(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`how many GPUs is 20,000 hours over 3 months`: they are hours of the chips asked for."""
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.NUM)
    hours = tags[at + 1].value
    built = _in_period(tags[at:]) if isinstance(hours, float) and hours <= _HOUR * 1.01 else None
    return None if built is None else (*tags[:at], *built)


def _period_first(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`an annual allocation of 500k H100 hours`: the period is told before."""
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.UNIT)
    number = next(place for place, tag in enumerate(tags) if tag.kind is T.NUM)
    period = replace(tags[at], start=tags[-1].end, end=tags[-1].end)
    built = _in_period((*tags[number:], period))
    return None if built is None else (*tags[at + 1 : number], *built)


def _unit(tag: Tag, before: Tag) -> float | None:
    """The days of `hours`, of `GPU-hours`, and of the letter in `2M H100h`."""
    if tag.kind is T.UNIT and isinstance(tag.value, float):
        return tag.value
    is_glued = tag.kind is T.UNKNOWN and tag.start == before.end and tag.end == tag.start + 1
    return _HOUR if tag.value == "gpu-hour" or is_glued else None


def _period(tags: Sequence[Tag]) -> float | None:
    number, unit = first(tags, T.NUM), first(tags, T.UNIT, T.BASIS, T.PCT)
    if unit is None:
        return None
    if unit.kind is T.PCT:  # `500,000 GPU-hours a quarter on H100`
        return _CALENDAR[90.0] if unit.value == 1 / 4 else None
    if isinstance(unit.value, PriceBasis):
        return _CONTRACTS.get(unit.value)
    days = unit.value if isinstance(unit.value, float) else 0.0
    count = number.value.amount.value if number and isinstance(number.value, Number) else 1.0
    return count * _CALENDAR.get(days, days)


def _kept_busy(hours: Number, factor: float) -> Number:
    def chips(value: float | None) -> float | None:
        if value is None:
            return None
        return float(round(value * factor, 0 if value * factor >= WHOLE_FROM else 2))

    amount = hours.amount
    value = Amount(chips(amount.value) or 0.0, chips(amount.low), chips(amount.high))
    return Number(value, negative=hours.negative, busy=True)


def _no_period(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`500,000 H100-hours` of nobody knows what time; the chip stays, without a number."""
    chip = first(tags, T.CHIP, T.FAMILY)
    unit = _unit(tags[-1], tags[-2])
    dash = first(tags, T.DASH)
    is_asked = bool(chip and dash and dash.start > chip.end)  # `on 16 H100 - hours?`
    if chip is None or unit is None or unit > _HOUR * 1.01 or is_asked:
        return None
    return (Tag(T.MEASURE, HOURS, tags[0].start, tags[-1].end), replace(chip, start=tags[-1].end))


def _at_least(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`min 16 max 256`: before a number, `min` is no minute."""
    days = tags[0].value
    is_minute = isinstance(days, float) and days < _HOUR
    return (replace(tags[0], kind=T.GUARANTEE, value=None), *tags[1:]) if is_minute else None


def _powered(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`5 MW of H100s`, `10 petaflops`."""
    return _measured(tags) if tags[1].value == POWER else None


def _held(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`5 crates of H100`: who knows how many each holds; one of a kind is no amount."""
    number = tags[0].value
    is_one = isinstance(number, Number) and number.amount.value == 1
    return None if is_one else _measured(tags)


def _measured(tags: Sequence[Tag]) -> Sequence[Tag]:
    kept = [tag for tag in tags if tag.kind in (T.OF, T.CHIP, T.FAMILY)]
    words = [tag for tag in tags if tag not in kept]
    return (Tag(T.MEASURE, OTHER, words[0].start, words[-1].end), *kept)


_CHIP: Final = "[<chip><family>]~<gpu>?"
_OWNER: Final = "[<scope><each>]?"
_PER: Final = "[<per><slash><for><in><each><of><at>]{0,2}"
_ON: Final = "[<at><in><of><with>]~<our>?~<chip>"
"""`300k GPU hours a month on our H100`."""

MEASURED: tuple[Rule, ...] = (
    rule(
        f"<num>~<x>?~{_CHIP}~<dash>?~[<unit><topic><unknown>]~<budget>?~{_OWNER}~{_PER}~"
        "(?:<num>?~<unit>|<basis>)",
        _in_period,
    ),
    rule(
        f"<num>~[<unit><topic>]~[<of><in><at>]?~{_CHIP}~<budget>?~{_OWNER}~{_PER}~(?:<num>?~<unit>|<basis>)",
        _in_period,
    ),
    rule(
        f"<num>~<topic>~<budget>?~{_OWNER}~{_PER}~(?:<num>?~<unit>|<basis>|<pct>)(?:~{_ON})?",
        _in_period,
    ),
    rule(
        "<howmany>~[<gpu><chip>]~[<is><do><does><meaning><word>]{0,3}~<num>~<unit>~"
        f"{_PER}~(?:<num>?~<unit>|<basis>)",
        _asked_in_period,
    ),
    rule(
        "<per>?~(?<!<num>)<unit>~[<budget><of><us><have><gets><word><comma><colon>]{0,4}~"
        f"<num>~(?:<x>?~{_CHIP}~<dash>?~[<unit><topic><unknown>]|<topic>~{_ON})",
        _period_first,
    ),
    rule("(?<!<num>)<unit>~[<of><colon><is>]?~<num>", _at_least),
    rule("<num>~[<word><unknown>]", _powered),
    rule("<num>~<topic>~<of>~[<chip><family>]", _measured),
    rule("<num>~[<word><unknown>]{1,2}~<of>~[<chip><family>]", _held),
)
"""Before any other rule, since a number before a chip is a count of it to all of them."""
OF_NO_PERIOD: tuple[Rule, ...] = (
    rule(f"<num>~<x>?~{_CHIP}~<dash>?~[<unit><topic><unknown>]", _no_period),
)
"""What hours mean where their price is not asked for: that needs no period."""


# Chips counted in H100-equivalents: `800 H100e, 20 people`, `300 H100e per researcher`.

_HEADS: Final = "(?:<num>~[<people><staff>]|<team>~<of>~<num>)"
_ABOUT_A_FIGURE: Final = frozenset((T.SOURCE, T.DEFINE, T.MEANING, T.WHO, T.LABS, T.RANK))
"""Beside these, so many of each are a figure that is asked about, and nobody's offer."""


def _counted(tags: Sequence[Tag]) -> Tag | None:
    """As many H100s, which one of is one H100-equivalent."""
    number = tags[0].value
    if tags[-1].value != "h100e" or not isinstance(number, Number):
        return None
    return merged(T.HARDWARE, Hardware(("chip/h100",), number), tags)


_OF_ALL: Final = Rules((
    rule(f"<num>~<topic>(?=~[<comma><for><shared><by><with><and>]{{1,3}}~{_HEADS})", _counted),
))  # fmt: skip
_OF_EACH: Final = Rules((
    rule("(?<![<than><more><upto><beat>])<num>~<topic>(?=~<of>?~[<each><scope>])", _counted),
))  # fmt: skip


def with_h100e(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with a number of H100-equivalents as hardware, where people share or have it."""
    if first(tags, T.TOPIC) is None:
        return tags
    tags = reduced(tags, _OF_ALL)
    is_offer = _ABOUT_A_FIGURE.isdisjoint(tag.kind for tag in tags)
    return reduced(tags, _OF_EACH) if is_offer else tags
