"""How near two names are, word by word. Pure; it judges spellings, never people."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import Final

from rapidfuzz.distance import OSA, JaroWinkler

from storage.candidate_names import consonants, key, words
from storage.records import Match

SIMILAR: Final = 0.8
"""Names that are less near than this are other names."""

_INITIAL: Final = 0.95
_SAME_SOUND: Final = 0.85
_LEFT_OUT: Final = 0.1
"""What a word of one name weighs that the other doesn't have, against one that both have."""
_JOINED: Final = 0.98


@lru_cache(maxsize=8192)
def alike(one: str, other: str) -> float:
    """How near two words are, from 0 to 1."""
    if one == other:
        return 1.0
    if _is_initial(one, other):
        return _INITIAL
    near: float = JaroWinkler.similarity(one, other)
    if near < _SAME_SOUND and len(one) > 2 and consonants(one) == consonants(other):
        return _SAME_SOUND
    return near


def _is_initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[:1] == other[:1]


def closeness(asked: tuple[str, ...], name: str) -> float:
    """How near a stored name is to the words that were asked for, from 0 to 1."""
    stored = words(name)
    if key(stored) == key(asked):
        return 1.0
    return max(_by_word(asked, stored), _without_spaces(asked, stored))


def _by_word(asked: tuple[str, ...], stored: tuple[str, ...]) -> float:
    """The mean over words that belong together, nearest first; words left over count little."""
    ordered = sorted(
        ((alike(a, b), i, j) for (i, a), (j, b) in product(enumerate(asked), enumerate(stored))),
        reverse=True,
    )
    total, mine, theirs = 0.0, set(range(len(asked))), set(range(len(stored)))
    for near, i, j in ordered:
        if i in mine and j in theirs:
            total += near
            mine.discard(i)
            theirs.discard(j)
    both = min(len(asked), len(stored))
    # A word too many in the question is a stronger sign of another person than one in the name.
    return total / (both + _LEFT_OUT * (2 * len(mine) + len(theirs)))


def _without_spaces(asked: tuple[str, ...], stored: tuple[str, ...]) -> float:
    """For a space too few or too many."""
    if len(asked) == len(stored):
        return 0.0
    return _JOINED * OSA.normalized_similarity("".join(asked), "".join(stored))


def match(asked: tuple[str, ...], name: str) -> Match:
    """How a stored name answers the words that were asked for."""
    stored = words(name)
    if key(stored) == key(asked):
        return Match.EXACT
    shorter, longer = sorted((asked, stored), key=len)
    left = list(longer)
    for word in sorted(shorter, key=len, reverse=True):
        same = next((w for w in left if w == word or _is_initial(w, word)), None)
        if same is None:
            return Match.SIMILAR
        left.remove(same)
    return Match.WORDS
