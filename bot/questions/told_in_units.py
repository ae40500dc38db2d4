"""In what a time is to be told: `how long would it take in days`, where none is asked to fit."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_IN_UNITS: Final = regex(
    r"\b(?P<asks>(?:how (?:long|much|many)|what|whats|tell|say|put)\b[^?.;]{0,80}?)"
    r" in (?:days|weeks|months|hours)(?=\W*$|[?;.])",
    re.IGNORECASE,
    needs="days|weeks|months|hours",
)


def without_units(text: str) -> str:
    """The text without it: every answer tells a time by how long it is."""
    return _IN_UNITS.sub(r"\g<asks>", text)
