"""`3x the GPUs`, `four times as many people`: so many times as many, and no number of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.regex import regex

_AS_MANY: Final = regex(r"\W*(?:the|our|as many|as much)\b")
_NO_LAB: Final = "(?<!<lab>~<have>)(?<!<lab>)(?<!<they>~<have>)(?<!<they>)"
_WHAT: Final = "[<chip><gpu><budget><site><people><staff><team>]"


def with_multiples(tags: tuple[Tag, ...], low: str) -> tuple[Tag, ...]:
    """The tags of a text in lower case with every such number as T.FACTOR.

    `8x GPUs` are eight; so many times what a lab has is said of the lab.
    """
    if T.X not in {tag.kind for tag in tags}:
        return tags

    def times(found: Sequence[Tag]) -> Sequence[Tag] | None:
        sign = first(found, T.X)
        if sign is None or not _AS_MANY.match(low, sign.end):
            return None
        factor = merged(T.FACTOR, value_of(found[0]), found[: found.index(sign) + 1])
        return (factor, *(tag for tag in found if tag.kind is T.OUR), found[-1])

    of_ours = f"{_NO_LAB}<num>~<x>~[<word><our>]{{0,2}}~{_WHAT}(?!~[<of><at>]~<lab>)"
    return reduced(tags, (rule(of_ours, times),))
