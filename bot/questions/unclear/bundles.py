"""So many trays, blades or NVLink domains: how many chips these are is asked, and not guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.questions.tags import Number, T, Tag
from bot.questions.unclear.doubt import Doubt, Option, shown
from bot.questions.words.state_words import BUNDLE
from bot.regex import regex
from storage.records import Amount

_DOMAIN: Final = regex(r"\bnvl[- ]?(\d+)\b", re.IGNORECASE, needs="nvl")
_KNOWN: Final = 72
"""Racks of so many chips are read by their name."""
_HOLDERS: Final = frozenset((T.NODE, T.RACK, T.POD, T.UNKNOWN))
_AROUND: Final = 3


def bundles(tags: Sequence[Tag], text: str) -> Iterator[Doubt]:
    """Where a number is before a name that holds several chips, and not how many."""
    for place, tag in enumerate(tags):
        if tag.kind is not T.CHIP or not isinstance(tag.value, str):
            continue
        number = _number_before(tags, place)
        if number is None:
            continue
        end = _end(tags, place, text)
        domain = _DOMAIN.search(text[tag.start : tags[end].end])
        if domain and int(domain[1]) != _KNOWN:
            yield _doubt(number, tags[place : end + 1], text, int(domain[1]))
        elif _is_bare_bundle(tags, tags.index(number), end):
            yield _doubt(number, tags[place : end + 1], text, None)


def _number_before(tags: Sequence[Tag], place: int) -> Tag | None:
    """The number that counts: `64 GB200 NVL4`, `64 trays of GB200`."""
    for tag in reversed(tags[max(0, place - _AROUND) : place]):
        if tag.kind is T.NUM:
            return tag
        if tag.kind not in (T.X, T.OF, T.NODE):
            return None
    return None


def _end(tags: Sequence[Tag], place: int, text: str) -> int:
    """The last tag of what the chip comes in."""
    end = place
    while end + 1 < len(tags) and tags[end + 1].kind in _HOLDERS:
        tag = tags[end + 1]
        if tag.kind is T.UNKNOWN and not _DOMAIN.fullmatch(text[tag.start : tag.end]):
            break
        end += 1
    return end


def _is_bare_bundle(tags: Sequence[Tag], start: int, end: int) -> bool:
    """Whether trays are counted, and it is not said how many chips are in each."""
    held = any(tag.kind is T.NODE and tag.value == BUNDLE for tag in tags[start : end + 1])
    after = tags[end + 1 : end + 1 + _AROUND]
    told = (tag.kind in (T.EACH, T.GPU, T.PER) for tag in after)
    return held and not any(told)


def _doubt(number: Tag, held: Sequence[Tag], text: str, size: int | None) -> Doubt:
    chip, start = held[0], number.start
    end = held[-1].end
    count = number.value.amount.value if isinstance(number.value, Number) else 0.0
    name = _DOMAIN.sub("", text[chip.start : chip.end]).strip()
    sizes = ((size,) if size else ()) + (1,)
    options = tuple(
        Option(
            f"{count * each:,.0f} {name}",
            (
                Tag(T.NUM, Number(Amount(count * each)), start, start),
                Tag(T.CHIP, chip.value, start, end),
            ),
        )
        for each in sizes
    )
    word = shown(text[start:end])
    return Doubt(
        start, end, f"How many {name} are “{word}” in all? Say the number of chips.", options
    )
