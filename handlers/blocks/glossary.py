"""Words that not every recruiter knows, explained where they are used first."""

from __future__ import annotations

import re

_MEANINGS = (
    (r"\bH100e\b", "H100e: compute counted in H100 chips"),
    (r"\bMFU\b", "MFU: the part of a chip's peak rate that training really uses"),
    (r"\bFLOP\b", "FLOP: one arithmetic operation; training is counted in them"),
    (r"\bGPU-hours?\b", "GPU-hour: one chip running for one hour"),
)
_RANGE = re.compile(r"(?<![$\d.,])[\d.,]+ ?[a-z%×]*–\d")
_PRICES = re.compile(r"\$[\d.,]+ ?[a-z]*–[\d.]")


def explained(text: str) -> list[str]:
    """Meanings of the special words in a text, and of its ranges, in a fixed order."""
    said = [meaning for pattern, meaning in _MEANINGS if re.search(pattern, text)]
    if _RANGE.search(text):
        said.append("Ranges: 5th to 95th percentile")
    if _PRICES.search(text):
        said.append("Price ranges: lowest to highest reading")
    return said
