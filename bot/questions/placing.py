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


_AFTER: Final = regex(
    r"\bwho(?:['’]?s| is| comes| would be| ranks)(?: (?:second|next|then|right|just|directly|"
    r"immediately))* (?:after|behind|below) (?!(?:the|this|that|these|those|my|our|a|an|us|we|him|"
    r"her|them|it|all|each|every|me|you)\b|\d)",
    re.IGNORECASE,
    needs="after|behind|below",
)
"""`who comes after OpenAI`, of labs in order."""
_BY_COMPUTE: Final = regex(
    r" (?:in|on|for|by)(?: terms of| total)? (?:compute|gpus|chips)(?=\W*$)", re.IGNORECASE
)
_MOST_STAFF: Final = regex(
    r"^(\W*(?:(?:and|so|ok|hi)\W+)*)who(?:['’]s got| has(?: got)?) the "
    r"(most|fewest|largest|biggest) (employees|staff|headcount|workforce)\b",
    re.IGNORECASE,
    needs="who",
)


def placed_among_all(text: str) -> str:
    """The text with what asks for a place among labs as it is asked of them in so many words."""
    text = _LANDS.sub(r"where would \g<offer> rank\g<among>", text)
    text = _MOST_STAFF.sub(r"\1which lab has the \2 \3", text)
    after = _AFTER.sub("who is right behind ", text)
    return text if after == text else _BY_COMPUTE.sub("", after)
