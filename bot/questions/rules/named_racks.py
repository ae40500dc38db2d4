"""Racks that name what chips come in, and count none: `swap everything for GB200 NVL72`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex

_COUNTED: Final = regex(r"\b(?:an?|one|another|single|each|per)\s+$", re.IGNORECASE)
"""`a GB200 NVL72` is one rack."""


def without_named_racks(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """The tags without racks that no number counts, which only say how the chips are built."""
    return [tag for place, tag in enumerate(tags) if not _only_names(tags, place, text)]


def _only_names(tags: Sequence[Tag], place: int, text: str) -> bool:
    if tags[place].kind is not T.RACK or place == 0 or tags[place - 1].kind is not T.CHIP:
        return False
    is_counted = place > 1 and tags[place - 2].kind in (T.NUM, T.X, T.MORE)
    return not (is_counted or _COUNTED.search(text[: tags[place - 1].start]))
