"""Tags by their kind, each in the order of the text: what a draft is gathered from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag

_V = TypeVar("_V")
ByKind = Mapping[T, Sequence[Tag]]
_BLANK = 1


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


def lab_of(by: ByKind, kinds: Iterable[T]) -> str | None:
    """The one lab that what is assumed is said with; none in `OpenAI and Meta with 900 people`."""
    labs = by.get(T.LAB, ())
    told = [tag for kind in kinds for tag in by.get(kind, ())]
    within = [lab for tag in told if (lab := lab_within(tag, labs))]
    whose = {str(lab.value) for lab in within}
    is_of_both = any(_is_joined(lab, labs, by.get(T.AND, ())) for lab in within)
    return whose.pop() if len(whose) == 1 and not is_of_both else None


def _is_joined(lab: Tag, labs: Sequence[Tag], ands: Sequence[Tag]) -> bool:
    """Whether `and` stands before a lab, and another lab before that."""
    links = [link for link in ands if 0 < lab.start - link.end <= _BLANK]
    return any(0 < link.start - other.end <= _BLANK for link in links for other in labs)


def lab_within(tag: Tag, labs: Sequence[Tag]) -> Tag | None:
    """The lab that stands within what a tag was made of: `OpenAI` of `OpenAI has 400 people`."""
    within = [lab for lab in labs if tag.start <= lab.start and lab.end <= tag.end]
    return within[-1] if within else None  # the last in `DeepMind, assuming OpenAI has`


def value_in(by: ByKind, kind: T, type_: type[_V]) -> _V | None:
    """The first value of a type that a tag of a kind has, or None."""
    return next((tag.value for tag in by.get(kind, ()) if isinstance(tag.value, type_)), None)
