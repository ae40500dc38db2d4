"""Numbers that count nothing of ours: lines of an answer, times of day, `the biggest one`."""

from __future__ import annotations

from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex

_LINES: Final = regex(
    r"[ -](?:(?:short|quick|bullet|simple) )?(?:lines?(?! managers?)|one ?liners?|sentences?|"
    r"bullets?|paragraphs?)\b"
)
"""`draft me a two line answer`."""
_WHICH_ONE: Final = regex(
    r"\b(?:biggest|largest|smallest|strongest|weakest|top|best|closest|nearest) $"
)
"""`us vs the biggest one`."""
_CLOCK: Final = regex(
    r"\b(?:[1-9]|1[0-2])(?:[:.][0-5]\d)?(?: ?[ap]\.?m\b(?! i\b)\.?| ?o['’]?clock\b)"
    r"|(?<=\bat )(?:1?\d|2[0-3]):[0-5]\d\b|(?<=\bby )(?:1?\d|2[0-3]):[0-5]\d\b"
    r"|(?<=\bmy )(?:1?\d|2[0-3]):[0-5]\d\b|(?<=\bthe )(?:1?\d|2[0-3]):[0-5]\d\b"
)
"""`before my 3pm`, `I have a call at 4:30`."""


def without_such(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case, such numbers as words."""
    clocks = [found.span() for found in _CLOCK.finditer(low)]
    found = (
        Tag(T.WORD, None, tag.start, tag.end) if tag.kind is T.NUM and _is_none(tag, low) else tag
        for tag in tags
    )
    if not clocks:
        return tuple(found)
    kept = [tag for tag in found if not any(s <= tag.start < e for s, e in clocks)]
    kept += [Tag(T.TALK, None, start, end) for start, end in clocks]
    return tuple(sorted(kept, key=lambda tag: tag.start))


def _is_none(tag: Tag, low: str) -> bool:
    is_one = low[tag.start : tag.end] == "one" and bool(_WHICH_ONE.search(low[: tag.start]))
    return is_one or bool(_LINES.match(low, tag.end))
