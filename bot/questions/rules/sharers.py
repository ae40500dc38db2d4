"""Others who share our chips and are none of our researchers: `shared with two other teams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import coded, compiled, merged, reduced, rule
from bot.questions.tags import T, Tag

_WHO: Final = "[<product><labs><word><unknown>]{1,2}~<people>?(?!~<people>)"
_OTHERS: Final = f"<shared>~[<by><in><at><to><with><for>]?~<num>~{_WHO}"
_OURS: Final = "<num>~<research>?~<people>"


def _left_out(tags: Sequence[Tag]) -> Sequence[Tag]:
    others = tags[next(at for at, tag in enumerate(tags) if tag.kind is T.NUM) :]
    comma = Tag(T.COMMA, None, others[0].start, others[0].start)
    return (tags[0], comma, merged(T.CLAIM, None, others))


_SHARERS: Final = (rule(_OTHERS, _left_out),)


def without_sharers(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with those others as left out, where our people are counted beside them."""
    if all(tag.kind is not T.SHARED for tag in tags):
        return tags
    codes = coded(tags)
    others = [found.span() for found in compiled(_OTHERS).finditer(codes)]
    ours = [found.start() for found in compiled(_OURS).finditer(codes)]
    is_told = any(not any(start <= at < end for start, end in others) for at in ours)
    return reduced(tags, _SHARERS) if others and is_told else tags
