"""Numbers that count nothing of ours: lines of an answer, times of day, days in a courtesy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import as_word
from bot.questions.tags import T, Tag
from bot.regex import regex

_LINES: Final = regex(
    r"[ -](?:(?:short|quick|bullet|simple) )?(?:lines?(?! managers?)|one ?liners?|sentences?|"
    r"bullets?|paragraphs?|"
    r"(?:key |main |talking |selling )?points?(?= *(?:$|[,.;!?]|please|pls|max)))\b",
    needs="line|sentence|bullet|paragraph|point",
)
"""`draft me a two line answer`."""
_WHICH_ONE: Final = regex(
    r"\b(?:biggest|largest|smallest|strongest|weakest|top|best|closest|nearest) $"
)
"""`us vs the biggest one`."""
_CLOCK: Final = regex(
    r"\b(?:[1-9]|1[0-2])(?:[:.][0-5]\d)?(?: ?[ap]\.?m\b(?! i\b)\.?| ?o['’]?clock\b)"
    r"|(?<=\bat )(?:1?\d|2[0-3]):[0-5]\d\b|(?<=\bby )(?:1?\d|2[0-3]):[0-5]\d\b"
    r"|(?<=\bmy )(?:1?\d|2[0-3]):[0-5]\d\b|(?<=\bthe )(?:1?\d|2[0-3]):[0-5]\d\b",
    needs="m|clock|:",
)
"""`before my 3pm`, `I have a call at 4:30`."""


def without_such(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case, such numbers as words."""
    clocks = [found.span() for found in _CLOCK.finditer(low)]
    found = (as_word(tag) if tag.kind is T.NUM and _is_none(tag, low) else tag for tag in tags)
    if not clocks:
        return tuple(found)
    kept = [tag for tag in found if not _is_within(tag, clocks)]
    kept += [Tag(T.TALK, None, start, end) for start, end in clocks]
    return tuple(sorted(kept, key=lambda tag: tag.start))


def _is_within(tag: Tag, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(start <= tag.start < end for start, end in stretches)


def _is_none(tag: Tag, low: str) -> bool:
    is_one = low[tag.start : tag.end] == "one" and bool(_WHICH_ONE.search(low[: tag.start]))
    return is_one or bool(_LINES.match(low, tag.end))


_COURTESY: Final = regex(
    r"\b(?:thanks|thank you|thx|cheers|sorry|apologies|(?:good|great|nice|lovely) (?:call|chat|"
    r"talk|talking|meeting|speaking|seeing))\b[^,.!?;:]*"
)


_EFFECT: Final = regex(
    r"\bwhat (?:does|do|will|would|did|might|could) (?:that|it|this|these|those|they) (?:all )?"
    r"do (?:to|for|with)\b",
    needs="do to|do for|do with",
)
"""`what does that do to our compute per head`, which asks for no run."""


def without_effects(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags without the words that ask what a change comes to."""
    said = [found.span() for found in _EFFECT.finditer(low)]
    return tuple(as_word(tag) if _is_within(tag, said) else tag for tag in tags) if said else tags


def without_courtesies(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case without days of what was: no figure is asked of them."""
    if all(tag.kind is not T.WHEN for tag in tags):
        return tags
    said = [found.span() for found in _COURTESY.finditer(low)]
    return tuple(tag for tag in tags if tag.kind is not T.WHEN or not _is_within(tag, said))
