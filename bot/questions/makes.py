"""Kinds and makers of chips beside the chips themselves: `Blackwell B200`, `TPU offer: 512 v5e`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.questions.patterns import first, names_in
from bot.questions.tags import T, Tag

_MAKER: Final = "nvidia"
_CALLED: Final = (T.SITE, T.OFFER, T.GPU)
_HELD_AGAINST: Final = frozenset((T.VS, T.COMPARE, T.AND, T.OR, T.IS, T.AT, T.OF, T.THAN, T.NUM))
"""Behind these a kind is one of its own, and a maker a lab."""

_OTHERS: Final = frozenset((T.VS, T.COMPARE, T.AND, T.OR, T.THAN, T.MORE))
"""Behind these so many of a kind are others: `H100 vs 1024 Hopper GPUs`."""


def without_families(tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """The tags without a kind right before one of its chips, or before or behind so many."""
    tags = _counted_as_kind(tags)
    is_priced = any(tag.kind is T.COST for tag in tags)
    pairs = [] if is_priced else pairwise(tags)
    counted = [two for one, two in pairs if (one.kind, two.kind) == (T.NUM, T.CHIP)]
    told: list[Tag] = []
    for tag, following in pairwise([*tags, None]):
        if tag is None or (following and _is_member(following, tag)):
            continue
        later = [chip for chip in counted if chip.start > tag.start]
        is_own = told and told[-1].kind in _HELD_AGAINST
        is_head = any(_is_member(chip, tag) for chip in later) or _names_maker(tag, following)
        if is_own or not later or not is_head:
            told.append(tag)
    return tuple(told)


def _counted_as_kind(tags: Sequence[Tag]) -> list[Tag]:
    """`H100 cluster: 1024 Hopper GPUs`: chips of the kind are those that were named before."""
    chip = first(tags, T.CHIP)
    if chip is None or first(tags, T.FAMILY) is None or len(names_in(tags, T.CHIP)) > 1:
        return list(tags)
    told: list[Tag] = []
    for tag in tags:
        is_it = chip.start < tag.start and _is_member(chip, tag)
        is_counted = bool(told) and told[-1].kind is T.NUM
        is_counted = is_counted and not any(each.kind in _OTHERS for each in told[-2:-1])
        told.append(Tag(T.GPU, None, tag.start, tag.end) if is_it and is_counted else tag)
    return told


def _is_member(chip: Tag, family: Tag) -> bool:
    members = family.value if isinstance(family.value, tuple) else ()
    return family.kind is T.FAMILY and chip.kind is T.CHIP and chip.value in members


def _names_maker(tag: Tag, following: Tag | None) -> bool:
    """`our Nvidia cluster, 512 H100`, which is not held against Nvidia."""
    is_called = following is not None and following.kind in _CALLED
    return tag.kind is T.LAB and tag.value == _MAKER and is_called
