"""Hires that are all who share: `should we hire 40 or 60 researchers for 2048 H100`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import merged, reduced, rule
from bot.questions.rules.people import KINDS, numbers_in
from bot.questions.tags import Number, People, T, Tag
from storage.records import Amount

_GLUED: Final = KINDS.replace(" ", "~")
_LIST: Final = f"<num>(?:~[<comma><and><or>]+~<num>)+~{_GLUED}"


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
