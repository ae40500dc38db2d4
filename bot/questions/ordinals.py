"""Places on a list by their words: `the second one`, `3rd`."""

from __future__ import annotations

from typing import Final

from bot.regex import regex

_NAMED: Final = (
    r"first|1st", r"second|2nd", r"third|3rd", r"fourth|4th", r"fifth|5th", r"sixth|6th",
)  # fmt: skip
ORDINAL: Final = f"(?:{'|'.join(_NAMED)})"
"""As a pattern over small letters."""
_PLACES: Final = tuple(regex(rf"\b(?:{words})\b") for words in _NAMED)


def place_named(text: str) -> int | None:
    """How far down a list what a text names stands, from 0; None where it names no place."""
    low = text.lower()
    return next((n for n, words in enumerate(_PLACES) if words.search(low)), None)


_ORDINAL: Final = regex(rf"\b{ORDINAL}\b")


def ordinal_in(text: str) -> str:
    """The first place that a text names, as it names it; empty where it names none."""
    found = _ORDINAL.search(text.lower())
    return found[0] if found else ""


_NUMBERED: Final = regex(
    r"(?:\b(?:number|no\.?)|#) ?(?:(?P<digit>[1-6])|(?P<word>one|two|three))\b"
)
_WORDS: Final = ("one", "two", "three")


def places_named(text: str) -> tuple[int, ...]:
    """All places that a text names, from 0, in its order: `the first`, `number two`."""
    low = text.lower()
    found = [(match.start(), n) for n, words in enumerate(_PLACES) for match in words.finditer(low)]
    for match in _NUMBERED.finditer(low):
        at = int(match["digit"]) - 1 if match["digit"] else _WORDS.index(match["word"])
        found.append((match.start(), at))
    if "runner" in low:
        found.append((low.index("runner"), 1))
    return tuple(n for _, n in sorted(found))
