"""What is not kept: the power that chips draw, and what labs spend on plant as a whole."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_POWER: Final = regex(
    r"\b(?:tdp|wattage|power[- ]hungry"
    r"|(?:power|energy) (?:draw|consumption|usage|use|bill|budget|needs?|envelope)"
    r"|electricity (?:consumption|usage|use|bill|costs?|needs?))\b"
    r"|\b[kmgt]wh\b|\b(?:kilo|mega|giga)?watt[- ]?hours?\b"
    r"|\b(?:how (?:much|many)|what) (?:power|energy|electricity|(?:kilo|mega|giga)?watts?|[kmg]w)\b"
)
"""`tdp of GB300`, `how much power would that draw`."""
_CAPITAL: Final = regex(
    r"\b(?:capex|cap[- ]ex|capital (?:spend(?:ing)?|expen(?:diture|se)s?|investments?|outlays?))\b"
)
_NO_POWER: Final = (
    "The power that chips draw is not kept. On record is that of data centres, and of the labs"
    " whose card has a figure."
)
_NO_CAPITAL: Final = (
    "Capital spending is not kept. What labs spend on compute is on record for few of them."
)
_OF_POWER: Final = ("data centre Colossus 2", "how big is OpenAI")
_OF_CHIPS: Final = (T.CHIP, T.HARDWARE, T.COUNT, T.GPU)
_MOST: Final = 3


def not_kept(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """Why nothing of it is told, and what may be asked in its place; None of other texts."""
    low = fold(text)
    if not now.labs and not now.has(T.PLACE, T.SITE, T.RUN, T.WHO) and _POWER.search(low):
        return Unreadable(_NO_POWER, _OF_POWER, is_plain=True)
    if _CAPITAL.search(low) and not now.has(*_OF_CHIPS) and not now.stacks:
        labs = [directory.name(lab) for lab in now.labs[:_MOST]] or ["OpenAI"]
        instead = tuple(f"spending of {lab} on compute" for lab in labs)
        return Unreadable(_NO_CAPITAL, instead, is_plain=True)
    return None
