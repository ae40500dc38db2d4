"""Text from outside: names, titles and institutions are data, shown plain and short."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from bot.regex import regex

LONGEST: Final = 300
"""Characters of a title or a name that are kept; some records hold whole pages."""

_MARKUP: Final = regex(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BREAKS: Final = frozenset({"Cc", "Zl", "Zp"})
_HIDDEN: Final = frozenset({"Cf", "Cs", "Co", "Cn"})
_WORD: Final = regex(r"\w+")
_LETTERS: Final = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not take apart into a plain one and its mark."""


def tidy(text: str) -> str:
    """One line without markup, control characters and text that turns direction or hides."""
    bare = _MARKUP.sub("", text[: 4 * LONGEST])
    is_plain = bare.isascii() and bare.isprintable()  # as most are
    line = " ".join((bare if is_plain else "".join(map(_plain, bare))).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def short_title(title: str, most: int = 80) -> str:
    """A title in so many characters, as a line has room for it."""
    line = tidy(title)
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def _plain(character: str) -> str:
    kind = unicodedata.category(character)
    return " " if kind in _BREAKS else "" if kind in _HIDDEN else character


def folded(text: str) -> str:
    """Letters and digits in small, accents gone, everything else one blank: for comparison."""
    kept = text.lower() if text.isascii() else _without_marks(text)
    return " ".join(_WORD.findall(kept.replace("_", " ")))


def _without_marks(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in bare.casefold() if not unicodedata.combining(c))


def given_first(name: str) -> str:
    """`Family, Given` turned round."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else name


def ordered(name: str) -> str:
    """A name folded, `Family, Given` turned round."""
    return folded(given_first(name))


def without_initials(name: str) -> str:
    """`Marrowdene` of `I. Marrowdene`; the name itself where nothing else is left."""
    words = [word for word in ordered(name).split() if len(word) > 1]
    return " ".join(words) or name


def is_same_name(one: str, other: str) -> bool:
    """Whether two forms are one full name, the order of its words aside; never by initials."""
    ours, theirs = sorted(ordered(one).split()), sorted(ordered(other).split())
    return bool(ours) and ours == theirs and any(len(word) > 1 for word in ours[:-1] or ours)


def may_be_same(one: str, other: str) -> bool:
    """Whether two forms could name one person: one family name, given names or initials agree.

    The family name may stand first in either, without a comma: `Marrowdene Ilva`.
    """
    ours, theirs = ordered(one).split(), ordered(other).split()
    if not ours or not theirs:
        return False
    if sorted(ours) == sorted(theirs) or _may_be(ours, theirs):
        return True
    is_whole = min(len(ours), len(theirs)) > 1
    return is_whole and (_may_be(_turned(ours), theirs) or _may_be(ours, _turned(theirs)))


def _may_be(ours: list[str], theirs: list[str]) -> bool:
    if not _families(ours) & _families(theirs):
        return False
    pairs = zip(_given(ours), _given(theirs), strict=False)
    return all(_agree(a, b) for a, b in pairs)


def _turned(words: list[str]) -> list[str]:
    """The first of two words as the family name: a given name alone is not enough, and where there
    are more words, only the whole name in another order tells that it is turned round."""
    return words[::-1] if len(words) == 2 else words


def _families(words: list[str]) -> set[str]:
    """The last word, and what the last two make when a hyphen joined them."""
    return {words[-1], *([words[-2]] if len(words) > 2 and len(words[-2]) > 1 else [])}


def _given(words: list[str]) -> list[str]:
    return words[:1] if len(words) > 1 else []


def _agree(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
