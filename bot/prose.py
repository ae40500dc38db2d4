"""Sentences whose digits come from facts.

The words of a sentence are written by us and hold no digit; every number in it is a `Shown`,
which only an estimate, a dated fact or the user's own words can make. So a number without a fact
behind it cannot get into an answer.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from storage.records import Fact, distinct


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of text with the facts that it shows; made by `bot.formats`."""

    text: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a thing, or the user's own words: digits in it are no figures (H100, GPT-4)."""

    text: str


Part = str | Shown | Name
"""A piece of a sentence: words of ours, a figure, or a name."""


@dataclass(frozen=True)
class Sentence:
    """Words and shown figures in order. What follows from them is worked out once."""

    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        for part in self.parts:
            if isinstance(part, str) and _has_digit(part):
                raise ValueError(f"a number without a fact: {part!r}")

    @cached_property
    def text(self) -> str:
        """The sentence as it is read."""
        return "".join([part if isinstance(part, str) else part.text for part in self.parts])

    def stopped(self) -> Sentence:
        """A headline, which has no full stop, as a sentence among others."""
        return Sentence((*self.parts, "."))

    def unstopped(self) -> Sentence:
        """A sentence as a headline, without its full stop."""
        *before, last = self.parts
        return Sentence((*before, last.removesuffix("."))) if isinstance(last, str) else self

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact whose figure the sentence shows."""
        shown = [part.facts for part in self.parts if isinstance(part, Shown)]
        return distinct(chain.from_iterable(shown))


@lru_cache(maxsize=4096)
def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[tuple[str, str | None], ...]:
    return tuple((text, field) for text, field, _, _ in string.Formatter().parse(template))


def sentence(template: str, /, **values: Shown | Name) -> Sentence:
    """Fill `{field}`s of a template. Raises KeyError for a field without a value."""
    parts: list[Part] = []
    for text, field in _pieces(template):
        if text:
            parts.append(text)
        if field is not None:
            parts.append(values[field])
    return Sentence(tuple(parts))
