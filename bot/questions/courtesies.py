"""Days that stand in a courtesy: `thanks for yesterday`, `great call on Monday`."""

from __future__ import annotations

from typing import Final

from bot.questions.tags import T, Tag
from bot.regex import regex

_COURTESY: Final = regex(
    r"\b(?:thanks|thank you|thx|cheers|sorry|apologies|(?:good|great|nice|lovely) (?:call|chat|"
    r"talk|talking|meeting|speaking|seeing))\b[^,.!?;:]*"
)


_EFFECT: Final = regex(
    r"\bwhat (?:does|do|will|would|did|might|could) (?:that|it|this|these|those|they) (?:all )?"
    r"do (?:to|for|with)\b"
)
"""`what does that do to our compute per head`, which asks for no run."""


def without_effects(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags without the words that ask what a change comes to."""
    said = [found.span() for found in _EFFECT.finditer(low)] if " do " in low else []
    return tuple(
        Tag(T.WORD, None, tag.start, tag.end)
        if any(start <= tag.start < end for start, end in said)
        else tag
        for tag in tags
    )


def without_courtesies(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case without days of what was: no figure is asked of them."""
    if all(tag.kind is not T.WHEN for tag in tags):
        return tags
    said = [found.span() for found in _COURTESY.finditer(low)]
    return tuple(
        tag
        for tag in tags
        if tag.kind is not T.WHEN or not any(start <= tag.start < end for start, end in said)
    )
