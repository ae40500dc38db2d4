"""People of whom an offer tells only in part: some who are promised more, hires who all share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, merged, reduced, rule
from bot.questions.rules.by_kind import by_kind
from bot.questions.rules.people import KINDS_GLUED, numbers_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from bot.questions.types import Unreadable
from storage.records import Amount

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


def _of_one(tags: Sequence[Tag]) -> Tag | None:
    """`the candidate would get 64 dedicated`, and not `they get 64`, who are all of them."""
    whom = first(tags, T.THEY)
    is_one = whom is not None and whom.value is None
    return merged(T.CLAIM, None, tags) if is_one else None


_FOR_ONE: Final[tuple[Rule, ...]] = (
    rule(f"<they>~{_HAS}~<guaranteed>(?!~<eachof>)", _of_one),  # `… 64 each` are no one's
    rule("<guaranteed>(?!~<eachof>)~[<for><to>]?~<they>", _of_one),
)


def without_share_of_one(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags without what one person is promised, where there are too few for each to have it.

    What holds for all is what everyone is promised, also where it is said of one of them.
    """
    by = by_kind(tags)
    people, share = first(tags, T.RESEARCHERS), value_of(first(tags, T.GUARANTEED))
    heads = people.value.amount.amount.value if people and isinstance(people.value, People) else 0
    chips = sum(value_of(tag) for tag in by.get(T.HARDWARE, ()))
    return reduced(tags, _FOR_ONE) if 0 < chips < share * heads else tags


def asks_of_some(tags: Sequence[Tag]) -> Unreadable | None:
    """What to type in place of a guarantee of some, where nothing else of an offer is said."""
    some = next((tag for tag in tags if tag.kind is T.CLAIM and value_of(tag)), None)
    if some is None or first(tags, T.HARDWARE, T.COUNT, T.RESEARCHERS, T.LAB, T.PEOPLEMORE):
        return None
    each = value_of(some)
    by_itself = f"{_HEADS * each:.0f} H100, {_HEADS} researchers, {each:g} guaranteed each"
    return Unreadable(_ONE_SHARE, (by_itself,), is_plain=True)


_LIST: Final = f"<num>(?:~[<comma><and><or>]+~<num>)+~{KINDS_GLUED}"


def _all_of_them(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The chips are for whoever is hired, and for nobody else."""
    sizes = [float(tag.value) for tag in tags if isinstance(tag.value, float)]
    low, high = min(sizes), max(sizes)
    amount = Amount((low + high) / 2, low, high) if low < high else Amount(low)
    heads = [tag for tag in tags if tag.kind is T.PEOPLEMORE]
    return (merged(T.RESEARCHERS, People(Number(amount)), heads), *tags[len(heads) :])


def _plans(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`30, 50 or 70 people`, of hires: each is a number of those who join."""
    return [merged(T.PEOPLEMORE, size, tags) for size in dict.fromkeys(numbers_in(tags))]


_FOR_CHIPS: Final = (rule("<peoplemore>+~<for>~<hardware>", _all_of_them),)
_SEVERAL: Final = (rule(f"(?<=<colon>){_LIST}", _plans),)


def with_hires_told(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with those who are hired as all who share the chips that they are hired for."""
    kinds = {tag.kind for tag in tags}
    is_plain = kinds.isdisjoint((T.RESEARCHERS, T.MORE, T.OFFER, T.IF, T.GROWTO))
    if T.PEOPLEMORE not in kinds or T.HARDWARE not in kinds or not is_plain:
        return tags
    return reduced(tags, _FOR_CHIPS)


def with_plans(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with several numbers of people, where it is hires that are spoken of."""
    kinds = {tag.kind for tag in tags}
    if T.HIRE not in kinds or T.PEOPLEMORE in kinds or T.HARDWARE in kinds:
        return tags
    return reduced(tags, _SEVERAL)
