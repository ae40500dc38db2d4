"""What says that a part of the offer is late: `and if half of it was late`, `half of it slips`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex

THE_OFFER: Final = "it"
"""What a part is of where only `it` was said: the chips, and nobody."""
_IT: Final = regex(r"it|that|this", re.IGNORECASE)
_LATE: Final = regex(
    r"late|later|overdue|slip(?:s|ped|ping)?|postponed|deferred|missing|pending", re.IGNORECASE
)
_PART: Final = (T.NUM, T.PCT)


def late_told(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """The tags with `half of it` as of the chips, and with what is late as what opens later."""
    return [_told(tags, place, text) for place in range(len(tags))]


def _told(tags: Sequence[Tag], place: int, text: str) -> Tag:
    tag = tags[place]
    if _is_it(tags, place, text):
        return Tag(T.THEY, THE_OFFER, tag.start, tag.end)
    is_late = tag.kind is T.WORD and _LATE.fullmatch(text, tag.start, tag.end)
    return Tag(T.OPENS, "ahead", tag.start, tag.end) if is_late and _follows(tags, place) else tag


def _is_it(tags: Sequence[Tag], place: int, text: str) -> bool:
    tag = tags[place]
    is_word = tag.kind is T.WORD and _IT.fullmatch(text, tag.start, tag.end)
    return bool(is_word and place > 1 and _is_part(tags[place - 2], tags[place - 1]))


def _is_part(part: Tag, of: Tag) -> bool:
    return part.kind in _PART and of.kind is T.OF


def _follows(tags: Sequence[Tag], place: int) -> bool:
    """Whether a part was told before: what is late without one is all of it."""
    return any(tag.kind in _PART for tag in tags[:place])
