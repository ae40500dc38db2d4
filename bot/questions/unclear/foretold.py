"""What nothing is foretold of: prices of a month to come, and what a lab will have."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.dates import MONTHS
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
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


_REACHES: Final = (
    r"(?:reach(?:es)?|hits?|pass(?:es)?|exceeds?|surpass(?:es)?|gets? to|cross(?:es)?|overtakes?|"
    r"outgrows?|doubles?|triples?|wins?|leads?)"
)
_AHEAD: Final = regex(
    rf"\bwhen (?:will|does|do|would|might|could)\b.{{2,40}}\b(?:{_REACHES}|have)\b"
    rf"|\b(?:will|going to|gonna)\b.{{2,40}}\b{_REACHES}\b",
    needs="when|will|going|gonna",
)
_OF_ELSE: Final = (T.US, T.OUR, T.PLACE, T.ROLES, T.HIRE, T.PEOPLE, T.RUN, T.TRAIN, T.COST, T.MOVES)
_NOT_FORETOLD: Final = (
    "I give no forecast of what a lab will have. On record is what it signed for, and how it grew."
)


def lab_ahead(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """Why it is not told, and what may be typed instead; None of other texts."""
    if not now.labs or now.has(*_OF_ELSE) or not _AHEAD.search(fold(text)):
        return None
    lab = directory.name(now.labs[0])
    ways = (f"compute contracts of {lab}", f"growth of the compute of {lab}")
    return Unreadable(_NOT_FORETOLD, ways, is_plain=True)
