"""Numbers as programs read them."""

from __future__ import annotations

from typing import Final

NO_FIGURE: Final = "No public figure"
"""The note of an unknown value where the answer gives no other."""


def number(value: float) -> int | float:
    """A whole number without a point; others to twelve digits, which is past any fact's."""
    if float(value).is_integer() and abs(value) < 2**53:
        return int(value)
    return float(f"{value:.12g}")
