"""What is counted in a stretch of tags, and how often; of a cluster, the chips in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.measures import WHOLE_FROM
from bot.questions.tags import Hardware, Number, T, Tag
from storage.records import Amount


def times(number: Number, factor: float) -> Number:
    """The number times a factor; what was a whole number stays one."""
    return replace(number, amount=number.amount.times(factor))


def in_all(number: Number, heads: float) -> Number:
    """The chips of so many people; those that hours came to are rounded to whole ones."""
    whole = times(number, heads)
    value = whole.amount.value
    if not number.busy or heads == 1 or value < WHOLE_FROM:
        return whole
    return replace(whole, amount=Amount(float(round(value))))


def numbers_in(tags: Sequence[Tag]) -> list[Number]:
    """The numbers in their order."""
    return [tag.value for tag in tags if tag.kind is T.NUM and isinstance(tag.value, Number)]


def chips_in(tags: Sequence[Tag]) -> tuple[str, ...]:
    """The chip that is named, or those of its kind; none where nothing is."""
    tag = first(tags, T.CHIP, T.FAMILY)
    if tag is None:
        return ()
    return (tag.value,) if isinstance(tag.value, str) else tag.value  # type: ignore[return-value]


# A cluster or pod by its chip, and the chips in it: `an H100 cluster with 1024 GPUs`.


def _in_total(tags: Sequence[Tag]) -> Tag:
    """`two v5p pods, 4096 chips in total`: all were counted, whatever holds them."""
    return merged(T.HARDWARE, Hardware(chips_in(tags), numbers_in(tags)[-1]), tags)


def _each_holds(tags: Sequence[Tag]) -> Tag | None:
    """`2 H100 clusters with 1024 GPUs each`; of several it has to be said that each has so many."""
    clusters, held = numbers_in(tags)
    count = clusters.amount.value
    if count != 1 and first(tags, T.EACH) is None:
        return None
    return merged(T.HARDWARE, Hardware(chips_in(tags), times(held, count)), tags)


_CHIP: Final = "[<chip><family>] <gpu>?"
_HOLDS: Final = "[<of><with><have><comma><colon><dash><sum><is><qty><word>]{1,3}"
_BOXES: Final = "[<site><pod><node><rack>]"

CLUSTERS: Final[tuple[Rule, ...]] = (
    rule(f"<num> <x>? {_CHIP} {_BOXES}+ {_HOLDS}~<num> <gpu> <whole>", _in_total),
    rule(f"<num> {_BOXES}+ <of>? {_CHIP} {_HOLDS}~<num> <gpu> <whole>", _in_total),
    rule(f"<num> {_CHIP} <site> {_HOLDS}~<num> <gpu> <each>?", _each_holds),
    rule(f"(?<!<num>){_CHIP} [<site><pod>] {_HOLDS}~<num> <gpu>(?! <each>)", _in_total),
)
