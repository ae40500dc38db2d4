"""Who shares chips, in words of their own: teams beside ours, whom a lab is to be matched for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, coded, compiled, merged, reduced, rule
from bot.questions.rules.room import takes_chips
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from storage.records import Amount

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
