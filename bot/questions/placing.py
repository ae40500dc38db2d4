"""`where does 4096 H200 / 64 people land`: which place among all labs an offer would have."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_LANDS: Final = regex(
    r"\b(?:where|how high(?: up)?) (?:do|does|would|will|might|could) (?P<offer>[^?;!]*?\d[^?;!]*?)"
    r" (?:land|sit|fall|come(?: in| out)?|end up|slot in|rank|place|(?:put|leave|place) us)"
    r"(?P<among>(?: (?:among|amongst|vs|against|next to|in|on|with) (?:all |the |other |big )+"
    r"[a-z ]{3,20})?)(?=\W*$)",
    re.IGNORECASE,
    needs="where|how high",
)


def placed_among_all(text: str) -> str:
    """The text with an offer that is asked for its place as what would rank."""
    return _LANDS.sub(r"where would \g<offer> rank\g<among>", text)
