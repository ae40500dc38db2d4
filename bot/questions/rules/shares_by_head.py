"""What each has where heads or one of them are named: `one researcher with 2048 H100 for 40`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import reduced, rule
from bot.questions.rules.by_kind import by_kind
from bot.questions.tags import People, T, Tag
from bot.questions.types import Scope
from bot.questions.words.share_words import EVENLY


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


def _shared(tags: Sequence[Tag]) -> Tag | None:
    return replace(tags[0], kind=T.SHARED, value=None) if tags[0].value == EVENLY else None


_HEADS: Final = "(?:<num>~[<people><staff><team><word>]|<num>~<of>~<us>|<team>)"
_BY_HEADS: Final = (
    rule(f"<split>(?=[<for><by><in><word>]*~[<all><our><us>]*~{_HEADS})", _shared),
    rule("<split>(?=[<comma><stop><colon><dash><vs>]|$)", _shared),
)


def shared_by_heads(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with an even split among people as chips that they share.

    Where a product or another user has a part, it is a half that stays.
    """
    if any(tag.kind is T.PRODUCT for tag in tags):
        return tags
    return reduced(tags, _BY_HEADS)
