"""Our saved chips as others: `if we swapped our H100s for B200s`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.clean import clean
from bot.questions.patterns import first
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.gather import Draft
from bot.questions.rules.ours import promises_of_ours
from bot.questions.rules.swaps import swap_in
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.doubts import RACKS
from bot.questions.writing.amounts import typed_chip
from bot.questions.writing.as_json import chip_name
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_FRACTION: Final = r"half|(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?"
_UNEVEN: Final = regex(
    rf"\b(?:top|best|first|senior|other|remaining) \d+\b.*\b(?:{_FRACTION}|\d+ ?%)"
    r"|\b(?:top|best|senior(?:most)?) \d+\b.*\b(?:gets?|have|has|had|got)\b.*\d"
    rf"|(?:\b(?:{_FRACTION})|\d+ ?%).*\b(?:other|remaining|rest of the) \d+\b",
    re.IGNORECASE,
)
_NO_SPLIT: Final = (
    "I count equal shares, not an uneven split of the team. Ask of each part by itself: its chips"
    " and its people."
)
_TOO_MANY: Final = "Your saved offer has fewer chips than that. Say how many of them are others."
_PRICED: Final = (T.COST, T.BASIS, T.HOWMANY)
"""Beside these, other chips are priced or counted, and take nobody's place."""
_ELSE: Final = (T.PRODUCT, T.RESEARCH)
"""Beside these, chips are somebody's, and a part is that of a purpose."""


def swapped(text: str, hearing: Hearing) -> Reading | None:
    """Our saved offer with its chips as others; None of other texts.

    What splits the team unevenly is asked for apart: a share is an average.
    """
    saved = hearing.saved
    if saved is None or not saved.chips:
        return None
    if saved.researchers and _UNEVEN.search(text):
        return Unreadable(_NO_SPLIT, _halves(saved, hearing), is_plain=True)
    told = said(opened(text), hearing).draft
    keeps = any(tag.kind is T.SAVE and tag.value != "change" for tag in told.tags)
    if keeps or told.has(*_ELSE, *_PRICED):
        return None  # but `if we swapped them, what changes`
    if others := _as_others(text, saved, hearing):
        return _changed(told, saved, others, hearing.asked(text))
    if others == ():
        return Unreadable(_TOO_MANY, SUGGESTIONS[:1], is_plain=True)
    return None


def _changed(
    told: Draft, saved: Offer, chips: tuple[ChipCount, ...], alone: Question | None
) -> Understood:
    """What is asked of our offer with these chips; who is hired beside shares them."""
    asked = Question(Kind.OFFER, offer=replace(saved, chips=chips), uses_saved=True, labs=told.labs)
    if alone and alone.kind is Kind.REACH:  # `what could we train with B200s instead`
        return Understood(replace(alone, offer=asked.offer, uses_saved=True, chips=()))
    if told.more is None:
        return Understood(asked)
    return Understood(replace(asked, kind=Kind.DILUTION, people=told.more))


def _halves(saved: Offer, hearing: Hearing) -> tuple[str, ...]:
    chips, people = saved.chips[0], saved.researchers or Amount(2.0)
    name = hearing.reader.words.directory.name(chips.chip)
    half = f"{chips.count.value // 2:.0f} {name}"
    some = max(1.0, people.value // 4)
    return (f"{half} {some:.0f} researchers", f"{half} {people.value - some:.0f} researchers")


def _as_others(text: str, saved: Offer, hearing: Hearing) -> tuple[ChipCount, ...] | None:
    """The chips once some are others; none at all where more are named than there are."""
    swap = swap_in(hearing.tags(text), clean(text))
    ours = [each for each in saved.chips if swap and _is_meant(each, swap.old)]
    if swap is None or len(ours) != 1 or ours[0].chip == swap.new:
        return None
    held = ours[0].count.value
    count = swap.count or round(held * (1.0 if swap.part is None else swap.part))
    if not 0 < count <= held:
        return ()
    rest = (replace(ours[0], count=Amount(held - count)),) if count < held else ()
    come = replace(ours[0], chip=swap.new, count=Amount(float(swap.come or count)))
    others = tuple(each for each in saved.chips if each is not ours[0])
    return (*rest, come, *others)


def _is_meant(each: ChipCount, old: str | None) -> bool:
    """Whether chips are those that are swapped: the kind that was named, else what runs."""
    return each.chip == old if old else each.status is Status.OPERATIONAL


_KINDS: Final = ("GB200", "GB300")
Changes = Callable[[Reading, str, Hearing], Reading]
"""What a reading of a text comes to where it changes our offer."""


_OURS_ARE: Final = regex(
    r"\b(?:ours|our (?:\w+ ){0,2}?(?:chips|gpus|cards|cluster|[a-z]{1,3}\d{2,4}s?)|"
    r"we (?:have|run|use)|they|these|it)(?:['’]re|['’]s)? "
    r"(?:(?:are|were|is|was|all|actually|really|just|only|in fact|the) )*$",
    re.IGNORECASE,
)
"""What ours is said to be of a family, without a number: `what if ours are H100 PCIe`."""


def of_either_kind(
    reading: Reading, text: str, hearing: Hearing, changes: Changes
) -> Unclear | None:
    """Our offer with either kind of rack or chip, to be picked; None where none changes it."""
    text = clean(text)
    tags = hearing.tagged(text)
    rack, family = first(tags, T.RACK), first(tags, T.FAMILY)
    if rack and isinstance(reading, Unclear) and RACKS in reading.problem:
        named = {kind: f"{text[: rack.start]}{kind} {text[rack.start :]}" for kind in _KINDS}
        return _of_each(RACKS, named, hearing, changes)
    if family is None or not isinstance(family.value, tuple) or first(tags, T.NUM):
        return None
    if not _OURS_ARE.search(text[: family.start]):
        return None
    typed = {each: typed_chip(each, hearing.reader.words.directory) for each in family.value}
    rest = text[: family.start], text[family.end :]
    named = {chip_name(each, hearing.reader.words.directory): rest[0] + typed[each] + rest[1]
             for each in family.value}  # fmt: skip
    which = f"Which chip do you mean by “{text[family.start : family.end]}”?"
    return _of_each(which, named, hearing, changes)


def _of_each(
    problem: str, named: dict[str, str], hearing: Hearing, changes: Changes
) -> Unclear | None:
    """A choice for each text that changes our offer, or that leaves it as it is."""
    chips = hearing.saved.chips if hearing.saved else ()
    held = {hearing.reader.words.directory.name(each.chip) for each in chips}
    ways: list[Choice] = []
    for kind, text in named.items():
        ours = changes(hearing.read(text), text, hearing)
        asked = ours.question if isinstance(ours, Understood) else None
        if kind in held:
            asked = Question(Kind.OFFER, uses_saved=True)
        if asked is None or not asked.uses_saved:
            return None
        ways.append(choice_of(kind, asked, hearing))
    return Unclear(None, problem, tuple(ways), is_plain=True)


def share_of_other_chips(reading: Reading, text: str, hearing: Hearing) -> Understood | None:
    """The share as an offer of its own, where our saved one has no such chips.

    A number of each has no kind: 64 H200 would be told as 64 of the chips that are saved.
    """
    if not isinstance(reading, Understood) or not promises_of_ours(reading.question):
        return None
    told, saved = said(opened(text), hearing), hearing.saved
    share = told.offer if told.is_share else None
    held = {each.chip for each in saved.chips} if saved else set()
    if share is None or not (share.chips and held) or held & {x.chip for x in share.chips}:
        return None
    asked, terms = reading.question, reading.question.offer or share
    kept = terms.guaranteed_per_researcher if told.draft.has_raw(T.GUARANTEE) else None
    offer = replace(terms, chips=share.chips, guaranteed_per_researcher=kept, each=True)
    name = hearing.reader.words.directory.name(share.chips[0].chip)
    left = f"ours as saved, which has no {name}, left out"
    question = replace(asked, offer=offer, uses_saved=False)
    return Understood(question, (*reading.assumed, left))
