"""Something unclear in a text, with the ways to settle it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.regex import regex

PASSED_OVER: Final = regex(r"“([^”]+)” left out")
"""The note that words were passed over, and which."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a doubt: what the button says and the tags that take the place."""

    label: str
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something unclear at a stretch of the text, with the ways to settle it."""

    start: int
    end: int
    problem: str
    options: tuple[Option, ...]
    name: str | None = None
    """The unknown name, where nothing near it is known."""
    is_all: bool = False
    """Whether nothing else is asked, so that the problem is the answer."""

    @property
    def is_bare_name(self) -> bool:
        """Whether it is a name near nothing and without digits: of a seller, say, but no chip."""
        return bool(self.name and self.name.isalpha()) and not self.options

    @property
    def is_of_a_run(self) -> bool:
        """Whether it is which model is to be trained, without which nothing of it can be told."""
        return any(tag.kind in (T.RUN, T.SIZED) for each in self.options for tag in each.tags)

    @property
    def is_of_a_site(self) -> bool:
        """Whether it is which data centre is meant, of which a whole lab tells nothing."""
        return any(tag.kind is T.PLACE for each in self.options for tag in each.tags)

    def settled(self, tags: Sequence[Tag], option: Option | None) -> tuple[Tag, ...]:
        """The tags with this stretch replaced, or left out."""
        before = tuple(tag for tag in tags if tag.end <= self.start)
        after = tuple(tag for tag in tags if tag.start >= self.end)
        return (*before, *(option.tags if option else ()), *after)


def is_of_another_kind(rest: Question, unclear: Sequence[Doubt]) -> bool:
    """Whether an offer is all that is left where it is open which model is to be trained.

    And whether all that a lab has is left, where it is open at which of its sites is meant.
    """
    if rest.kind is Kind.LAB:
        return any(each.is_of_a_site for each in unclear)
    return rest.kind is Kind.OFFER and any(each.is_of_a_run for each in unclear)


def shown(text: str) -> str:
    """The user's words, short enough to be repeated."""
    return text if len(text) <= 40 else text[:39] + "…"


LEAVES_OUT: Final = "Leave out"


def without(doubt: Doubt) -> str:
    """The label of the choice that leaves a name out."""
    return f"{LEAVES_OUT} {shown(doubt.name or '')}".strip()
