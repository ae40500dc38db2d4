"""A name of which one part is a letter: `Ilva M.`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot.candidates.scholars.text import folded
from bot.conversation.about_people.name_words import AS_TYPED
from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.regex import regex

# Whom nobody known to us can be meant by is left as typed: `Ilva K.` is somebody else.

_WORD: Final = r"(?-i:[^\W\d_a-z])[^\W\d_]+(?:['’-][^\W\d_]{2,})*"
_ANY_WORD: Final = r"[^\W\d_]{3,}(?:['’-][^\W\d_]{2,})*"
"""Also in small letters, where somebody known is called so: `j penhallivane`."""
_SHORT: Final = regex(
    rf"(?<![\w.'’-])(?:(?P<first>[^\W\d_])(?P<dot>\.)? (?P<family>{_ANY_WORD})"
    rf"|(?P<given>{_WORD}) (?P<last>(?-i:[^\W\d_a-z]))(?P<end>\.(?! (?-i:[^\W\d_a-z]))(?!\w))?"
    r"(?!['’.]?\w))(?![\w-])",
    re.IGNORECASE,
)
"""`Ilva M.`, of which a sign before another sentence is none of the name."""
_BEFORE: Final = regex(rf"({_WORD}) $")
_AFTER: Final = regex(rf"\.? ({_WORD})")
_NEEDS_DOT: Final = frozenset("aiAIxX")


class Short(NamedTuple):
    """Where such a name stands, and who may be meant by it."""

    said: str
    start: int
    end: int
    names: tuple[str, ...]


def shortened(text: str, spoken: Sequence[str], hearing: Hearing) -> Iterator[Short]:
    """The names of a text in which a letter stands for a part, the last first."""
    typed = [found.span() for found in AS_TYPED.finditer(text)]
    for found in reversed(list(_SHORT.finditer(text))):
        if any(start <= found.start() < end for start, end in typed):
            continue
        letter, word = found["first"] or found["last"], found["family"] or found["given"]
        is_letter = letter not in _NEEDS_DOT or found["dot"] or found["end"]
        if not is_letter or _is_within(text, found, hearing):
            continue
        known = (*spoken, *hearing.pool.called(word).names)
        names = tuple(dict.fromkeys(name for name in known if _is(name, letter, word)))
        if names:
            yield Short(found[0], *found.span(), names)


def _is_within(text: str, found: re.Match[str], hearing: Hearing) -> bool:
    """Whether another part of a name stands beside it: `Ilva M. Marrowdene`."""
    beside = _BEFORE.search(text[: found.start()]) if found["first"] else None
    beside = beside or (_AFTER.match(text[found.end() :]) if found["last"] else None)
    return beside is not None and {tag.kind for tag in hearing.tagged(beside[1])} == {T.UNKNOWN}


def _is(name: str, letter: str, word: str) -> bool:
    """Whether a full name has the word, and another part that begins with the letter."""
    parts, words = folded(name).split(), folded(word).split()  # `Yssel-Maddox` are two
    if not set(words) <= set(parts):
        return False
    for each in words:
        parts.remove(each)
    return any(part.startswith(folded(letter)) for part in parts)
