"""What only some of our researchers are promised: `half the team has 64 guaranteed`.

An offer has one guaranteed share, that of each: what some have is left out aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Unreadable

_TEAM: Final = "[<our><they><us>]*~<research>?~[<people><staff><team>]+"
_SOME: Final = f"(?:<pct>~<of>?|<num>~<of>)~(?:{_TEAM}|[<they><us>])"
_ONE_SHARE: Final = (
    "I hold one guaranteed share, the same for every researcher, and none for a part of them. Ask"
    " about that part by itself, with the chips that it has."
)
_HEADS: Final = 20
_HAS: Final = "[<is><have><gets><with><can><word>]{0,3}"


def _claim(tags: Sequence[Tag]) -> Tag:
    return merged(T.CLAIM, value_of(first(tags, T.GUARANTEED)), tags)


_OF_SOME: Final[tuple[Rule, ...]] = (
    rule(f"{_SOME}~{_HAS}~<guaranteed>(?:~<eachof>)?", _claim),
    rule(f"<guaranteed>(?:~<eachof>)?~[<for><to>]~{_SOME}", _claim),
)


def without_guarantee_of_some(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags without a guarantee that is not of each."""
    return reduced(tags, _OF_SOME)


def asks_of_some(tags: Sequence[Tag]) -> Unreadable | None:
    """What to type in place of a guarantee of some, where nothing else of an offer is said."""
    some = next((tag for tag in tags if tag.kind is T.CLAIM and value_of(tag)), None)
    if some is None or first(tags, T.HARDWARE, T.COUNT, T.RESEARCHERS, T.LAB, T.PEOPLEMORE):
        return None
    each = value_of(some)
    by_itself = f"{_HEADS * each:.0f} H100, {_HEADS} researchers, {each:g} guaranteed each"
    return Unreadable(_ONE_SHARE, (by_itself,), is_plain=True)
