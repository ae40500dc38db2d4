"""Prices of a month to come, of which nothing is known: `where will H100 prices be in March`.

A month alone is the last one of that name; after `will` or `predict` it is the next.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from bot.questions.dates import MONTHS
from bot.questions.unclear.limits import still_ahead
from bot.regex import regex

_MONTH: Final = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_FORETOLD: Final = regex(
    r"(?=.*\b(?:prices?|pricing|costs?|rents?|rates?)\b)"
    r".*\b(?:will(?! (?:you|i|we)\b)|going to|gonna|predict\w*|forecast\w*|foresee)\b[^.?!;]*"
    rf"\b(?:in|by|come|next|during|around|until) {_MONTH}\b(?!,? (?:19|20)\d\d)",
    re.IGNORECASE,
    needs="pric|cost|rent|rate",
)


def foretold(text: str, today: date) -> str | None:
    """That nothing is known of the month in which a cleaned text asks what something will cost."""
    return still_ahead(today) if _FORETOLD.match(text) else None
