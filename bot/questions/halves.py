"""Numbers with a half behind them, as digits: `a day and a half`, `2 and a half hours`, `1½`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_UNIT: Final = r"minute|min|hour|hr|day|week|wk|month|quarter|year|yr"
_COUNTED: Final = rf"(?:{_UNIT}|rack|pod|node|time|hundred|thousand|million|billion)s?\b|[km]\b|x\b"
_AND_HALF: Final = (
    r"[ -](?:and|n|&)[ -](?:an?[ -])?half\b"
    r"(?![ -](?:of|the|our|my|goe?s?|is|are|to|on|for (?:research|product\w*|inference|serving))\b)"
)
_BEHIND_UNIT: Final = regex(
    rf"\b(?P<count>an?|one|\d{{1,3}}|[a-z]{{3,9}})[ -](?P<unit>{_UNIT})s?{_AND_HALF}",
    re.IGNORECASE,
    needs="half",
)
"""`a day and a half`, but no part of chips: `queue a day and half of them for research`."""
_BEHIND_DIGITS: Final = regex(
    r"(?<![\w.,/])(?P<count>\d{1,3})(?:[ -](?:and|n|&)[ -]a[ -]half| 1/2)"
    rf"(?=[ -]?(?:{_COUNTED}))",
    re.IGNORECASE,
)
_SIGN: Final = regex(r"(?:(?P<count>\d+) ?)?(?P<sign>[½¼¾])")
_SIGNS: Final = {"½": ("1/2", ".5"), "¼": ("1/4", ".25"), "¾": ("3/4", ".75")}


def halves_as_digits(text: str) -> str:
    """The text with such a number in digits; what is half of something stays as it was said."""
    if "half" not in text.lower() and " 1/2" not in text:
        return text
    return _BEHIND_DIGITS.sub(r"\g<count>.5", _BEHIND_UNIT.sub(_before_unit, text))


def signs_as_digits(text: str) -> str:
    """The same of `1½`, which is eleven halves to whoever takes the sign for its digits."""
    return _SIGN.sub(lambda m: (m["count"] or "") + _SIGNS[m["sign"]][bool(m["count"])], text)


def _before_unit(found: re.Match[str]) -> str:
    count, unit = found["count"].lower(), found["unit"]
    if count.isdigit():
        return f"{count}.5 {unit}s"
    if count in ("a", "an", "one"):
        return f"1.5 {unit}s"
    return f"{count} and a half {unit}s"
