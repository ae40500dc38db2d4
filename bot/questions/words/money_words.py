"""Words that ask for money: what something costs, or is worth."""

from __future__ import annotations

from typing import Final

from bot.regex import regex

ASKS_MONEY: Final = regex(
    r"\b(?:costs?|costing|costly|rent(?:s|ing|al|ed)?|prices?|pricing|priced|pay(?:ing|s)?|"
    r"spen(?:d|ding|ds|t)|bills?|expensive|worth|runs? us|set us back|dollars?|usd|bucks)\b"
    r"|\$(?!\s?\d)"
)
