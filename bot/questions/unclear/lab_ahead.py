"""What a lab will have, of which nothing is foretold: `when will OpenAI hit 5 million H100`."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

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
