"""`our team` as the team that is counted, where it is no word for us."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.tags import T, Tag

_US: Final = frozenset(("we", "us", "our", "ours", "i", "me", "my"))


def with_team(told: Said) -> Sequence[Tag]:
    """The tags as they were typed, with `our team`, which is tagged as us, as a team."""
    return [
        replace(tag, kind=T.TEAM) if tag.kind is T.US and _names_team(told, tag) else tag
        for tag in told.draft.raw
    ]


def _names_team(told: Said, tag: Tag) -> bool:
    return told.text[tag.start : tag.end].lower() not in _US
