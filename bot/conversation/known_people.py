"""Who of the workspace's pool may be meant, as the core asks it: it reads no store itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from bot.questions.types import Question


class Called(NamedTuple):
    """The full names that some words are, or are a part of; and those that are spelt alike."""

    names: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    misspelt: tuple[str, ...] = ()
    """Those of `near` that differ by a letter or two of a whole name."""
    more: bool = False
    """Whether there are others that are not told."""


class Placed(NamedTuple):
    """What tells somebody apart from others of a like name."""

    institution: str = ""
    fields: tuple[str, ...] = ()


class KnownPeople(NamedTuple):
    """The people of a pool, as far as the asker may be told of them at the place they ask from."""

    called: Callable[[str], Called]
    listed: Callable[[Question], tuple[str, ...]]
    """The names that the answer to a question about the pool shows."""
    runs: Callable[[Question], tuple[str, ...]]
    """The training runs that the works in that answer are about."""
    placed: Callable[[str], tuple[Placed, ...]] = lambda _: ()
    """Where those of a full name are, by the workspace's own list."""


NOBODY: Final = KnownPeople(lambda _: Called(), lambda _: (), lambda _: ())
