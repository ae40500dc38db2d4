"""`list our people`: an order to list something, and no price by a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import as_word
from bot.questions.tags import T, Tag
from bot.questions.types import PriceBasis

_OPENS: Final = frozenset((T.WORD, T.CAN, T.AND, T.TALK, T.COMMA, T.TELL))
_LISTED: Final = frozenset((
    T.WORD, T.UNKNOWN, T.ALL, T.OUR, T.GPU, T.PEOPLE, T.STAFF, T.TEAM, T.LABS, T.LAB, T.RUN, T.SITE,
    T.THEY, T.WHO, T.EVERYONE, T.TRAIN, T.ROLES, T.HIRE, T.SIGNED,
))  # fmt: skip


def without_list_orders(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The tags with such a verb as a word that says nothing of prices."""
    at = next((n for n, tag in enumerate(tags) if tag.kind not in _OPENS), len(tags))
    after = tags[at + 1 : at + 2]
    if not after or not _is_bare(tags[at]) or after[0].kind not in _LISTED:
        return tags
    return (*tags[:at], as_word(tags[at]), *tags[at + 1 :])


def _is_bare(tag: Tag) -> bool:
    return tag.value is PriceBasis.LIST and tag.end - tag.start == len("list")
