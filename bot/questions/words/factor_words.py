"""Words that multiply, each with how many times as much it makes: the one table of them."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.regex import regex

FACTORS: Final = {
    2.0: "double|doubles|doubling|doubled|twice|twofold|two fold",
    3.0: "triple|triples|tripling|tripled|treble|trebles|trebling|trebled|thrice|threefold|"
    "three fold",
    4.0: "quadruple|quadruples|quadrupling|quadrupled|fourfold|four fold",
    0.5: "halve|halves|halving|halved",
}
"""Phrases divided by bars, as other words of ours."""
_TIMES: Final = {2.0: "2|two", 3.0: "3|three", 4.0: "4|four"}
ANY_FACTOR: Final = "|".join(FACTORS.values())
"""All of them, as alternatives of a regular expression."""


def factor_in(text: str) -> float | None:
    """How many times as much a text makes of something: `twice`, `three times`, `half`."""
    return next((factor for factor, words in _patterns() if words.search(text)), None)


@cache
def _patterns() -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((factor, _pattern(factor, words)) for factor, words in FACTORS.items())


def _pattern(factor: float, words: str) -> re.Pattern[str]:
    counted = rf"|\b(?:{_TIMES[factor]}) ?(?:x|times)\b" if factor in _TIMES else r"|\bhalf\b"
    return regex(rf"\b(?:{words})\b{counted}", re.IGNORECASE)
