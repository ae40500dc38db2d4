"""`the higher one`, of labs side by side that nobody can tell apart: both of them."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_WHICHEVER: Final = regex(
    r"(?P<led>\b(?:match|equal|beat|reach|catch up (?:with|to)|draw level with|keep up with) )"
    r"(?:the (?:higher|highest|better|best|bigger|biggest|larger|largest|stronger|top|leading|"
    r"richer|winning)(?: (?:one|lab|average|figure|number))?(?: of (?:the two|these|those))?"
    r"|whoever (?:is|has) (?:ahead|more|higher|better|the most)"
    r"|whichever (?:is|has) (?:ahead|more|higher|better|the most))(?=\W*$)",
    re.IGNORECASE,
)


def whichever_of_them(text: str) -> str:
    """The message with “them” in place of the one that is ahead."""
    return _WHICHEVER.sub(r"\g<led>them", text)
