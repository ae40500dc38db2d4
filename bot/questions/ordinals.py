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
