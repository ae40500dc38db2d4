"""Which words mean something else than a person: those of refusals, of the grammar, of English."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

from bot.candidates.refusal_words import THINGS
from bot.questions.words.common_words import common
from bot.questions.words.lexicon import words as grammar_words
from bot.regex import regex

STANDIN: Final = "somebodynamed"
"""What stands for a name."""
_LONG_FROM: Final = 6
_LONG_STEM: Final = 10
"""A beginning of a word that is longer than this may be the whole word: `confidential`."""
_SHORT_FROM: Final = 4
_WORD: Final = regex(rf"(?<!\w)[^\W\d_]{{{_SHORT_FROM},}}(?!\w)")
_DECIDING: Final = (
    "best", "email", "gender", "hire", "leave", "phone", "rank", "religion", "score", "smart",
    "women",
)  # fmt: skip
"""Words that decide a refusal: of short ones a letter may lack, or two may have changed places."""
_NAMES: Final = frozenset(("emil",))
"""What would be one of them, and is a name."""


def respelt(text: str) -> str:
    """A folded text, its words of one wrong letter as the words that were meant."""
    return _WORD.sub(_respelt, text)


def is_grammar(words: str) -> bool:
    """Whether every one of some words has a meaning in questions about compute."""
    return set(words.casefold().split()) <= grammar_words()


def is_known(word: str) -> bool:
    """Whether a folded word means something else than a person, or stands for one already."""
    if len(word) < 3 or not word.islower():
        return True
    if word.startswith(_stems()):
        return True
    stems = (word, word.removesuffix("s"), word.removesuffix("ing"), word.removesuffix("ed"))
    return any(stem in _words() or f"{stem}e" in _words() for stem in stems)


def _respelt(match: re.Match[str]) -> str:
    """A word of one wrong letter, as the word about people that it was meant to be."""
    word = match[0]
    if is_known(word) or word == STANDIN or word in _NAMES:
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    is_long = len(word) >= _LONG_FROM
    words = (*_long_words(), *_DECIDING) if is_long else _DECIDING
    near = process.extract(word, words, scorer=OSA.distance, score_cutoff=1, limit=4)
    right = (one for one, _, _ in near if is_long or _lacks_or_swaps(word, one))
    return min(right, key=lambda one: (not _lacks_or_swaps(word, one), one), default=word)


def _lacks_or_swaps(word: str, meant: str) -> bool:
    """Whether a letter was left out or two changed places: another letter is another word."""
    return len(word) < len(meant) or sorted(word) == sorted(meant)


@cache
def _told() -> frozenset[str]:
    """The words about people; with a star, the beginnings of words."""
    return frozenset(files("bot.candidates").joinpath("words.txt").read_text("utf-8").split())


@cache
def _stems() -> tuple[str, ...]:
    return tuple(sorted(word.removesuffix("*") for word in _told() if word.endswith("*")))


@cache
def _long_words() -> tuple[str, ...]:
    whole = (w for w in _told() if len(w) >= _LONG_FROM and not w.endswith("*"))
    stems = (w.removesuffix("*") for w in _told() if len(w) > _LONG_STEM)
    return tuple(sorted({*whole, *stems}))


@cache
def _words() -> frozenset[str]:
    return common() | THINGS | _told() | grammar_words()
