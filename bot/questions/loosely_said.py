"""Heads, prices and what is supposed of a lab, in loose words: `let's say they run 500k H100`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_WHO: Final = r"(?:researchers|people|ppl|scientists|heads|engineers|staff|of us|phds)"
_SUPPOSES: Final = r"(?:let'?s (?:say|assume|suppose|pretend)|say|suppose|assume|pretend|imagine)"
_AGAINST: Final = regex(r"\b(?:vs\.?|versus|against) (?P<lab>[A-Za-z][\w.&-]*)", re.IGNORECASE)


def _whom(found: re.Match[str]) -> str:
    """The lab of which something is supposed; `they` are the one that ours is held against."""
    named = _AGAINST.search(found.string) if found["lab"].lower() == "they" else None
    return named["lab"] if named else found["lab"]


_LOOSELY: Final = (
    (regex(rf"\bforty[- ]two (?=(?:\w+ )?{_WHO}\b)", re.IGNORECASE, needs="forty"), "42 "),
    (
        regex(rf"(?<=\w )pods of (?=\d+ {_WHO}\b)", re.IGNORECASE, needs="pods"),
        "teams of ",
    ),
    (
        regex(
            r"(?<=\d )(?:bodies|ics)(?= (?:vs|against|on|and|to|with)\b|\s*(?:[,;.]|$))",
            re.IGNORECASE,
            needs="bodies|ics",
        ),
        "researchers",
    ),
    (
        regex(
            r"\b(?:reckon|figure on|call it|go with|plug in|budget)(?: on| about|"
            r" at)? (?=\$ ?\d[\d.]* ?(?:/|per |an? )(?:gpu|chip|h\d+|hour|hr|h\b))",
            re.IGNORECASE,
            needs="$",
        ),
        "at ",
    ),
    (
        regex(
            rf"\b{_SUPPOSES} (?P<lab>[\w.]+) (?:runs?|operates?|uses?|owns?|sits? on|deploys?) "
            r"(?P<n>(?:about |around )?\d[\d.,]*[km]? ?[a-z]{1,3}\d{2,4}[a-z]?s?)\b",
            re.IGNORECASE,
            needs="say|suppose|assume|pretend|imagine",
        ),
        lambda found: f"assume {_whom(found)} has {found['n']}",
    ),
    (
        regex(
            r"\buse (?P<n>\d[\d.,]*[km]? ?[a-z]{1,3}\d{2,4}[a-z]?s?) for "
            r"(?P<lab>(?!\d|(?:him|her|them|it|our|us|me|my|your?)(?:self|selves)?\b)[\w.]+)"
            r"(?=\W*$|,)",
            re.IGNORECASE,
            needs="use",
        ),
        r"assume \g<lab> has \g<n>",
    ),
    (
        regex(
            rf"\b{_SUPPOSES} (?P<lab>[A-Za-z.]+)'s (?=\d[\d,]* {_WHO})",
            re.IGNORECASE,
            needs="'s",
        ),
        r"assume \g<lab> has ",
    ),
)
"""Heads and what is supposed of a lab, in words that the grammar has not met."""


def supposed_in_words(text: str) -> str:
    """`let's say they run 500k H100` as `assume they have 500k H100`; other texts as they are."""
    for told, words in _LOOSELY:
        text = told.sub(words, text)
    return text
