"""Which words mean something else than a person: those of refusals, of the grammar, of English."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

from bot.candidates.refusal_words import THINGS
from bot.questions.words.common_words import common
from bot.questions.words.lexicon import words as grammar_words

STANDIN: Final = "somebodynamed"
"""What stands for a name."""
_LONG_FROM: Final = 6
_LONG: Final = re.compile(rf"(?<!\w)[^\W\d_]{{{_LONG_FROM},}}(?!\w)")


def respelt(text: str) -> str:
    """A folded text, its long words of one wrong letter as the words that were meant."""
    return _LONG.sub(_respelt, text)


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
    """A long word of one wrong letter, as the word about people that it was meant to be."""
    word = match[0]
    if is_known(word) or word == STANDIN:
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extractOne(word, _long_words(), scorer=OSA.distance, score_cutoff=1)
    return found[0] if found else word


@cache
def _told() -> frozenset[str]:
    """The words about people; with a star, the beginnings of words."""
    return frozenset(files("bot.candidates").joinpath("words.txt").read_text("utf-8").split())


@cache
def _stems() -> tuple[str, ...]:
    return tuple(sorted(word.removesuffix("*") for word in _told() if word.endswith("*")))


@cache
def _long_words() -> tuple[str, ...]:
    return tuple(sorted(w for w in _told() if len(w) >= _LONG_FROM and not w.endswith("*")))


@cache
def _words() -> frozenset[str]:
    return common() | THINGS | _told() | grammar_words()
