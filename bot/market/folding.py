"""When two titles or places count as the same."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from bot.regex import regex
from storage.records import Posting

_DASHES: Final = regex(r"[\u2010-\u2015\u2212]")
_SIGNS: Final = regex(r"[^a-z0-9]+")


def folded(text: str) -> str:
    """Blanks collapsed and case ignored, which is all that a comparison within a board folds."""
    return " ".join(text.split()).casefold()


def plain(text: str) -> str:
    """Also one kind of dash, compatible characters unified: for families and across boards."""
    if not text.isascii():
        text = _DASHES.sub("-", unicodedata.normalize("NFKC", text))
    return folded(text)


def unaccented(text: str) -> str:
    """The letters without their accents: `zurich` of `zürich`."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text)
    return "".join(each for each in parts if not unicodedata.combining(each))


def words(text: str) -> list[str]:
    """The words without the marks between them: equal where only punctuation differs."""
    return re.findall(r"\w+", folded(text))


def bare(text: str) -> str:
    """Only ASCII letters and digits, for one capture lost every other character."""
    return _SIGNS.sub("", plain(text))


def spot(posting: Posting) -> tuple[str, tuple[str, ...]]:
    """What makes a posting under a new id a repost: its title and its places in their order."""
    return folded(posting.title), tuple(map(folded, posting.places))
