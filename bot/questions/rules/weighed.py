"""Chips weighed in other chips: `is a B200 three times an H100`, `how many H100 is a B200 worth`.

A chip without a number is one of it. A part of a chip can't be counted, so `2.5 H100` against one
B200 are five against two.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from bot.questions.patterns import Rules, coded, compiled, first, reduced, rule
from bot.questions.tags import Hardware, Number, T, Tag
from storage.records import Amount

_ONE = "(?<![<num><x><gpu><howmany><more><slash>])<chip>"
_JOIN = "[<is><does><do><can><have><to>]*"
_HELD = "[<is><match><vs><beat><than><budget><convert>]"
_BETWEEN = "[<is><does><do><can><have><per><to><in><match><budget><beat><convert><for><opens>]+"
_AS = "[<vs><beat><than><more><match><to><of><word>]{0,4}"
_H100 = "chip/h100"
_FINEST = 100
"""A ratio is taken in hundredths: `2.27 H100` is 227 against a hundred."""


def _so_many(chip: Tag, count: float, at: Tag) -> Tag:
    return Tag(T.HARDWARE, Hardware((str(chip.value),), Number(Amount(count))), at.start, at.end)


def _against(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """One chip, or a few, against as many others as the ratio says."""
    chips = [tag for tag in tags if tag.kind is T.CHIP]
    one, other = chips[0], chips[-1]
    lead = first(tags[: tags.index(one)], T.NUM)
    ratio = _ratio(tags[tags.index(one) + 1 :])
    if one.value == other.value or ratio is None or not (lead is None or _is_one(lead)):
        return None
    exact = Fraction(str(ratio)).limit_denominator(_FINEST)
    divider = Tag(T.VS, None, one.end, one.end)
    ours = _so_many(one, float(exact.denominator), one)
    return (ours, divider, _so_many(other, float(exact.numerator), other))


def _ratio(tags: Sequence[Tag]) -> float | None:
    """How many of the second chip: a number, `twice`, `half`; None where it is not plain."""
    told = first(tags, T.NUM, T.FACTOR, T.PCT)
    value = told.value if told else None
    if isinstance(value, Number):
        amount = value.amount
        is_plain = amount.low is None and not value.dotted and not value.negative
        value = amount.value if is_plain else None
    return value if isinstance(value, float) and value >= 1 / _FINEST else None


def _is_one(tag: Tag) -> bool:
    return isinstance(tag.value, Number) and tag.value.amount.value == 1


def _parts_only(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`one B200 is 2.5 H100`: whole numbers on both sides are read as they are."""
    ratio = _ratio(tags[2:])
    return None if ratio is None or ratio.is_integer() else _against(tags)


def _one_each(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`how many H100 is a B200 worth`: one of the chip, in the other."""
    counted, one = (tag for tag in tags if tag.kind is T.CHIP)
    return None if counted.value == one.value else (tags[0], counted, _so_many(one, 1.0, one))


def _one_in(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`a B200 in H100s`."""
    one, counted = (tag for tag in tags if tag.kind is T.CHIP)
    into = Tag(T.IN, None, counted.start, counted.start)
    return None if counted.value == one.value else (_so_many(one, 1.0, one), into, counted)


def _one_in_h100(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`what does a TPU v5p count for`: in what chips are counted in."""
    at = tags[-1].end
    return _one_in((*tags, Tag(T.CHIP, _H100, at, at)))


def _in_h100(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`how many H100-equivalents is a B200`, `a B200 in H100e`: the unit is that chip."""
    if not any(tag.kind is T.TOPIC and tag.value == "h100e" for tag in tags):
        return None
    return tuple(
        Tag(T.CHIP, _H100, tag.start, tag.end) if tag.kind is T.TOPIC else tag for tag in tags
    )


def _asks_worth(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`how much is a B200 worth in H100s` asks for no price."""
    return (Tag(T.MEANING, None, tags[0].start, tags[0].end), *tags[1:])


_WORTH = (rule("<cost> <num>? <x>? <chip> <budget>? <to>? <in> <chip>", _asks_worth),)
_UNITS = (
    rule(f"<howmany> <topic> {_BETWEEN} <num>? <chip>(?! [<node><rack><pod>])", _in_h100),
    rule(f"{_ONE} {_BETWEEN} <topic>", _in_h100),
)
_RULES = (
    rule(f"<num> <chip> {_JOIN} {_HELD} [<to><of>]* <num> <x>? {_AS} <chip>", _parts_only),
    rule(f"{_ONE} {_JOIN} {_HELD} [<to><of>]* <num> <x>? {_AS} <chip>", _against),
    rule(f"(?<=[<is><does><can>]){_ONE} {_JOIN} <num> <x>? {_AS} <chip>", _against),
    rule(f"{_ONE} {_JOIN} <num>~<x> {_AS} <chip>", _against),
    rule(f"{_ONE} {_JOIN} [<factor><pct>] {_AS} <chip>", _against),
    rule(
        f"<howmany> <gpu>? <chip> {_BETWEEN} <chip>(?! [<node><rack><pod>])",
        _one_each,
    ),
    rule(
        f"{_ONE} [<is><does><do><can><budget><opens><convert><qty><for>]* <to>? <in> <chip>",
        _one_in,
    ),
    rule(f"{_ONE} (?:<qty> [<for><word>]?|[<convert><match>] <to>?)(?=<stop>*$)", _one_in_h100),
    rule(f"<convert> {_ONE} [<to><in>] <chip>", lambda tags: _one_in(tags[1:])),
)
_NOT_AMOUNTS = frozenset((T.COST, T.LAB, T.BASIS, T.MONEY, T.DOLLAR))
"""Where these are named, chips are priced, bought, or somebody has them."""

_IN_CHIPS = "<hardware> [<vs><do><is><have><budget><opens><convert><to>]* [<in><to>] <chip>"
_ALIKE = (
    f"<hardware> {_JOIN} [<is><match><beat><budget><convert><sum><opens>] "
    "[<is><to><of><with><beat><match><vs>]* <hardware>"
)
_ASKED_ALIKE = "^[<is><does><do><can>]~<hardware>~<hardware>"


_FIRST = Rules((*_UNITS, *_WORTH))
_REST = Rules(_RULES)


def weighed(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with chips that are held against each other by a ratio as two amounts."""
    tags = reduced(tags, _FIRST)
    named = {tag.kind for tag in tags}
    return reduced(tags, _REST) if named.isdisjoint(_NOT_AMOUNTS) else tags


def in_chips(tags: Sequence[Tag]) -> bool:
    """Whether an amount is asked for in another chip: `512 B200 in H100`."""
    return bool(compiled(_IN_CHIPS).search(coded(tags)))


def alike_at(tags: Sequence[Tag]) -> int | None:
    """The place of the amount that the one before it is held against; None where none is.

    Only what says so between the two counts: `512 B200 and 1000 H100` is a sum.
    """
    codes = coded(tags)
    found = compiled(_ALIKE).search(codes) or compiled(_ASKED_ALIKE).search(codes)
    return found.end() - 1 if found else None
