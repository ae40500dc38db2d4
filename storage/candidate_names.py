"""Names as keys: what makes two spellings of one name meet. Pure.

The tables of names hold what these functions say. Who changes them needs a migration that writes
those tables anew, or what is stored could be neither found nor erased.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations
from typing import Final

LONGEST_NAME: Final = 200
"""Characters of a name that are looked at."""
MOST_WORDS: Final = 6
"""Words of a name that are looked at: of more, the first five and the last."""
LONGEST_WORD: Final = 40

_WORD: Final = re.compile(r"[a-z0-9]+")
_APOSTROPHES: Final = re.compile("[´ʼʹʻʽ‘’′]")
_SYLLABLES: Final = re.compile("[\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]")
"""Signs of which each is written as a Latin syllable: Chinese characters and Hangul."""
_TITLES: Final = frozenset({"dr", "prof", "professor", "phd"})

_SOUNDS: Final = (
    (re.compile("tch|tsch|tsh"), "c"),
    (re.compile("shch|sch|sh"), "s"),
    (re.compile("zh|dzh|dj"), "j"),
    (re.compile("ph"), "f"),
    (re.compile("tz|ts"), "z"),
    (re.compile("(?<=[bcdfgjklmnpqrstvwxz])h"), ""),
)
_LETTERS: Final = str.maketrans("cqgwj", "kkkvz", "aeiouy")
_DOUBLED: Final = re.compile(r"(.)\1+")


def words(name: str) -> tuple[str, ...]:
    """The words of a name in Latin letters without accents, lower case, in their order."""
    plain = name[:LONGEST_NAME].replace("'", "").replace("`", "")
    if not plain.isascii():
        plain = _latin(_APOSTROPHES.sub("", plain))
    found: list[str] = _WORD.findall(plain.lower())
    if not _TITLES.isdisjoint(found):
        found = [word for word in found if word not in _TITLES] or found
    if len(plain) > LONGEST_WORD:
        found = [word[:LONGEST_WORD] for word in found]
    return tuple(found if len(found) <= MOST_WORDS else (*found[: MOST_WORDS - 1], found[-1]))


def _latin(name: str) -> str:
    composed = unicodedata.normalize("NFKC", name)
    return _SYLLABLES.sub(r" \g<0> ", composed).translate(_LATIN)


class _Latin(dict[int, str]):
    """Signs in Latin letters, each asked for once; what is no part of a word is a blank."""

    def __missing__(self, code: int) -> str:
        from anyascii import anyascii  # its tables are only needed for such names

        sign = chr(code)
        self[code] = anyascii(sign) if unicodedata.category(sign)[0] in "LMN" else " "
        return self[code]


_LATIN: Final = _Latin()


def key(found: tuple[str, ...]) -> str:
    """One text for all orders of these words."""
    return " ".join(sorted(found))


def pairs(stored: str) -> tuple[tuple[str, str], ...]:
    """Each word of a key with each other one; a word that is alone stands with an empty one."""
    found = stored.split(" ")
    if len(found) == 2 and found[0] != found[1]:  # as most are
        one, other = found
        return (one, other), (other, one)
    return tuple(set(permutations(found, 2))) if len(found) > 1 else ((stored, ""),)


def search_keys(word: str) -> frozenset[str]:
    """What a word is filed under: itself, without one letter, and its consonants.

    Words that are one slip apart (a letter too many, too few, wrong, or two swapped) share a key:
    W. Garbe's symmetric deletion, https://github.com/wolfgarbe/SymSpell.
    """
    return frozenset((word, *_deletions(word), *_consonants(word)))


def _deletions(word: str) -> Iterator[str]:
    if len(word) > 1:
        yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


def _consonants(word: str) -> Iterator[str]:
    """Marked by a sign, as no word has one. Fewer than two say too little."""
    found = consonants(word)
    if len(found) > 1:
        yield f"~{found}"


@lru_cache(maxsize=4096)
def consonants(word: str) -> str:
    """The consonants by their sound, in which romanisations of one name mostly agree.

    Dmitry and Dmitriy, Mohammed and Muhammad, Yuri and Iouri. Hebrew and Arabic are written
    without their vowels, so that these are the same as well.
    """
    sound = word
    if re.search("[aeiouy]", word):
        for pattern, instead in _SOUNDS:
            sound = pattern.sub(instead, sound)
    return _DOUBLED.sub(r"\1", sound.translate(_LETTERS))
