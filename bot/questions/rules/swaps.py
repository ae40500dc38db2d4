"""Chips of ours in place of which others come: `swap half our H100 for B200, one to one`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.patterns import Rules, coded, compiled, first, reduced
from bot.questions.rules.hardware import BOXED
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, T, Tag
from bot.regex import regex

_VERBS: Final = (
    *("swap", "replac", "exchang", "trad", "switch", "upgrad", "mov", "migrat", "convert"),
    "transition",
)
_SELLS: Final = ("sell", "sold")
_OLD: Final = (
    "[<word><unknown><in><all>]{0,2}~"
    "[<num><pct><x><of><all><our><us><they><everyone><chip><gpu><site><word>]{1,6}?"
)
_NEW: Final = "<all>?~<num>?~<x>?~<chip>"
_FOR: Final = "<word>?~[<for><with><by><to><vs>]"
_BUY: Final = "<and>~<us>?~[<do><word><gets>]"
_SWAP: Final = f"^{_OLD}~{_FOR}~{_NEW}"
_WE_SWAP: Final = f"^<for>?~<to>~{_NEW}"
"""`if we moved to H200s`: all that runs."""
_ALL_OLD: Final = "[<all><of><our><us><they><everyone><chip><gpu><site><word>]{1,6}?"
_SALE: Final = f"^{_ALL_OLD}~{_BUY}~<num>~<x>?~<chip>"
"""All of them: where a number is sold, it goes by itself."""
_WERE: Final = f"[<if><assume>]~({_OLD})~<is>~{_NEW}"
_IT_IS: Final = f"[<if><assume>]~[<word><they>]~<is>~({_NEW})"
_AS: Final = (
    f"(<our>~<num>?~[<chip><gpu>]?)~[<is><word><beat><most><do>]{{0,3}}?~(<word>)~({_NEW})~<stop>*$"
)
"""`would our 2048 be better off as GB300`, `our 2048 H100 as GB300`."""
_TAKEN: Final = "(<num>?~<x>?~<chip>)~<gpu>?~[<word><no>]~(?:<all>?~<our>?~<num>?~<chip>)?"
"""`1024 GB200 instead`, `B200s instead of our H100s`."""
_THEN_COUNTED: Final = (
    "(?<!<num>)(?<!<x>)<chip>~<gpu>?~([<no><word>])~(?:<all>?~<our>?~<num>?~<chip>)?"
    "~[<comma><dash><and><word><stop>]{0,3}~(<num>)~(?:<of>~[<they><word>])?~<stop>*$"
)
"""`H200 instead, 1024 of them`: the number that follows is that of the chips that come."""
_IN_PLACE: Final = f"<no>~<all>?~<our>?~<num>?~<chip>~<comma>?~({_NEW})"
_RIGHT: Final = (
    "(<our>~<num>?~[<chip><gpu><word>]*|<they>|^<and>?~<comma>?~<word>+)"
    f"~<is>~<word>*~<all>?~({_NEW})~[<comma><and>]*~<no>~<all>?~<chip>"
)
"""`our 2048 is actually H200, not H100`: what they are, put right."""
SAME_MONEY: Final = regex(
    r"\bsame (?:price|money|cost|budget|spend|dollars?|amount of money)\b"
    r"|\bspen[dt] (?:just |exactly )?(?:the same|as much)\b"
    r"|\b(?:our|that|this) (?:whole |current |entire |same )?(?:budget|spend(?:ing)?|money) "
    r"(?:(?:was|is|were|all) )?(?:went|goes|go|spent|put|buys?|bought|rents?|rented)\b"
    r"|\bdo(?:es)? (?:our|that|this) (?:current )?(?:budget|spend|money) (?:buy|get|rent)\b",
    re.IGNORECASE,
)
"""What other chips are counted by, so that as many as there are take nobody's place."""
_STANDS_FOR: Final = regex(r"instead|rather than|in place of", re.IGNORECASE)
_BOXED: Final = Rules(BOXED)
_BOXES: Final = frozenset((T.NODE, T.RACK, T.POD, T.SHAPE))
_NO_CHIPS: Final = "<num>~[<to><colon><for>]~<num>|<hire>~[<more><all>]*~<num>|<num>~<unit>"


@dataclass(frozen=True, slots=True)
class Swap:
    """Which chips go, all of them where neither `count` nor `part` is set, and which come.

    `old` is the id of the chips that were named, None for whatever runs. `part` is a fraction of
    one. `come` is None where as many come as go.
    """

    old: str | None
    count: float | None
    part: float | None
    new: str
    come: float | None
    is_counted_after: bool = False
    """Whether the number of those that come was told after their name."""

    @property
    def is_told_apart(self) -> bool:
        """Whether a number or a part was told that is not simply that of the chips named."""
        return (self.part, self.count) != (None, None) or self.is_counted_after


def swap_in(tags: Sequence[Tag], text: str) -> Swap | None:
    """The swap that a text tells of; None where it tells none, or has a number besides."""
    if SAME_MONEY.search(text):
        return None
    tags = _without_boxes(_without_named_racks(tags, text))
    if (counted := _counted_first(tags, text)) is not tags:
        swap = _in_place(counted, text)
        return replace(swap, is_counted_after=True) if swap else None
    for place, tag in enumerate(tags):
        word = text[tag.start : tag.end].lower()
        template = _SWAP if word.startswith(_VERBS) else _SALE if word.startswith(_SELLS) else ""
        if template == _SWAP and first(tags[:place], T.IF) and first(tags[:place], T.US):
            template = f"{_SWAP}|{_WE_SWAP}"
        found = compiled(template).search(coded(tags[place + 1 :])) if template else None
        if found:
            return _of(tags[place + 1 :][: found.end()], tags[place + 1 :][found.end() :])
    were = compiled(_WERE).search(coded(tags))
    said = tags[were.start() : were.end()] if were else ()
    is_ours = first(said, T.OUR, T.US, T.NUM, T.PCT) is not None
    if were and is_ours:
        return _of(said, tags[were.end() :])
    return _put_right(tags) or _in_place(tags, text) or _as_others(tags, text)


def _put_right(tags: Sequence[Tag]) -> Swap | None:
    """What we have is told to be other chips than those that are denied: all of it, or so many."""
    found = compiled(_RIGHT).search(coded(tags))
    if found is None or _counts(tags[found.end() :]):
        return None
    ours, new = tags[found.start(1) : found.end(1)], tags[found.start(2) : found.end(2)]
    counted, come = first(ours, T.NUM), first(new, T.NUM)
    return Swap(
        old=str(tags[found.end() - 1].value),
        count=value_of(counted) if counted else None,
        part=None,
        new=str(new[-1].value),
        come=value_of(come) if come else None,
    )


def _as_others(tags: Sequence[Tag], text: str) -> Swap | None:
    """Our chips, of which it is asked how they would do as others: as many of these."""
    found = compiled(_AS).search(coded(tags))
    word = tags[found.start(2)] if found else None
    if found is None or word is None or text[word.start : word.end].lower() != "as":
        return None
    ours, new = tags[found.start(1) : found.end(1)], tags[found.start(3) : found.end(3)]
    old, counted, come = first(ours, T.CHIP), first(ours, T.NUM), first(new, T.NUM)
    return Swap(
        old=str(old.value) if old else None,
        count=value_of(counted) if counted else None,
        part=None,
        new=str(new[-1].value),
        come=value_of(come) if come else None,
    )


def _without_boxes(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`10 racks of GB200` as the 720 GB200 that they are."""
    if _BOXES.isdisjoint(tag.kind for tag in tags):
        return tags
    out: list[Tag] = []
    for tag in reduced(tags, _BOXED):
        if isinstance(tag.value, Hardware) and len(tag.value.chips) == 1:
            number = Tag(T.NUM, tag.value.amount, tag.start, tag.start)
            out += (number, Tag(T.CHIP, tag.value.chips[0], tag.start, tag.end))
        else:
            out.append(tag)
    return out


def _counted_first(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """`H200 instead, 1024 of them` as `1024 H200 instead`, where nothing else follows."""
    found = compiled(_THEN_COUNTED).search(coded(tags))
    if found is None or not _STANDS_FOR.match(text, tags[found.start(1)].start):
        return tags
    number = tags[found.start(2)]
    return (*tags[: found.start()], number, *tags[found.start() : found.start(2)])


def _in_place(tags: Sequence[Tag], text: str) -> Swap | None:
    """`1024 GB200 instead`, `if they were B200s`: what runs as others, all of it."""
    for template in (_IT_IS, _TAKEN, _IN_PLACE):
        found = compiled(template).search(coded(tags))
        if found is None:
            continue
        said = tags[found.start() : found.end()]
        new = tags[found.start(1) : found.end(1)]
        old = [tag for tag in said if tag.kind is T.CHIP and tag not in new]
        stands = template == _IT_IS or any(_STANDS_FOR.match(text, tag.start) for tag in said)
        if stands and not _counts((*tags[: found.start()], *tags[found.end() :])):
            come = first(new, T.NUM)
            was = str(old[0].value) if old else None
            return Swap(was, None, None, str(new[-1].value), value_of(come) if come else None)
    return None


def _of(said: Sequence[Tag], rest: Sequence[Tag]) -> Swap | None:
    """The swap of the tags up to the chips that come, unless the rest tells a number of its own."""
    at = max(place for place, tag in enumerate(said) if tag.kind in _DIVIDERS)
    old, new = said[:at], said[at:]
    counts = [value_of(tag) for tag in old if tag.kind is T.NUM]
    parts = [value_of(tag) for tag in old if tag.kind is T.PCT]
    chips = [tag for tag in old if tag.kind is T.CHIP]
    if len(counts) + len(parts) > 1 or len(chips) > 1 or _counts(rest):
        return None
    come = first(new, T.NUM)
    return Swap(
        old=str(chips[0].value) if chips else None,
        count=counts[0] if counts else None,
        part=parts[0] if parts else None,
        new=str(new[-1].value),
        come=value_of(come) if come else None,
    )


_DIVIDERS: Final = frozenset((T.FOR, T.WITH, T.BY, T.TO, T.VS, T.AND, T.IS))


def _counts(rest: Sequence[Tag]) -> bool:
    """Whether more is counted after a swap; `one to one` counts nothing, who joins no chips."""
    left = compiled(_NO_CHIPS).sub("", coded(rest))
    return bool(compiled("[<num><pct>]").search(left))


_COUNTED: Final = regex(r"\b(?:an?|one|another|single|each|per)\s+$", re.IGNORECASE)
"""`a GB200 NVL72` is one rack."""


def _without_named_racks(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """The tags without racks that no number counts, which only say how the chips are built."""
    return [tag for place, tag in enumerate(tags) if not _only_names(tags, place, text)]


def _only_names(tags: Sequence[Tag], place: int, text: str) -> bool:
    if tags[place].kind is not T.RACK or place == 0 or tags[place - 1].kind is not T.CHIP:
        return False
    is_counted = place > 1 and tags[place - 2].kind in (T.NUM, T.X, T.MORE)
    return not (is_counted or _COUNTED.search(text[: tags[place - 1].start]))
