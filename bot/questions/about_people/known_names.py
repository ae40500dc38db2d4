"""The words of a known person's name: no day, chip or lab, whatever else they mean.

`Jun`, `April` and `May` are months, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.tags import T, Tag


def as_names(tags: Sequence[Tag], text: str, names: Sequence[str]) -> tuple[Tag, ...]:
    """The tags of a text in which these names mean the people who bear them."""
    low = text.lower()
    spans = [(at, at + len(name)) for name in names if (at := low.find(name.lower())) >= 0]
    return tuple(_plain(tag, text) if _is_within(tag, spans) else tag for tag in tags)


def _is_within(tag: Tag, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= tag.start and tag.end <= end for start, end in spans)


def _plain(tag: Tag, text: str) -> Tag:
    return replace(tag, kind=T.UNKNOWN, value=text[tag.start : tag.end])
