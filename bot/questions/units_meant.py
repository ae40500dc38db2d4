"""`what is an H100e, and how many of those is a B200`: what `those` are, where a unit was named."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_THOSE: Final = r"(?:those|these|them|that|it)"
_CHIP: Final = (
    r"(?:an? |one |\d[\d,.]*k? )?(?:[abghlvt]\w?\w?\d{2,4}\w?|tpu \w+|mi\d{3}\w?|trainium\w*)"
)
_COUNTED: Final = regex(
    rf"\bhow many(?P<of> of {_THOSE})? (?P<rest>(?:is|are|does|do|would|makes?|go into) "
    rf"{_CHIP}s?\b(?: (?:worth|make|come to|count as|equal))?)\W*$",
    re.IGNORECASE,
    needs="how many",
)
_IN_THOSE: Final = regex(
    rf"\b(?P<asked>(?:what|how much)(?:['’]?s| is| are| does| do) {_CHIP}s?"
    rf"(?: (?:come to|worth|make|count as))?) (?:in|as) {_THOSE}\W*$",
    re.IGNORECASE,
    needs=" in | as ",
)
_UNIT: Final = regex(
    r"\bh100[ -]?(?:e|eq|equiv\w*)\b[^.;?]{0,60}[,;.?]?\s+(?:(?:and|also|then)\s+)*(?=how|what)",
    re.IGNORECASE,
    needs="how|what",
)


def in_h100e(text: str) -> str:
    """The text with the unit in place of what points to it: `how many H100e is a B200`."""
    found = _COUNTED.search(text)
    return _in_unit(text) if found is None or found["of"] else text


def _in_unit(text: str) -> str:
    counted = _COUNTED.sub(r"how many H100e \g<rest>", text)
    return counted if counted != text else _IN_THOSE.sub(r"\g<asked> in H100e", text)


def with_units_meant(text: str) -> str:
    """A message that names the unit first, with it in place of what points to it."""
    named = _UNIT.search(text)
    return text[: named.end()] + _in_unit(text[named.end() :]) if named else text
