"""What one posting read from when to when, rewritten for the time between two looks. Pure.

Times are days on which a board was looked at; a stretch holds from its first to before its last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stretch(Generic[T]):
    """One content from `since` to before `until`."""

    since: date
    until: date
    content: T


def rewritten(
    stretches: Sequence[Stretch[T]], since: date, until: date, content: T | None
) -> list[Stretch[T]]:
    """The stretches, in order, with this content from `since` to before `until`, or with none.

    Stretches of equal content that meet become one, so that the result does not depend on the
    order in which looks became known.
    """
    if not stretches:
        return [] if content is None else [Stretch(since, until, content)]
    left = [_between(s, s.since, min(s.until, since)) for s in stretches if s.since < since]
    right = [_between(s, max(s.since, until), s.until) for s in stretches if s.until > until]
    middle = [] if content is None else [Stretch(since, until, content)]
    return _joined([*left, *middle, *right])


def _between(stretch: Stretch[T], since: date, until: date) -> Stretch[T]:
    """A part of a stretch; the whole is the same object."""
    if (since, until) == (stretch.since, stretch.until):
        return stretch
    return Stretch(since, until, stretch.content)


def _joined(stretches: list[Stretch[T]]) -> list[Stretch[T]]:
    found: list[Stretch[T]] = []
    for stretch in stretches:
        last = found[-1] if found else None
        if last and last.until == stretch.since and last.content == stretch.content:
            found[-1] = Stretch(last.since, stretch.until, stretch.content)
        else:
            found.append(stretch)
    return found
