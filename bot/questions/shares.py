"""Parts of a whole, as they are said and kept: a third is 1/3, and no rounded percentage."""

from __future__ import annotations

from fractions import Fraction

_MOST_PARTS = 9
"""The smallest parts that are read by their fraction are ninths."""
_ENDLESS = (3, 6, 7, 9)
"""Into so many parts nothing goes in a round number of percent."""
_NOISE = 1e-9
_DIGITS = 10


def exact_part(part: float) -> float:
    """A part without the noise of floats: a third is 1/3 also where two of three are not ours."""
    near = Fraction(part).limit_denominator(_MOST_PARTS)
    return float(near) if abs(near - part) < _NOISE else round(part, _DIGITS)


def as_fraction(part: float) -> str | None:
    """`1/3` for a part that no round number of percent says."""
    near = Fraction(part).limit_denominator(_MOST_PARTS)
    is_one = near.denominator in _ENDLESS and abs(near - part) < _NOISE
    return str(near) if is_one else None
