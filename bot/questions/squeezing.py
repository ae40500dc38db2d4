"""A message without what says nothing: runs of blanks, and of one sign after the other.

Nobody types hundreds of them, but whoever leans on a key would keep a bot busy for half a minute.
"""

from __future__ import annotations

from typing import Final

from bot.regex import regex

_BLANKS: Final = regex(r"[^\S\n]{2,}")
_EMPTY_LINES: Final = regex(r"\n\s*\n")
_SIGNS: Final = regex(r"([^\w\s])(?:[^\S\n]?\1){3,}")
"""Four or more of a sign: three are kept, as of `...` and ```."""


def squeezed(text: str) -> str:
    """The text with one blank, one line's end, and three of a sign, for each run of them."""
    lines = _EMPTY_LINES.sub("\n", _BLANKS.sub(" ", text))
    return _SIGNS.sub(r"\1\1\1", lines)
