"""Regular expressions that are compiled when they are first asked.

There are more than eight hundred, and one question asks a sixth of them: compiling all took a
fifth of its time in a new process, and a megabyte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast


class Uncompiled:
    """Stands for a pattern, and keeps each of its methods once that was called."""

    def __init__(self, source: str, flags: int) -> None:
        self.made_of = source, flags
        self.pattern = source

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(*self.made_of), name)
        setattr(self, name, found)
        return found


class Seldom:
    """One that is asked only of texts that may have it, so that most never have it compiled."""

    def __init__(self, pattern: Uncompiled) -> None:
        self.asked = pattern

    def may_be_in(self, text: str) -> bool:
        """Whether a text has what it can't be found without."""
        raise NotImplementedError

    def search(self, text: str, *ends: int) -> re.Match[str] | None:
        """What is found anywhere."""
        return self.asked.search(text, *ends) if self.may_be_in(text) else None

    def match(self, text: str, *ends: int) -> re.Match[str] | None:
        """What is found at the beginning."""
        return self.asked.match(text, *ends) if self.may_be_in(text) else None

    def fullmatch(self, text: str, *ends: int) -> re.Match[str] | None:
        """What is the whole text."""
        return self.asked.fullmatch(text, *ends) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Each that is found."""
        return self.asked.finditer(text) if self.may_be_in(text) else iter(())

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """The text with what is found in it written otherwise, all of it or the first so many."""
        return self.asked.sub(by, text, count) if self.may_be_in(text) else text

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.asked, name)


class Needing(Seldom):
    """One that is asked only of texts with a word that it can't be found without."""

    def __init__(self, pattern: Uncompiled, needs: str) -> None:
        super().__init__(pattern)
        self.needs = needs.split("|")

    def may_be_in(self, text: str) -> bool:
        """Whether one of the words is there."""
        low = text.casefold()
        for word in self.needs:  # noqa: SIM110 - `any` takes twice as long
            if word in low:
                return True
        return False


def regex(source: str, flags: int = 0, needs: str = "") -> re.Pattern[str]:
    """A pattern; what it can't be compiled from raises `re.error` when it is first asked.

    Of a long one, `needs` are parts of words in small letters, as in `cost|rent`: a text without
    any of them is not searched, so that most texts never have it compiled.
    """
    pattern = Uncompiled(source, flags)
    return cast("re.Pattern[str]", Needing(pattern, needs) if needs else pattern)


def any_of(words: Iterable[str]) -> str:
    """The words as alternatives, the longest first, so that none hides one that begins with it."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def is_of(found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether a pattern found it; the pattern of a match is what an uncompiled one stands for."""
    return (found.re.pattern, found.re.flags) == (pattern.pattern, pattern.flags)
