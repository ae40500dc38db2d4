"""A cluster or pod by its chip, and the chips in it: `an H100 cluster with 1024 GPUs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.counting import chips_in, numbers_in, times
from bot.questions.tags import Hardware, T, Tag


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
