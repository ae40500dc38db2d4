"""One researcher beside all who share: `what does one researcher get with 2048 H100 for 40`."""

from __future__ import annotations

from bot.questions.rules.by_kind import by_kind
from bot.questions.tags import People, T, Tag
from bot.questions.types import Scope


def with_one_of_all(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with one researcher as the share of one, where others are said to share the chips.

    Of two amounts of chips either may be for one alone.
    """
    by = by_kind(tags)
    people, stacks = by.get(T.RESEARCHERS, ()), by.get(T.HARDWARE, ())
    if len(stacks) != 1 or len(people) != 2 or T.LABPEOPLE in by or T.LAB in by:
        return tags
    one = next((tag for tag in people if _count(tag) == 1), None)
    if one is None or all(_count(tag) <= 1 for tag in people):
        return tags
    share = Tag(T.SCOPE, Scope.PER_RESEARCHER, one.start, one.end)
    return tuple(share if tag is one else tag for tag in tags)


def _count(tag: Tag) -> float:
    return tag.value.amount.amount.value if isinstance(tag.value, People) else 0.0
