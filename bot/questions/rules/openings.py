"""Openings of our own, which are people who will join: `once all 9 open reqs are filled`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag

_FILL: Final = "fill"
_SHARES: Final = frozenset((T.SCOPE, T.SHARED, T.BUDGET))
"""What speaks of everyone's part, which openings at a lab say nothing of."""
_OPENINGS: Final = (
    rule(
        "<num>~[<of><our><all><more><word>]{0,3}~<roles>+",
        lambda tags: merged(T.PEOPLEMORE, value_of(first(tags, T.NUM)), tags),
    ),
)


def _no_team(tags: Sequence[Tag]) -> Tag | None:
    last = tags[-1]
    is_open = last.kind is T.OPENS or last.value in (_FILL, None)
    return merged(T.WORD, None, tags) if is_open else None


_UNFILLED: Final = (
    rule("<num>~<people>~<to>~<word>", _no_team),
    rule("<num>~<people>~<opens>", _no_team),
)
"""`three seats to fill`, which are no team where another headcount stands."""


def with_openings(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with so many openings as so many hires, where they are ours and what is shared."""
    if sum(tag.kind is T.PEOPLE for tag in tags) > 1:
        tags = reduced(tags, _UNFILLED)
    kinds = {tag.kind for tag in tags}
    if T.ROLES not in kinds or T.LAB in kinds or T.COST in kinds:
        return tags
    is_filled = any(tag.kind is T.WORD and tag.value == _FILL for tag in tags)
    is_ours = not kinds.isdisjoint((T.US, T.OUR))
    is_shared = not kinds.isdisjoint(_SHARES)
    told = (is_filled, is_ours, is_shared)
    return reduced(tags, _OPENINGS) if sum(told) > 1 else tags
