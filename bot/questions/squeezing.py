"""A message without what says nothing: runs of blanks, and of one sign after the other.

Nobody types hundreds of them, but whoever leans on a key would keep a bot busy for half a minute.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_BLANKS: Final = regex(r"[^\S\n]{2,}")
_EMPTY_LINES: Final = regex(r"\n\s*\n")
_SIGNS: Final = regex(r"([^\w\s])(?:[^\S\n]?\1){3,}")
"""Four or more of a sign: three are kept, as of `...` and ```."""

_CUT: Final = regex(
    r"\b(?P<who>they|you)(?P<verb>ll|re|ve|d)\b|\b(?P<we>we)(?P<have>ve)\b|"
    r"\b(?P<one>s?he)(?P<is>s)\b|\b(?P<asked>where|when)(?P<stands>s)(?= \w)|"
    r"\b(?P<she>s?he|we)(?P<would>d)"
    r"(?= (?:get|have|be|need|want|like|rather|still|only|take|move|join)\b)",
    re.IGNORECASE,
)
"""`theyre offering her 64`, `wheres their compute`: words joined without the mark between."""


def squeezed(text: str) -> str:
    """The text with one blank, one line's end, and three of a sign, for each run of them."""
    lines = _EMPTY_LINES.sub("\n", _BLANKS.sub(" ", text))
    return _CUT.sub(_with_mark, _SIGNS.sub(r"\1\1\1", lines))


def _with_mark(found: re.Match[str]) -> str:
    first, second = (part for part in found.groups() if part)
    return f"{first}'{second}"
