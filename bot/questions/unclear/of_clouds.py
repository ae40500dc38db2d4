"""Which cloud has the most, which the list of labs by their compute does not tell."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_MOST: Final = regex(
    r"\b(?:which|what|biggest|largest|top|rank|list|best)\b.{0,15}"
    r"\b(?:hyper-?scalers?|neo-?clouds?|cloud providers?|clouds?)\b"
    r".{0,25}\b(?:most|biggest|largest|gpus|compute|chips)\b"
    r"|\b(?:biggest|largest) (?:hyper-?scaler|neo-?cloud|cloud provider|cloud)\b",
    needs="hyper|cloud",
)
_OF_ELSE: Final = (T.COST, T.DOLLAR, T.US, T.OUR, T.ROLES, T.HIRE, T.SIGNED, T.CHIP)
_NOT_RANKED: Final = Unreadable(
    "Clouds are not ranked: of the largest what each owns is on record, rented out or not. Ask for"
    " those side by side.",
    ("compare what Google, Microsoft and Amazon own", "compare what Oracle and CoreWeave own"),
    is_plain=True,
)


def of_clouds(now: Draft, text: str) -> Unreadable | None:
    """What may be asked of clouds in place of their rank; None of other texts."""
    if now.labs or now.stacks or now.has(*_OF_ELSE):
        return None
    return _NOT_RANKED if _MOST.search(fold(text)) else None
