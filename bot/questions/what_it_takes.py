"""What a run takes in a time put as a number of chips, and no age of a firm taken for a term."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_AGED: Final = regex(
    r"\b[\w.]+[- ]years?[- ]old "
    r"(?=(?:[a-z-]+ ){0,2}(?:start-?up|company|lab|team|group|spin-?out)\b)",
    re.IGNORECASE,
    needs="old",
)
"""`we are a 3 year old startup`, which has no three-year contract."""
_TRAINED_IN: Final = regex(
    r"\bwhat (?:would|will|do(?:es)?) (?:it|we|you|one) (?:take|need)"
    r"(?= to (?:pre-?)?(?:train|reproduce|repeat)\b"
    r".*\b(?:in|within) (?:\d|an?|one|two|three|under))",
    re.IGNORECASE,
    needs="train|pretrain|pre-train|reproduce|repeat",
)
"""`what would it take to train DeepSeek V3 in 30 days`: so many chips."""


def what_it_takes(text: str) -> str:
    """The text with what a run takes in a time as how many chips, without the age of a firm."""
    return _TRAINED_IN.sub("how many GPUs would it take", _AGED.sub("", text))
