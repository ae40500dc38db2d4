"""Who shares chips, said in words of their own: open roles, other teams, those to be matched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, coded, compiled, first, merged, reduced, rule
from bot.questions.rules.room import takes_chips
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from storage.records import Amount

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
