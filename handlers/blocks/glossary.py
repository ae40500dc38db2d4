"""Words that not every recruiter knows, explained where they are used first."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from bot.questions.types import Kind

_MEANINGS = (
    ("H100e", "H100e: compute counted in H100 chips"),
    ("MFU", "MFU: the part of a chip's peak rate that training really uses"),
    ("FLOP", "FLOP: one arithmetic operation; training is counted in them"),
    ("GPU-hour", "GPU-hour: one chip running for one hour"),
)
_RANGE = re.compile(r"(?<![$\d.,])(?!(?:19|20)\d\d–(?:19|20)\d\d\b)[\d.,]+ ?[a-z%×]*–\d")
_PRICES = re.compile(r"\$[\d.,]+ ?[a-z]*–[\d.]")
_WIDER = frozenset({Kind.MATCH, Kind.REACH})
"""Of these answers a range in dollars is that of what is priced, not of the price's readings."""

_NO_RANGES = frozenset({Kind.DIGEST, Kind.MOVES})
"""What looks like a range there is one of days."""


class Ranges(Enum):
    """From what to what the ranges of an answer reach."""

    PERCENTILES = "5th to 95th percentile"
    READINGS = "lowest to highest reading"
    RENTED = f"{PERCENTILES}; of what a budget rents, {READINGS}"


@lru_cache
def _alone(word: str) -> re.Pattern[str]:
    """The word or its plural, not as a part of another."""
    return re.compile(rf"\b{word}s?\b")


def explained(text: str, kind: Kind = Kind.OFFER, ranges: Ranges = Ranges.PERCENTILES) -> list[str]:
    """Meanings of the special words in a text, and of its ranges, in a fixed order."""
    said = [meaning for word, meaning in _MEANINGS if word in text and _alone(word).search(text)]
    if kind not in _NO_RANGES and _RANGE.search(text):
        said.append(f"Ranges: {ranges.value}")
    if kind not in _WIDER and _PRICES.search(text):
        said.append("Price ranges: lowest to highest reading")
    return said
