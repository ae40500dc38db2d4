"""On which side of ours a lab stands that is asked for: `who is closest above us`."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.regex import regex

_SIDE: Final = regex(r"\b(?:above|below)(?= us\b)")


def side_in(words: str) -> str | None:
    """`above` or `below`, where one is asked for."""
    found = _SIDE.search(words)
    return found[0] if found else None


def is_there(one: Estimate, mine: Estimate, side: str | None) -> bool:
    """Whether a figure is on that side of ours by its middle value; any is without a side."""
    sign = {"above": 1, "below": -1}.get(side or "", 0)
    return not sign or (one.median - mine.median) * sign > 0


def none_there(side: str, each: str, mine: Estimate) -> Sentence:
    """That no lab is on that side."""
    return sentence(
        "No lab with a public figure {each} is {side} ours, {mine} {unit}, by its middle value",
        each=f.said(each),
        side=f.said(side),
        mine=f.both(mine),
        unit=f.H100E,
    )
