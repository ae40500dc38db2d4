"""A name of the pool with the institution right after it: `Jun Oskarell Lantern Foundry`.

Without a word between them both would be one name, and with a comma two people.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.regex import regex

_CAPITAL: Final = r"[^\W\d_a-z][\w'’.-]*"
_RUN: Final = regex(rf"{_CAPITAL}(?: {_CAPITAL})+")
_MORE: Final = regex(rf"(?:, ?| ){_CAPITAL}")
_LENGTHS: Final = (2, 3)
"""Words of a name that is looked for."""


def from_place(text: str, hearing: Hearing) -> str:
    """The text with a word between somebody of the pool and where the pool has them."""
    if '"' in text:
        return text  # who is quoted is read to the letter
    for run in _RUN.finditer(text):
        words = run[0].split(" ")
        for name in (" ".join(words[:length]) for length in _LENGTHS if len(words) >= length):
            end = run.start() + len(name)
            if place := _place_after(name, text[end:], hearing):
                return f"{text[:end]} from {place[1]}{text[end + place.end() :]}"
    return text


def _place_after(name: str, rest: str, hearing: Hearing) -> re.Match[str] | None:
    """The institution of somebody so called, where the text goes on with it."""
    if not _MORE.match(rest):
        return None  # most texts, for which the pool isn't asked
    known = (each.institution for each in hearing.pool.placed(name) if each.institution)
    found = (re.match(rf"(?:, ?| )({re.escape(each)})\b", rest, re.IGNORECASE) for each in known)
    return next(filter(None, found), None)
