"""Chips that come in at a time are no people who join: `what if 512 GB200 come in March`."""

from __future__ import annotations

from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex

_COMES: Final = regex(r"(?:come|comes|coming|came) in$")
_COUNTED: Final = (T.CHIP, T.FAMILY, T.GPU, T.RACK, T.NODE, T.POD)
_BETWEEN: Final = (T.WORD, T.CAN, T.IS, T.MORE, T.TALK)
_WHEN: Final = (T.WHEN, T.DAYS, T.NUM)


def with_chips_coming(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case, with chips that come in at a time as on their way."""
    return tuple(_as_opening(tags, place, low) for place in range(len(tags)))


def _as_opening(tags: tuple[Tag, ...], place: int, low: str) -> Tag:
    tag = tags[place]
    if tag.kind is not T.HIRE or not _COMES.search(low[tag.start : tag.end]):
        return tag
    after = tags[place + 1].kind if place + 1 < len(tags) else None
    before = next((each.kind for each in reversed(tags[:place]) if each.kind not in _BETWEEN), None)
    is_of_chips = before in _COUNTED and after in _WHEN
    return Tag(T.OPENS, None, tag.start, tag.end) if is_of_chips else tag
