"""`split evenly between 80 scientists`: of each head what an average says, and no half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import reduced, rule
from bot.questions.tags import T, Tag
from bot.questions.words.share_words import EVENLY


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
