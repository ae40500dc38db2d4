"""Times that are told loosely, and what they stand for: `over the last few years`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_BACK: Final = r"\b(?P<last>last|past|previous)"
PERIOD_FORMS: Final = (
    (
        regex(r"\b(?P<which>this|last|next|past|each|every) yr\b", re.I, needs="yr"),
        r"\g<which> year",
    ),
    (
        regex(
            r"^(?=.*\b(?:head ?count|staff|employ|workforce|hc\b|ftes?\b|what moved\b))"
            r"(?P<of>.*"
            r"\b(?!(?:what|about|those|them|then|same|only|just|over|during)\b)\w{4,}\b.*)"
            rf"{_BACK} (?:few|several) (?=(?:day|week|month|quarter|year)s\b)",
            re.IGNORECASE,
            needs="few|several",
        ),
        r"\g<of>\g<last> 3 ",
    ),
    (
        regex(r"\b(?P<over>over|in|across|through) the (?=years\b)", re.IGNORECASE, needs="the "),
        r"\g<over> the last 5 ",
    ),
    (
        regex(
            r"\b(?P<which>this|last|next|the) (?:coming )?week['’]?s (?:channel )?"
            r"(?:post|message|e-?mail)\b",
            re.IGNORECASE,
            needs="week",
        ),
        r"\g<which> week's digest",
    ),
    (
        # of what is told by the quarter, no quarter is for those who share it
        regex(
            r"(?P<hours>\b(?:hours?|hrs?)) (?:a|per|each|every) quarter (?=for \d)",
            re.IGNORECASE,
            needs="quarter",
        ),
        r"\g<hours> per quarter, ",
    ),
    (
        regex(
            r"\bmonthly (?:recap|round-?up|summary|review|update|news)\b",
            re.IGNORECASE,
            needs="monthly",
        ),
        "what moved in the last 30 days",
    ),
)
"""A few are three, of a headcount and of what moved; the answer says since which day."""
