"""In which words it is said that a lab has more than a number, or that a company owns more."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.compute.benchmark import Exceeds, exceeds
from bot.prose import Sentence, sentence
from bot.quantities import Estimate

HAS_MORE: Final = {
    Exceeds.YES: "Yes: {lab} {has} about {n} {h}{per}, more than {number}",
    Exceeds.NO: "No: {lab} {has} about {n} {h}{per}, not more than {number}",
    Exceeds.OPEN: "That can't be said: {lab} {has} about {n} {h}{per}, and {number} is within that",
}
"""Where it is asked whether a lab has more than a number."""
HAS_FEWER: Final = {
    Exceeds.YES: "No: {lab} {has} about {n} {h}{per}, more than {number}",
    Exceeds.NO: "Yes: {lab} {has} about {n} {h}{per}, no more than {number}",
    Exceeds.OPEN: HAS_MORE[Exceeds.OPEN],
}
"""Where it is asked whether it has fewer."""


def owns_more(owner: str, owned: Estimate, number: float, *, fewer: bool) -> Sentence:
    """Whether a company owns more than a number, rented out or not."""
    words = (HAS_FEWER if fewer else HAS_MORE)[exceeds(owned, number)]
    return sentence(
        words,
        lab=f.said(owner),
        has=f.said("owns"),
        n=f.both(owned),
        h=f.H100E,
        per=f.said(", rented out or not"),
        number=f.said(f.count_text(number)),
    )
