"""Lines that an answer is to have, which count nothing else: `draft me a two line answer`."""

from __future__ import annotations

from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex

_LINES: Final = regex(
    r"[ -](?:(?:short|quick|bullet|simple) )?(?:lines?(?! managers?)|one ?liners?|sentences?|"
    r"bullets?|paragraphs?)\b"
)


def without_lines(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case, where a number of lines is none of people or chips."""
    return tuple(
        Tag(T.WORD, None, tag.start, tag.end)
        if tag.kind is T.NUM and _LINES.match(low, tag.end)
        else tag
        for tag in tags
    )
