"""Tags by their kind, each in the order of the text: what a draft is gathered from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag

_V = TypeVar("_V")
ByKind = Mapping[T, Sequence[Tag]]


def by_kind(tags: Sequence[Tag]) -> ByKind:
    """The tags sorted once, so that what is not there need not be looked for in all of them."""
    found: dict[T, list[Tag]] = {}
    for tag in tags:
        found.setdefault(tag.kind, []).append(tag)
    return found


def names_of(by: ByKind, kind: T) -> tuple[str, ...]:
    """What the tags of a kind name, each once."""
    names = [tag.value for tag in by.get(kind, ())]
    return tuple(dict.fromkeys([name for name in names if isinstance(name, str)]))


def number_of(by: ByKind, kind: T) -> float | None:
    """The number of the first tag of a kind, or None."""
    return value_of(by[kind][0]) if kind in by else None


def value_in(by: ByKind, kind: T, type_: type[_V]) -> _V | None:
    """The first value of a type that a tag of a kind has, or None."""
    return next((tag.value for tag in by.get(kind, ()) if isinstance(tag.value, type_)), None)
