"""For whom a lab's average is to be matched: our 8 best people, or the team that we grow to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, reduced, rule
from bot.questions.rules.room import takes_chips
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from storage.records import Amount

_ASKS: Final = frozenset((T.NEED, T.HOWMANY, T.COST, T.MEANING, T.WANT))


def _without_best(tags: Sequence[Tag]) -> Sequence[Tag]:
    return [tag for tag in tags if tag.kind is not T.MOST]


_BEST: Final[tuple[Rule, ...]] = (
    rule("<num>~<most>~<research>?~[<people><staff>]", _without_best),
)


def with_best(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The raw tags with `our 8 best people` as eight people, where a lab is to be matched."""
    kinds = {tag.kind for tag in tags}
    return reduced(tags, _BEST) if {T.LAB, T.MATCH, T.MOST} <= kinds else tags


def with_team_to_match(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with the team that we grow to as the one that a lab is matched for.

    Or as those who are each to have so many chips, where it is asked how many that takes.
    """
    kinds = {tag.kind for tag in tags}
    is_matched = {T.LAB, T.MATCH, T.GROWTO} <= kinds and not kinds.isdisjoint(_ASKS)
    if not is_matched and not ({T.FLOOR, T.GROWTO} <= kinds and takes_chips(tags)):
        return tags
    today = [tag for tag in tags if tag.kind is not T.RESEARCHERS]
    return tuple(_team(tag) if tag.kind is T.GROWTO else tag for tag in today)


def _team(tag: Tag) -> Tag:
    return Tag(T.RESEARCHERS, People(Number(Amount(value_of(tag)))), tag.start, tag.end)
