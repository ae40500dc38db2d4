"""Chips that come where others go: `got rid of 500 H100 and got 300 B300 instead`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.for_product import ADDS
from bot.conversation.changing.offer.losing import Loss
from bot.conversation.saying import Said
from bot.questions.rules.counted import chip_count, settled
from bot.questions.tags import T
from bot.regex import regex
from storage.records import ChipCount, Status

_COMES: Final = regex(
    r"\b(?:gain\w*|brings?|brought|bringing|tak(?:e|es|ing) on|took on|receiv\w*|instead|"
    r"in (?:their|its) (?:place|stead)|(?:but|now|then) (?:have|had|run|own))\b",
    re.IGNORECASE,
)
_ASKED: Final = (T.VS, T.COMPARE, T.THAN, T.HOWMANY)
_BOUGHT: Final = regex(r"\b(?:bought|ordered|purchased)\b", re.IGNORECASE)


def gained(told: Said, gone: Sequence[Loss]) -> tuple[ChipCount, ...]:
    """The chips of a message that come, beside what goes; none that ours is held against."""
    if not (ADDS.search(told.text) or _COMES.search(told.text)):
        return ()
    d, found = told.draft, []
    for stack in d.stacks:
        at = d.tags[stack.place]
        goes = any(loss.start < at.end and at.start < loss.end for loss in gone)
        led = {tag.kind for tag in d.tags[: stack.place] if tag.start > max(_ends(gone, at.start))}
        if not goes and settled(stack) and led.isdisjoint(_ASKED):
            found.append(chip_count(stack))
    return as_supposed(found, told)


def _ends(gone: Sequence[Loss], before: int) -> tuple[int, ...]:
    return (-1, *(loss.end for loss in gone if loss.end <= before))


def as_supposed(chips: Iterable[ChipCount], told: Said) -> tuple[ChipCount, ...]:
    """Chips that `if we bought` them are there, unless a day is said."""
    if not (told.draft.has(T.IF) and _BOUGHT.search(told.text)):
        return tuple(chips)
    return tuple(_running(each) for each in chips)


def _running(each: ChipCount) -> ChipCount:
    is_there = each.status is Status.CONTRACTED and each.available is None
    return replace(each, status=Status.OPERATIONAL) if is_there else each
